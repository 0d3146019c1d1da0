import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { Hostname } from '../address/hostname.ts'
import { toBase64 } from '../base64.ts'

/** Bytes that choose the shard, before those that make the mark. */
export const PLACE_BYTES = 4
export const MARK_BYTES = 9
/** In base 64, without the last letter: 66 bits are enough. */
export const MARK_LENGTH = 11

/**
 * What stands for a domain in the table of domains. Nobody reads from a published table whose domains are in it, as
 * from a list of names. 66 bits beside those of the shard: of 10 million domains, none is taken for another by chance
 * (1 in 10^17), and none on purpose with less than some 2^57 attempts.
 */
export interface DomainMark {
  /** 32 bits, of which the first choose the shard. */
  readonly place: number
  readonly mark: string
}

export function markOf(domain: Hostname): DomainMark {
  const digest = sha256(utf8ToBytes(domain))
  const [a = 0, b = 0, c = 0, d = 0] = digest
  return {
    place: ((a << 24) | (b << 16) | (c << 8) | d) >>> 0,
    mark: toBase64(digest.subarray(PLACE_BYTES, PLACE_BYTES + MARK_BYTES)).slice(0, MARK_LENGTH),
  }
}
