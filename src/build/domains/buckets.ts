import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hash } from 'node:crypto'
import { MARK_BYTES, MARK_LENGTH, PLACE_BYTES, type DomainMark } from '../../domain/providers/domain-mark.ts'
import type { DomainRow, RowProblems } from './read-rows.ts'

/** The first byte of a digest says which. */
export const BUCKETS = 256
const DIGEST = PLACE_BYTES + MARK_BYTES
const RECORD = DIGEST + 2 + 4
const BUFFERED = RECORD * 1000

/** One domain: its mark, and the number of its provider. */
export interface BucketRecord extends DomainMark {
  readonly provider: number
}

/**
 * The rows of a table, on disk, parted by their digests: 10 million of them would fill the memory. Nothing stays of
 * them once `remove` was called, or the build has ended.
 */
export interface Buckets {
  readonly add: (row: DomainRow, provider: number) => void
  /** Drops what stands twice, and says where it is said differently. Returns how many are left. */
  readonly settle: (problems: RowProblems) => number
  readonly read: (bucket: number) => Generator<BucketRecord>
  readonly remove: () => void
}

export function makeBuckets(): Buckets {
  const dir = mkdtempSync(join(tmpdir(), 'portolan-domains-'))
  const remove = () => rmSync(dir, { recursive: true, force: true })
  process.once('exit', remove)
  const pathOf = (bucket: number) => join(dir, String(bucket))
  const open = new Map<number, { readonly file: number; readonly buffer: Buffer; used: number }>()
  const flush = (one: { readonly file: number; readonly buffer: Buffer; used: number }) => {
    writeSync(one.file, one.buffer, 0, one.used)
    one.used = 0
  }
  return {
    add({ domain, line }, provider) {
      // As a string, which is freed at once; ten million buffers are not.
      const digest = hash('sha256', domain, 'binary')
      const bucket = digest.charCodeAt(0)
      let one = open.get(bucket)
      if (!one) {
        one = { file: openSync(pathOf(bucket), 'a'), buffer: Buffer.alloc(BUFFERED), used: 0 }
        open.set(bucket, one)
      }
      one.buffer.write(digest, one.used, DIGEST, 'latin1')
      one.buffer.writeUInt16LE(provider, one.used + DIGEST)
      one.buffer.writeUInt32LE(line, one.used + DIGEST + 2)
      one.used += RECORD
      if (one.used === BUFFERED) flush(one)
    },
    settle(problems) {
      let count = 0
      for (const [bucket, one] of open) {
        flush(one)
        closeSync(one.file)
        const bytes = readFileSync(pathOf(bucket))
        const kept = dropRepeats(bytes, problems)
        if (kept.length < bytes.length) writeFileSync(pathOf(bucket), kept)
        count += kept.length / RECORD
      }
      open.clear()
      return count
    },
    *read(bucket) {
      if (!existsSync(pathOf(bucket))) return
      const bytes = readFileSync(pathOf(bucket))
      for (let at = 0; at < bytes.length; at += RECORD) yield readRecord(bytes, at)
    },
    remove() {
      process.off('exit', remove)
      remove()
    },
  }
}

/** No view of the bytes is made: ten million of them would fill the memory before they are taken away. */
function readRecord(bytes: Buffer, at: number): BucketRecord {
  return {
    place: bytes.readUInt32BE(at),
    mark: bytes.toString('base64', at + PLACE_BYTES, at + DIGEST).slice(0, MARK_LENGTH),
    provider: providerOf(bytes, at),
  }
}

const providerOf = (bytes: Buffer, at: number): number => bytes.readUInt16LE(at + DIGEST)
const lineOf = (bytes: Buffer, at: number): number => bytes.readUInt32LE(at + DIGEST + 2)

function dropRepeats(bytes: Buffer, problems: RowProblems): Buffer {
  const first = new Map<string, number>()
  let end = 0
  for (let at = 0; at < bytes.length; at += RECORD) {
    const key = bytes.toString('latin1', at, at + DIGEST)
    const before = first.get(key)
    if (before === undefined) {
      first.set(key, end)
      bytes.copy(bytes, end, at, at + RECORD)
      end += RECORD
      continue
    }
    if (providerOf(bytes, before) !== providerOf(bytes, at))
      problems.add(
        lineOf(bytes, at),
        `the domain stands in line ${lineOf(bytes, before)} too, with another provider`,
      )
  }
  return bytes.subarray(0, end)
}
