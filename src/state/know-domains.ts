import type { Hostname } from '../domain/address/hostname.ts'
import type { ProviderIndex } from '../domain/providers/provider-index.ts'

/**
 * The index with what this copy's table of domains knows of these: from then on it answers for them everywhere. What
 * it knows already is not asked for. Whatever goes wrong on the way, these domains are unknown and nothing else is.
 *
 * Not for what somebody is still typing: each beginning of a domain would be asked for, and together they tell which.
 */
export async function knowDomains(
  index: ProviderIndex,
  domains: readonly Hostname[],
): Promise<ProviderIndex> {
  const { DOMAIN_TABLE: table } = await import('virtual:providers')
  const wanted = [...new Set(domains)].filter((domain) => !index.byDomain.has(domain))
  if (table.kind === 'none' || wanted.length === 0) return index
  // Without the code that asks, which a newer copy on the host may have replaced, it is as without the table.
  const asking = await loadAsking().catch(() => undefined)
  return asking ? asking.askTable(index, wanted, table) : index
}

const loadAsking = () => import('./ask-table.ts')

/** Whoever starts to type will want to know a domain: what asks for it comes meanwhile, where this copy has a table. */
export async function prepareToAsk(): Promise<void> {
  const { DOMAIN_TABLE: table } = await import('virtual:providers')
  if (table.kind !== 'none') await loadAsking()
}
