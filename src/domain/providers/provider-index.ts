import type { Hostname } from '../address/hostname.ts'
import { allowsProvider } from '../organisation/allowed-servers.ts'
import type { Organisation } from '../organisation/organisation.ts'
import { patternExpression } from './domain-pattern.ts'
import type { ProviderEntry } from './provider.ts'

/** A provider's name as it is searched: see `foldName`. */
export interface NamedProvider {
  readonly name: string
  readonly provider: ProviderEntry
}

export interface ProviderIndex {
  /** An organisation's own first, as it lists them; then those with a well-known domain, the best known before the others; then by name. */
  readonly named: readonly NamedProvider[]
  readonly byId: ReadonlyMap<string, ProviderEntry>
  readonly byDomain: ReadonlyMap<Hostname, ProviderEntry>
  /** The longest pattern, the most exact one, first. */
  readonly patterns: readonly { readonly expression: RegExp; readonly provider: ProviderEntry }[]
  readonly byMxSuffix: ReadonlyMap<string, ProviderEntry>
  /** The most used domain first. */
  readonly wellKnown: readonly Hostname[]
  /** The ids of those that an organisation brings to its own copy. */
  readonly own: ReadonlySet<string>
  /** The ids of those that an organisation doesn't let its copy set up: found by who asks for them, never offered. */
  readonly hidden: ReadonlySet<string>
}

export function makeProviderIndex(
  providers: readonly ProviderEntry[],
  wellKnown: readonly Hostname[],
  organisation?: Organisation,
): ProviderIndex {
  const own = organisation?.providers ?? []
  const ownIds = new Set<string>(own.map(({ id }) => id))
  const ours = providers.filter(({ id }) => !ownIds.has(id))
  const all: readonly ProviderEntry[] = [...own, ...ours]
  const ownPatterns = patternsOf(own)
  const isTheirs = (domain: Hostname) => ownPatterns.some(({ expression }) => expression.test(domain))
  const hidden = ours.filter((provider) => !allowsProvider(organisation, provider))
  const hiddenDomains = new Set(hidden.flatMap(({ domains }) => domains))
  return {
    named: [...own.map(named), ...byRank(ours, wellKnown)],
    byId: new Map(all.map((provider) => [provider.id, provider])),
    // The last one stays: an organisation knows its own domains better than we do.
    byDomain: new Map([...domainsOf(ours).filter(([domain]) => !isTheirs(domain)), ...domainsOf(own)]),
    patterns: [...ownPatterns, ...patternsOf(ours)],
    byMxSuffix: new Map(
      [...ours, ...own].flatMap((provider) => provider.mxSuffixes.map((suffix) => [suffix, provider])),
    ),
    wellKnown: [
      ...own.flatMap(({ domains }) => domains),
      ...wellKnown.filter((domain) => !hiddenDomains.has(domain)),
    ],
    own: ownIds,
    hidden: new Set(hidden.map(({ id }) => id)),
  }
}

const named = (provider: ProviderEntry): NamedProvider => ({ name: foldName(provider.name), provider })

function byRank(
  providers: readonly ProviderEntry[],
  wellKnown: readonly Hostname[],
): readonly NamedProvider[] {
  const rank = new Map(wellKnown.map((domain, place) => [domain, place]))
  const rankOf = (provider: ProviderEntry) =>
    Math.min(...provider.domains.map((domain) => rank.get(domain) ?? Infinity))
  return providers
    .map((provider) => ({ ...named(provider), rank: rankOf(provider) }))
    .sort(
      (a, b) => compare(a.rank, b.rank) || compare(a.name, b.name) || compare(a.provider.id, b.provider.id),
    )
    .map(({ name, provider }) => ({ name, provider }))
}

const domainsOf = (providers: readonly ProviderEntry[]) =>
  providers.flatMap((provider) => provider.domains.map((domain) => [domain, provider] as const))

function patternsOf(providers: readonly ProviderEntry[]): ProviderIndex['patterns'] {
  return providers
    .flatMap((provider) => provider.domainPatterns.map((pattern) => ({ pattern, provider })))
    .sort((a, b) => compare(b.pattern.length, a.pattern.length))
    .map(({ pattern, provider }) => ({ expression: patternExpression(pattern), provider }))
}

/** A name without accents, case and punctuation: `Český hosting` and `cesky-hosting` become the same. */
export function foldName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)
