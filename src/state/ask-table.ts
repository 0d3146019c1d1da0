import type { Hostname } from '../domain/address/hostname.ts'
import type { DomainTable } from '../domain/providers/domain-table.ts'
import { learnDomains } from '../domain/providers/learn-domains.ts'
import type { ProviderIndex } from '../domain/providers/provider-index.ts'
import { findInShard, parseShard, shardOf, type Shard, type ShardPlace } from '../domain/providers/shard.ts'
import { fetchShard } from '../net/domain-shard.ts'

type SomeTable = Exclude<DomainTable, { readonly kind: 'none' }>

/** Parts that arrived stay for this page load, so that none is asked for twice. */
const arrived = new Map<string, Promise<Shard | undefined>>()

export async function askTable(
  index: ProviderIndex,
  domains: readonly Hostname[],
  table: SomeTable,
): Promise<ProviderIndex> {
  const found = await Promise.all(
    domains.map(async (domain) => {
      const shard = await loadShard(shardOf(domain, table.kind === 'inline' ? 0 : table.bits), table)
      const id = shard && findInShard(shard, domain)
      return id === undefined ? [] : [[domain, id] as const]
    }),
  )
  return learnDomains(index, found.flat())
}

function loadShard(place: ShardPlace, table: SomeTable): Promise<Shard | undefined> {
  const before = arrived.get(place.name)
  if (before) return before
  const shard = readShard(place, table)
  arrived.set(place.name, shard)
  return shard
}

async function readShard(place: ShardPlace, table: SomeTable): Promise<Shard | undefined> {
  const text = table.kind === 'inline' ? table.shard : await fetchShard(place)
  const parsed = text === undefined ? undefined : parseShard(text, place)
  if (parsed?.ok) return parsed.value
  // The next time it may be there.
  arrived.delete(place.name)
  return undefined
}
