import type { RowMark } from '../../domain/csv/row-marks.ts'
import { NO_COUNTS, type Counts, type RowFilter } from './protocol.ts'

/** A row as it is kept: enough to show it and to write it. */
export interface StoredRow {
  readonly line: number
  /** Without the columns that aren’t kept. */
  readonly cells: readonly string[]
  readonly fragment?: string
  readonly marks: readonly RowMark[]
}

/** Rows that are packed together: as many as one is glad to unpack for a look at one of them. */
const BLOCK_ROWS = 200

/** Rows in little memory: packed as bytes, which lie outside the worker’s own heap. */
export interface RowStore {
  readonly counts: () => Counts
  readonly bytes: () => number
  readonly add: (row: StoredRow) => void
  readonly rows: (filter: RowFilter, from: number, count: number) => readonly StoredRow[]
  /** All of them, a block at a time. */
  readonly blocks: () => Iterable<readonly StoredRow[]>
}

export function makeRowStore(): RowStore {
  const encoder = new TextEncoder()
  const decoder = new TextDecoder()
  const packed: Uint8Array[] = []
  const places = { problem: [] as number[], remark: [] as number[] }
  let open: StoredRow[] = []
  let rows = 0
  let bytes = 0

  const unpack = (block: Uint8Array): readonly StoredRow[] =>
    // What is read here was written below.
    JSON.parse(decoder.decode(block)) as readonly StoredRow[]
  const blockAt = (place: number): readonly StoredRow[] => {
    const block = packed[place]
    return block ? unpack(block) : open
  }
  const rowsAt = (wanted: readonly number[]): readonly StoredRow[] => {
    let block: readonly StoredRow[] = []
    let unpacked = -1
    return wanted.flatMap((row) => {
      const place = Math.floor(row / BLOCK_ROWS)
      if (place !== unpacked) block = blockAt((unpacked = place))
      return block[row % BLOCK_ROWS] ?? []
    })
  }

  return {
    counts: () =>
      rows === 0
        ? NO_COUNTS
        : {
            rows,
            problem: places.problem.length,
            remark: places.remark.length,
            good: rows - places.problem.length - places.remark.length,
          },
    bytes: () => bytes,
    add(row) {
      if (row.fragment === undefined) places.problem.push(rows)
      else if (row.marks.length > 0) places.remark.push(rows)
      rows += 1
      open.push(row)
      if (open.length < BLOCK_ROWS) return
      const block = encoder.encode(JSON.stringify(open))
      packed.push(block)
      bytes += block.length
      open = []
    },
    rows(filter, from, count) {
      const wanted =
        filter === 'all'
          ? Array.from({ length: Math.max(0, Math.min(count, rows - from)) }, (_, place) => from + place)
          : places[filter].slice(from, from + count)
      return rowsAt(wanted)
    },
    *blocks() {
      for (const block of packed) yield unpack(block)
      yield open
    },
  }
}
