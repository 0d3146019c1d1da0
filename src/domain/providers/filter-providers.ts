import { parseHostname, type Hostname } from '../address/hostname.ts'
import { findNearMiss, slips } from './near-miss.ts'
import { foldName, type ProviderIndex } from './provider-index.ts'
import type { ProviderEntry } from './provider.ts'
import { suggestProviders } from './suggest.ts'

/** One that the search keeps, with the domain that fits where its name doesn't fit as well. */
export interface FoundProvider {
  readonly provider: ProviderEntry
  readonly domain?: Hostname
}

/**
 * The directory while somebody searches it: everything that a search box would suggest, and who serves a domain that
 * only a pattern names (`yahoo.*`). None where nothing is looked for yet, which is another thing than an empty list.
 */
export function filterProviders(index: ProviderIndex, text: string): readonly FoundProvider[] | undefined {
  const query = withoutAccents(text)
  if (!/[\p{L}\p{N}]/u.test(query)) return undefined
  const found = suggestProviders(index, query, index.named.length)
  const owner = ownerByPattern(index, query)
  if (!owner) return found
  return [owner, ...found.filter(({ provider }) => provider !== owner.provider)]
}

/**
 * Whom a search that finds nothing was probably for: a domain is held against the well-known ones, other text against
 * names and against well-known domains without their endings.
 */
export function findMeant(index: ProviderIndex, text: string): FoundProvider | undefined {
  const query = withoutAccents(text)
  const domain = parseHostname(query.slice(query.lastIndexOf('@') + 1))
  if (domain.ok) {
    const near = findNearMiss(domain.value, index.wellKnown)
    const provider = near && index.byDomain.get(near)
    return provider && { provider, domain: near }
  }
  return query.includes('@') ? undefined : findNearName(index, joined(query))
}

function findNearName(index: ProviderIndex, query: string): FoundProvider | undefined {
  let best: FoundProvider | undefined
  // Short names have too many neighbours, and one of two slips needs enough letters to be recognised.
  let bestDistance = query.length < 4 ? 0 : query.length < 8 ? 2 : 3
  const consider = (name: string, provider: ProviderEntry | undefined) => {
    if (!provider || name[0] !== query[0]) return
    const distance = slips(query, name, bestDistance - 1)
    if (distance === undefined) return
    best = { provider }
    bestDistance = distance
  }
  for (const domain of index.wellKnown)
    consider(domain.slice(0, domain.indexOf('.')), index.byDomain.get(domain))
  for (const { name, provider } of index.named)
    if (!index.hidden.has(provider.id)) consider(joined(name), provider)
  return best
}

const joined = (name: string): string => foldName(name).replaceAll(' ', '')

/** Only a domain that no record names: one that is named is found as it stands. */
function ownerByPattern(index: ProviderIndex, query: string): FoundProvider | undefined {
  const domain = parseHostname(query.slice(query.lastIndexOf('@') + 1))
  if (!domain.ok || index.byDomain.has(domain.value)) return undefined
  const pattern = index.patterns.find(({ expression }) => expression.test(domain.value))
  if (pattern && index.hidden.has(pattern.provider.id)) return undefined
  return pattern && { provider: pattern.provider, domain: domain.value }
}

const withoutAccents = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '')
