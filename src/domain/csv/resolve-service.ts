import type { EmailAddress } from '../address/email-address.ts'
import { parseHostname, type Hostname } from '../address/hostname.ts'
import type { Setup } from '../link/setup.ts'
import type { ProviderEntry } from '../providers/provider.ts'
import { err, ok, type Result } from '../result.ts'
import { judgeService } from './judge-service.ts'
import type { RowCells } from './row-cells.ts'
import type { RowDefaults, RowFacts } from './row-facts.ts'
import type { RowProblem, RowRemark } from './row-marks.ts'

type Service = Setup['service']

/**
 * Whose servers a row is about: the provider that it names; the servers that it names; the provider of its address’s
 * domain, then of its domain; the provider for all rows. Then the link is judged as its reader’s page will judge it.
 */
export function resolveService(
  cells: RowCells,
  address: EmailAddress | undefined,
  facts: RowFacts,
  defaults: RowDefaults,
  remarks: RowRemark[],
): Result<Service, RowProblem> {
  const hosts = readHosts(cells)
  if (!hosts.ok) return hosts
  const typed = cells('provider')
  const named = typed.trim() === '' ? undefined : facts.findProvider(typed)
  if (typed.trim() !== '' && !named) remarks.push({ code: 'provider-not-understood', text: typed })
  if (named && hosts.value.any) remarks.push({ code: 'hosts-not-used' })
  const chosen = named
    ? ok<Service>({ kind: 'provider', id: named.id })
    : hosts.value.any
      ? domainService(cells, hosts.value, address)
      : knownService(cells, hosts.value.domain, address, facts, defaults, remarks)
  if (!chosen.ok) return chosen
  const judged = judgeService(chosen.value, address, facts, remarks)
  if (judged.ok && judged.value.kind === 'domain') remarks.push(...usernameRemarks(cells, address))
  return judged
}

interface Hosts {
  readonly domain?: Hostname
  readonly inHost?: Hostname
  readonly outHost?: Hostname
  readonly any: boolean
}

function readHosts(cells: RowCells): Result<Hosts, RowProblem> {
  const found: Partial<Record<'domain' | 'in-host' | 'out-host', Hostname>> = {}
  for (const role of ['domain', 'in-host', 'out-host'] as const) {
    const text = cells(role)
    if (text.trim() === '') continue
    const host = parseHostname(text)
    if (!host.ok) return err({ code: 'bad-host', text })
    found[role] = host.value
  }
  const { domain, 'in-host': inHost, 'out-host': outHost } = found
  return ok({
    ...(domain ? { domain } : {}),
    ...(inHost ? { inHost } : {}),
    ...(outHost ? { outHost } : {}),
    any: inHost !== undefined || outHost !== undefined,
  })
}

function domainService(
  cells: RowCells,
  { inHost, outHost, domain: said }: Hosts,
  address: EmailAddress | undefined,
): Result<Service, RowProblem> {
  const domain = said ?? address?.domain
  if (!domain) return err({ code: 'host-without-domain' })
  return ok({
    kind: 'domain',
    domain,
    ...(inHost ? { inHost } : {}),
    ...(outHost ? { outHost } : {}),
    username: isLocalPart(cells('username'), address) ? 'localpart' : 'email',
  })
}

function knownService(
  cells: RowCells,
  domain: Hostname | undefined,
  address: EmailAddress | undefined,
  facts: RowFacts,
  defaults: RowDefaults,
  remarks: RowRemark[],
): Result<Service, RowProblem> {
  const byAddress = address && facts.findByAddress(address)
  const slip =
    byAddress?.kind === 'near-miss' && address
      ? { domain: address.domain, suggestion: byAddress.suggestion }
      : undefined
  const found: Pick<ProviderEntry, 'id'> | undefined =
    byAddress?.kind === 'found' ? byAddress.provider : domain && facts.findByDomain(domain)
  const id = found?.id ?? defaults.provider
  if (id !== undefined) {
    if (slip) remarks.push({ code: 'domain-slip', ...slip })
    return ok({ kind: 'provider', id })
  }
  if (slip) return err({ code: 'near-miss', ...slip })
  const typed = cells('provider')
  if (typed.trim() !== '') return err({ code: 'unknown-provider', text: typed })
  const unknown = address?.domain ?? domain
  return err(unknown ? { code: 'unknown-domain', domain: unknown } : { code: 'nothing-to-go-by' })
}

/** Either the words of a link, or the user name itself. */
function isLocalPart(text: string, address: EmailAddress | undefined): boolean {
  const typed = text.trim().toLowerCase()
  return typed === 'localpart' || (typed !== '' && typed === address?.local.toLowerCase())
}

function usernameRemarks(cells: RowCells, address: EmailAddress | undefined): readonly RowRemark[] {
  const text = cells('username')
  const typed = text.trim().toLowerCase()
  const known =
    typed === '' || typed === 'email' || typed === address?.text.toLowerCase() || isLocalPart(text, address)
  return known ? [] : [{ code: 'username-not-understood', text }]
}
