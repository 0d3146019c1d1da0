import type { Server } from '../../domain/account/settings.ts'
import { CLIENT_FAMILIES, CLIENT_IDS, isClientFamily, isClientId } from '../../domain/clients/client-ids.ts'
import type { Located } from '../../domain/organisation/mistake.ts'
import { allowsHost, type Organisation } from '../../domain/organisation/organisation.ts'
import type { Provider } from '../../domain/providers/provider.ts'
import { RECORD_CHECKS } from '../checks/all-checks.ts'
import { findMeant } from './find-meant.ts'

/** A provider of the file, with its place in the list. */
export interface OwnProvider {
  readonly at: number
  readonly provider: Provider
}

/** The parts of the file that are good by themselves. */
export interface GoodParts {
  readonly providers: readonly OwnProvider[]
  /** Every id that stands in the file, also of providers that have mistakes. */
  readonly ids: readonly string[]
  readonly defaultProvider?: string
  readonly defaultClient?: string
  readonly allowedHosts?: readonly string[]
}

/** What of our own data the keys are held against. */
interface Ours {
  readonly providers: readonly string[]
  readonly leavesOut?: (provider: string, allowedHosts: readonly string[]) => boolean
}

/** What the keys say of each other, and of what the site knows. */
export function crossFindings(parts: GoodParts, { providers: ours, leavesOut }: Ours): readonly Located[] {
  return [
    ...repeatedProviders(parts),
    ...unknownProvider(parts, ours),
    ...providerLeftOut(parts, leavesOut),
    ...unknownClient(parts),
    ...parts.providers.flatMap((own) => hostsNotAllowed(own, parts)),
    ...brokenRules(parts),
  ]
}

function repeatedProviders({ providers }: GoodParts): readonly Located[] {
  return providers
    .filter(({ at, provider }) => providers.some((one) => one.at < at && one.provider.id === provider.id))
    .map(({ at, provider: { id } }) => ({
      path: ['providers', at, 'id'],
      finding: { code: 'repeated-provider', id },
    }))
}

function unknownProvider(
  { defaultProvider: id, ids }: GoodParts,
  ours: readonly string[],
): readonly Located[] {
  if (id === undefined || ids.includes(id) || ours.includes(id)) return []
  const meant = findMeant(id, [...ids, ...ours])
  return [
    { path: ['defaultProvider'], finding: { code: 'unknown-provider', id, ...(meant ? { meant } : {}) } },
  ]
}

/** The first page would offer what the list forbids. An own provider’s hosts are judged one by one. */
function providerLeftOut(
  { defaultProvider: id, ids, allowedHosts }: GoodParts,
  leavesOut: Ours['leavesOut'],
): readonly Located[] {
  if (id === undefined || ids.includes(id) || !allowedHosts || !leavesOut?.(id, allowedHosts)) return []
  return [{ path: ['defaultProvider'], finding: { code: 'default-provider-left-out', id } }]
}

function unknownClient({ defaultClient: id }: GoodParts): readonly Located[] {
  if (id === undefined || isClientId(id) || isClientFamily(id)) return []
  const meant = findMeant(id, [...CLIENT_FAMILIES, ...CLIENT_IDS])
  return [{ path: ['defaultClient'], finding: { code: 'unknown-client', id, ...(meant ? { meant } : {}) } }]
}

function hostsNotAllowed({ at, provider }: OwnProvider, { allowedHosts }: GoodParts): readonly Located[] {
  if (!allowedHosts) return []
  const organisation: Organisation = { providers: [], allowedHosts }
  return (['incoming', 'outgoing'] as const).flatMap((side) =>
    provider[side].flatMap((server, place) =>
      hostsOf(server, provider)
        .filter((host) => !allowsHost(organisation, host))
        .slice(0, 1)
        .map((host): Located => ({
          path: ['providers', at, side, place, 'host'],
          finding: { code: 'provider-host-not-allowed', host, provider: provider.id },
        })),
    ),
  )
}

/** A host with `{domain}` in it stands for one with each of the provider's domains. */
function hostsOf({ host }: Server, { domains }: Provider): readonly string[] {
  const names = host.includes('{domain}') ? domains.map((domain) => host.replace('{domain}', domain)) : [host]
  return names.map((name) => name.replace('{account}', '1'))
}

function brokenRules({ providers }: GoodParts): readonly Located[] {
  const records = providers.map(({ provider }) => provider)
  return RECORD_CHECKS.flatMap((rule) =>
    rule.check(records).map(({ provider, says }): Located => {
      const at = providers.findLast((own) => own.provider.id === provider)?.at ?? 0
      return {
        path: ['providers', at],
        finding: { code: 'provider-rule', says: says.replace(/(?<=\S)\.json\b/, ''), provider },
      }
    }),
  )
}
