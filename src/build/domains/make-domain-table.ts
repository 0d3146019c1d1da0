import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { MOST_WITH_RECORDS, type DomainTable } from '../../domain/providers/domain-table.ts'
import {
  bitsFor,
  nameShard,
  numberOfShard,
  renderShard,
  shardPath,
  type ShardPlace,
} from '../../domain/providers/shard.ts'
import { BUCKETS, makeBuckets, type BucketRecord, type Buckets } from './buckets.ts'
import { collectProblems, readRows, type KnownNames } from './read-rows.ts'

/** A file of domains, read and checked. */
export interface MadeDomainTable {
  /** What the browser has to know of it. */
  readonly table: DomainTable
  /** The shards by their paths; made one after the other, for all of them may not fit into the memory. */
  readonly shards: () => Generator<readonly [path: string, content: string]>
  /** Takes the working files away. */
  readonly close: () => void
}

export const NO_TABLE: MadeDomainTable = {
  table: { kind: 'none' },
  shards: function* () {},
  close: () => undefined,
}

/** Throws where a line doesn't hold, and names it. `most`: as measured, but for tests and the bench. */
export function makeDomainTable(
  file: string,
  known: KnownNames,
  most: number = MOST_WITH_RECORDS,
): MadeDomainTable {
  const ids = [...known.providers]
  const numbers = new Map(ids.map((id, number) => [id, number]))
  const problems = collectProblems(file)
  const buckets = makeBuckets()
  try {
    for (const row of readRows(file, known, problems)) buckets.add(row, numbers.get(row.provider) ?? 0)
    const count = buckets.settle(problems)
    problems.settle()
    if (count === 0) {
      buckets.remove()
      return NO_TABLE
    }
    const bits = count <= most ? 0 : bitsFor(count)
    const shards = () => shardsOf(buckets, ids, bits)
    if (count > most) return { table: { kind: 'shards', bits }, shards, close: buckets.remove }
    const [, shard] = shards().next().value ?? ['', '']
    buckets.remove()
    return { ...NO_TABLE, table: { kind: 'inline', shard } }
  } catch (error) {
    buckets.remove()
    throw error
  }
}

/** Each shard is there, also where nothing is in it: an unknown domain is answered like a known one. */
function* shardsOf(
  buckets: Buckets,
  ids: readonly string[],
  bits: number,
): Generator<readonly [path: string, content: string]> {
  const total = 2 ** bits
  // Few shards hold several buckets each, many are parts of one.
  const steps = Math.min(total, BUCKETS)
  for (let step = 0; step < steps; step++) {
    const shards = new Map<number, Map<string, string[]>>()
    for (let bucket = (step * BUCKETS) / steps; bucket < ((step + 1) * BUCKETS) / steps; bucket++)
      for (const record of buckets.read(bucket)) put(record, shards, ids, bits)
    for (let number = (step * total) / steps; number < ((step + 1) * total) / steps; number++) {
      const place: ShardPlace = { bits, name: nameShard(number, bits) }
      yield [shardPath(place), renderShard(place, shards.get(number) ?? new Map())]
    }
  }
}

function put(
  { place, mark, provider }: BucketRecord,
  shards: Map<number, Map<string, string[]>>,
  ids: readonly string[],
  bits: number,
): void {
  const number = numberOfShard(place, bits)
  const shard = shards.get(number) ?? new Map<string, string[]>()
  shards.set(number, shard)
  const id = ids[provider] ?? ''
  const marks = shard.get(id)
  if (marks) marks.push(mark)
  else shard.set(id, [mark])
}

export function writeShards({ shards }: MadeDomainTable, out: string): void {
  let folder = ''
  for (const [path, content] of shards()) {
    const file = join(out, path)
    if (dirname(file) !== folder) {
      folder = dirname(file)
      mkdirSync(folder, { recursive: true })
    }
    writeFileSync(file, content)
  }
}
