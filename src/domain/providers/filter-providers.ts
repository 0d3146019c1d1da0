import { parseHostname, type Hostname } from '../address/hostname.ts'
import type { ProviderIndex } from './provider-index.ts'
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

/** Only a domain that no record names: one that is named is found as it stands. */
function ownerByPattern(index: ProviderIndex, query: string): FoundProvider | undefined {
  const domain = parseHostname(query.slice(query.lastIndexOf('@') + 1))
  if (!domain.ok || index.byDomain.has(domain.value)) return undefined
  const pattern = index.patterns.find(({ expression }) => expression.test(domain.value))
  return pattern && { provider: pattern.provider, domain: domain.value }
}

const withoutAccents = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '')
