import { freshness, newestCheck, type FreshnessCode } from '../../domain/providers/freshness.ts'
import type { Month, ProviderEntry } from '../../domain/providers/provider.ts'

export interface DataAge {
  readonly newest: Month
  readonly oldest: Month
  readonly stale: number
  /** How many providers' servers are known how well. */
  readonly byEvidence: ReadonlyMap<FreshnessCode, number>
}

export function dataAge(providers: readonly ProviderEntry[]): DataAge {
  const months = providers.map((provider) => provider.checked)
  const newest = newestCheck(providers)
  const judged = providers.map((provider) => freshness(provider.verification, provider.checked, newest))
  return {
    newest,
    oldest: months.reduce((one, other) => (other < one ? other : one)),
    stale: judged.filter((one) => one.stale).length,
    byEvidence: countBy(judged.map((one) => one.servers)),
  }
}

export function countBy<K>(keys: readonly K[]): ReadonlyMap<K, number> {
  const counts = new Map<K, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}
