import Papa from 'papaparse'
import { detectDelimiter, type Delimiter } from '../../domain/csv/detect-delimiter.ts'
import type { TextSlice } from './read-text.ts'

/** A row that is longer has lost its closing quote, or is no row. */
const MOST_CHARACTERS = 1024 * 1024

export interface ReadRow {
  readonly cells: readonly string[]
  /** A quote stands where none can, or its partner is missing. */
  readonly brokenQuotes: boolean
}

export interface RowBatch {
  readonly rows: readonly ReadRow[]
  readonly delimiter: Delimiter
  readonly bytes: number
  /** A row without an end: what follows can’t be read. */
  readonly endless: boolean
}

interface Parsed {
  readonly data: readonly string[][]
  readonly errors: readonly { readonly row?: number }[]
  readonly meta: { readonly cursor: number }
}

/** The rows of a text that comes in slices. A row, a quote or a line break that lies across a border comes whole. */
export async function* readRows(slices: AsyncIterable<TextSlice>): AsyncGenerator<RowBatch> {
  let rest = ''
  let delimiter: Delimiter | undefined
  for await (const { text, bytes, last } of slices) {
    rest += text
    if (delimiter === undefined) {
      const start = detectDelimiter(rest)
      delimiter = start.delimiter
      rest = rest.slice(start.skip)
    }
    // Half a line end stays for the next slice; then all ends are alike.
    const held = !last && rest.endsWith('\r') ? '\r' : ''
    const even = rest.slice(0, rest.length - held.length).replace(/\r\n?/g, '\n')
    const { rows, used } = parse(even, delimiter, last)
    rest = even.slice(used) + held
    const endless = !last && rest.length > MOST_CHARACTERS
    yield { rows, delimiter, bytes, endless }
    if (endless) return
  }
}

function parse(
  text: string,
  delimiter: Delimiter,
  last: boolean,
): { readonly rows: readonly ReadRow[]; readonly used: number } {
  const parser = new Papa.Parser({ delimiter, newline: '\n' })
  // Its own types leave the result open.
  const { data, errors, meta } = parser.parse(text, 0, !last) as Parsed
  const broken = new Set(errors.map(({ row }) => row))
  return {
    rows: data.map((cells, place) => ({ cells, brokenQuotes: broken.has(place) })),
    used: last ? text.length : meta.cursor,
  }
}
