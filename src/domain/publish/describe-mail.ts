import { parseHostname, type Hostname } from '../address/hostname.ts'
import { registrableDomain } from '../address/registrable-domain.ts'
import type { DomainExport } from '../exporters/exporter.ts'
import { findByMailHost, type ProviderIndex } from '../providers/lookup.ts'
import type { FoundRecords } from './found-records.ts'
import type { MailRemark, PublishedRow } from './published-row.ts'
import { unsettledRows } from './unsettled-rows.ts'

/** Who receives the domain’s mail: no app reads it, and it shows whether the servers that are published can be right. */
export function describeMail(
  domain: Hostname,
  input: DomainExport | undefined,
  found: FoundRecords,
  providers: ProviderIndex,
): readonly PublishedRow[] {
  const settled = found.at(domain, 'MX')
  const shared = { name: domain, type: 'MX' } as const
  if (settled.kind !== 'said') return unsettledRows(shared, [], settled)
  const records = settled.records.filter((record) => record.type === 'MX')
  const ordered = records.sort((one, other) => one.preference - other.preference)
  const exchanges = ordered.flatMap(({ exchange }) => (exchange === undefined ? [] : [exchange]))
  const remarks = judgeMail(exchanges, records.length > 0, { domain, input, providers })
  const needsLook = remarks.some(({ code }) => code === 'mail-elsewhere' || code === 'takes-no-mail')
  return [
    {
      ...shared,
      published: ordered,
      standing: records.length === 0 ? 'nothing' : 'not-compared',
      action: needsLook && input ? 'look' : 'nothing',
      remarks,
    },
  ]
}

function judgeMail(
  exchanges: readonly string[],
  isThere: boolean,
  {
    domain,
    input,
    providers,
  }: {
    readonly domain: Hostname
    readonly input: DomainExport | undefined
    readonly providers: ProviderIndex
  },
): readonly MailRemark[] {
  const [best] = exchanges
  if (best === undefined) return [{ code: isThere ? 'takes-no-mail' : 'no-exchange' }]
  const host = parseHostname(best)
  const registrable = host.ok ? registrableDomain(host.value) : undefined
  if (!host.ok || !registrable || registrable === registrableDomain(domain)) return []
  const provider = findByMailHost(providers, host.value)
  const named = { registrable, ...(provider ? { provider: provider.name } : {}) }
  const servers = input ? [...input.incoming, ...input.outgoing].map(({ host: name }) => name) : []
  const isTheirs = servers.some((server) => {
    const parsed = parseHostname(server)
    const owner = parsed.ok ? registrableDomain(parsed.value) : undefined
    return owner === registrable || provider?.incoming.some((own) => own.host === server)
  })
  return [{ code: input && !isTheirs ? 'mail-elsewhere' : 'received-below', ...named }]
}
