import type { Hostname } from '../address/hostname.ts'
import { patternExpression } from './domain-pattern.ts'
import type { ProviderEntry } from './provider.ts'

/** A provider's name as it is searched: see `foldName`. */
export interface NamedProvider {
  readonly name: string
  readonly provider: ProviderEntry
}

export interface ProviderIndex {
  /** Those with a well-known domain first, the best known before the others; then by name. */
  readonly named: readonly NamedProvider[]
  readonly byId: ReadonlyMap<string, ProviderEntry>
  readonly byDomain: ReadonlyMap<Hostname, ProviderEntry>
  /** The longest pattern, the most exact one, first. */
  readonly patterns: readonly { readonly expression: RegExp; readonly provider: ProviderEntry }[]
  readonly byMxSuffix: ReadonlyMap<string, ProviderEntry>
  /** The most used domain first. */
  readonly wellKnown: readonly Hostname[]
}

export function makeProviderIndex(
  providers: readonly ProviderEntry[],
  wellKnown: readonly Hostname[],
): ProviderIndex {
  const rank = new Map(wellKnown.map((domain, place) => [domain, place]))
  const rankOf = (provider: ProviderEntry) =>
    Math.min(...provider.domains.map((domain) => rank.get(domain) ?? Infinity))
  return {
    named: providers
      .map((provider) => ({ name: foldName(provider.name), provider, rank: rankOf(provider) }))
      .sort(
        (a, b) => compare(a.rank, b.rank) || compare(a.name, b.name) || compare(a.provider.id, b.provider.id),
      )
      .map(({ name, provider }) => ({ name, provider })),
    byId: new Map(providers.map((provider) => [provider.id, provider])),
    byDomain: new Map(providers.flatMap((provider) => provider.domains.map((domain) => [domain, provider]))),
    patterns: providers
      .flatMap((provider) => provider.domainPatterns.map((pattern) => ({ pattern, provider })))
      .sort((a, b) => compare(b.pattern.length, a.pattern.length))
      .map(({ pattern, provider }) => ({ expression: patternExpression(pattern), provider })),
    byMxSuffix: new Map(
      providers.flatMap((provider) => provider.mxSuffixes.map((suffix) => [suffix, provider])),
    ),
    wellKnown,
  }
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
