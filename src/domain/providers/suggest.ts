import type { Hostname } from '../address/hostname.ts'
import { foldName, type NamedProvider, type ProviderIndex } from './provider-index.ts'
import type { ProviderEntry } from './provider.ts'

/** How well a text fits, best first. */
const FITS = ['exact', 'start', 'word', 'inside'] as const
export type Fit = (typeof FITS)[number]

export interface Suggestion {
  readonly provider: ProviderEntry
  readonly fit: Fit
  /** The domain that fits, where it does better than the name. */
  readonly domain?: Hostname
}

/**
 * What a search box offers while somebody types: a start of a name or domain before the start of a later word, and
 * that before a match in the middle; among equals first what fits by its name or a well-known domain, then the
 * well-known provider. After an `@` only domains count. An organisation's own come before all others; what its copy
 * doesn't set up is not offered.
 */
export function suggestProviders(index: ProviderIndex, text: string, limit: number): readonly Suggestion[] {
  const query = readQuery(text)
  if (!query) return []
  const rank = ({ provider, fit, domain }: Suggestion) =>
    (index.own.has(provider.id) ? 0 : FITS.length * 2) +
    FITS.indexOf(fit) * 2 +
    (domain && !index.wellKnown.includes(domain) ? 1 : 0)
  return index.named
    .filter(({ provider }) => !index.hidden.has(provider.id))
    .flatMap((candidate) => suggestionFor(candidate, query) ?? [])
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, limit)
}

interface Query {
  /** Absent once an `@` says that a domain is being typed. */
  readonly name?: string
  readonly domain: string
}

function readQuery(text: string): Query | undefined {
  const at = text.lastIndexOf('@')
  const domain = text
    .slice(at + 1)
    .trim()
    .toLowerCase()
    .replace(/\s+/g, '')
  if (at >= 0) return domain === '' ? undefined : { domain }
  const name = foldName(text)
  return name === '' ? undefined : { name, domain }
}

function suggestionFor({ name, provider }: NamedProvider, query: Query): Suggestion | undefined {
  const byName = query.name === undefined ? undefined : fitOfName(name, query.name)
  const byDomain = bestDomain(provider, query)
  if (byDomain && (!byName || FITS.indexOf(byDomain.fit) < FITS.indexOf(byName)))
    return { provider, ...byDomain }
  return byName && { provider, fit: byName }
}

function fitOfName(name: string, query: string): Fit | undefined {
  if (name === query) return 'exact'
  if (name.startsWith(query)) return 'start'
  if (name.includes(` ${query}`)) return 'word'
  return query.length > 1 && name.includes(query) ? 'inside' : undefined
}

function bestDomain(provider: ProviderEntry, query: Query): { fit: Fit; domain: Hostname } | undefined {
  let best: { fit: Fit; domain: Hostname } | undefined
  for (const domain of provider.domains) {
    const fit = fitOfDomain(domain, query)
    if (fit && (!best || FITS.indexOf(fit) < FITS.indexOf(best.fit))) best = { fit, domain }
  }
  return best
}

function fitOfDomain(domain: Hostname, query: Query): Fit | undefined {
  if (domain === query.domain) return 'exact'
  if (domain.startsWith(query.domain)) return 'start'
  if (query.name === undefined) return undefined
  if (domain.includes(`.${query.domain}`) || domain.includes(`-${query.domain}`)) return 'word'
  return query.domain.length > 1 && domain.includes(query.domain) ? 'inside' : undefined
}
