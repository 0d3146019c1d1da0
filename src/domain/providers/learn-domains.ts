import type { Hostname } from '../address/hostname.ts'
import type { ProviderIndex } from './provider-index.ts'
import type { ProviderEntry } from './provider.ts'

/**
 * The index with domains that the table of domains knows: from then on they are found like a record's own, but never
 * suggested. A provider that this copy doesn't have is nobody's; whom an organisation names for its own domains stays.
 */
export function learnDomains(
  index: ProviderIndex,
  learnt: readonly (readonly [Hostname, string])[],
): ProviderIndex {
  const fresh = learnt.flatMap(([domain, id]) => {
    const provider = index.byId.get(id)
    return provider && mayHave(index, domain, provider) ? [[domain, provider] as const] : []
  })
  return fresh.length === 0 ? index : { ...index, byDomain: new Map([...index.byDomain, ...fresh]) }
}

function mayHave(index: ProviderIndex, domain: Hostname, provider: ProviderEntry): boolean {
  if (index.byDomain.has(domain)) return false
  const isTheirs = index.patterns.some(
    ({ expression, provider: own }) => index.own.has(own.id) && expression.test(domain),
  )
  return !isTheirs || index.own.has(provider.id)
}
