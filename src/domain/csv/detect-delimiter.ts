export const DELIMITERS = [';', ',', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

export interface TableStart {
  readonly delimiter: Delimiter
  /** How many characters from the start belong to no row: Excel’s `sep=;` line. */
  readonly skip: number
}

/** Rows that are looked at: enough for a header and what a field with a comma in it would upset. */
const MOST_ROWS = 20

/** What stands between the cells: what the file says itself, else the sign that parts the first rows most evenly. */
export function detectDelimiter(start: string): TableStart {
  const said = /^\uFEFF?"?sep=([;,\t|])"?(\r\n|\n|\r|$)/i.exec(start)
  const named = DELIMITERS.find((delimiter) => delimiter === said?.[1])
  if (said && named) return { delimiter: named, skip: said[0].length }
  const rows = firstRows(start)
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(rows, delimiter) }))
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one))
  // One column: any sign will do, and the comma is what a file of that name means.
  return { delimiter: best.score > 0 ? best.delimiter : ',', skip: 0 }
}

/** The first rows with all that stands in quotes taken out: a sign in there parts nothing. */
function firstRows(start: string): readonly string[] {
  return start
    .replace(/"(?:[^"]|"")*("|$)/g, '""')
    .split(/\r\n|\n|\r/)
    .filter((row) => row.trim() !== '')
    .slice(0, MOST_ROWS)
}

/** How many cells the first row has, less for each row that has another number. */
function scoreOf(rows: readonly string[], delimiter: Delimiter): number {
  const counts = rows.map((row) => row.split(delimiter).length - 1)
  const [first = 0] = counts
  const even = counts.filter((count) => count === first).length
  return (first * even) / Math.max(1, counts.length)
}
