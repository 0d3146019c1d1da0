import type { Hostname } from '../address/hostname.ts'
import { err, ok, type Result } from '../result.ts'
import { MARK_LENGTH, markOf } from './domain-mark.ts'

/** Which part of a table of domains: `bits` says into how many parts it is cut, 2^bits. */
export interface ShardPlace {
  readonly bits: number
  /** Hexadecimal, for one table always equally long. */
  readonly name: string
}

/** The providers of the domains in one part of the table, by the domain's mark. */
export type Shard = ReadonlyMap<string, string>

/** `other-shard`: a part of another table, or another part. */
export type ShardProblem = 'not-a-shard' | 'other-shard' | 'cut-off'

/** What one answer should weigh, so that it fits into what a server sends before it waits for a receipt (RFC 6928). */
const SHARD_BYTES = 5000
/** What a domain weighs in a shard, compressed: 8.3 and its share of the providers' names (docs/decisions.md). */
const DOMAIN_BYTES = 9
const MOST_BITS = 24

/** How finely a table of so many domains is cut. */
export function bitsFor(domains: number): number {
  const shards = (domains * DOMAIN_BYTES) / SHARD_BYTES
  return Math.min(MOST_BITS, Math.max(0, Math.ceil(Math.log2(Math.max(1, shards)))))
}

/** The part of the table that answers for a domain, whether it is in it or not. */
export function shardOf(domain: Hostname, bits: number): ShardPlace {
  return { bits, name: nameShard(numberOfShard(markOf(domain).place, bits), bits) }
}

/** The first bits of a mark's place. */
export const numberOfShard = (place: number, bits: number): number => (bits === 0 ? 0 : place >>> (32 - bits))

export const nameShard = (number: number, bits: number): string =>
  number.toString(16).padStart(Math.max(1, Math.ceil(bits / 4)), '0')

/** Where a site has it, below its own address. Nothing else is in the request: no query, nothing of the domain. */
export const shardPath = ({ bits, name }: ShardPlace): string => `data/domains/${bits}/${name}.txt`

const HEAD = 'portolan-domains 1'

/** A line that says which part this is and of how many domains, then a line a provider: its id, the marks of its domains. */
export function renderShard(
  { bits, name }: ShardPlace,
  marks: ReadonlyMap<string, readonly string[]>,
): string {
  const lines = [...marks]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([provider, own]) => `${provider} ${[...own].sort().join('')}\n`)
  const count = [...marks.values()].reduce((sum, own) => sum + own.length, 0)
  return `${HEAD} ${bits} ${name} ${count}\n${lines.join('')}`
}

/** A host may answer with anything: a page of its own, an older table, half a file. */
export function parseShard(text: string, place: ShardPlace): Result<Shard, ShardProblem> {
  const [head = '', ...lines] = text.split('\n')
  if (!head.startsWith(`${HEAD} `)) return err('not-a-shard')
  const [bits, name, count] = head.slice(HEAD.length + 1).split(' ')
  if (bits !== String(place.bits) || name !== place.name) return err('other-shard')
  const shard = new Map<string, string>()
  for (const line of lines) {
    if (line === '') continue
    const [provider = '', marks = ''] = line.split(' ')
    for (let at = 0; at < marks.length; at += MARK_LENGTH)
      shard.set(marks.slice(at, at + MARK_LENGTH), provider)
  }
  return String(shard.size) === count && text.endsWith('\n') ? ok(shard) : err('cut-off')
}

/** The id of the provider that has this domain's mail, by the part of the table that answers for it. */
export function findInShard(shard: Shard, domain: Hostname): string | undefined {
  return shard.get(markOf(domain).mark)
}
