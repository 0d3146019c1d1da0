import { DELIMITERS, type Delimiter } from './detect-delimiter.ts'

/** What a spreadsheet takes for the beginning of a formula; the small and full-width forms, which some fold, too. */
const BEGINS_FORMULA = '=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20\\uFE66\\uFE62\\uFE63\\uFE6B\\u2212'
const AT_START = new RegExp(`^(?=[\\s\\p{Cc}\\p{Cf}"']*[${BEGINS_FORMULA}]|[\\t\\r\\n])`, 'u')

/**
 * A cell never begins a formula where the file is opened: an apostrophe before it says “text” to a spreadsheet
 * (OWASP, CSV Injection). Where the spreadsheet of another country parts cells at another sign, quotes don’t hold a cell
 * together, and it would begin one in its middle; so the apostrophe stands there too.
 */
export function neutraliseCell(cell: string, delimiter: Delimiter): string {
  const whole = alreadyText(cell) ? cell : cell.replace(AT_START, "'")
  return whole.replace(INNER[delimiter], "$1'")
}

/** A cell as it was before an apostrophe was set before it, here or in a spreadsheet. */
export function readCell(cell: string): string {
  return alreadyText(cell) && AT_START.test(cell.slice(1)) ? cell.slice(1) : cell
}

/** What came back from here once before isn’t given a second apostrophe. */
const alreadyText = (cell: string): boolean => cell.startsWith("'")

const innerStart = (own: Delimiter): RegExp => {
  const others = DELIMITERS.filter((delimiter) => delimiter !== own).map((sign) =>
    sign === '|' ? '\\|' : sign,
  )
  return new RegExp(`((?:${others.join('|')}|[\\r\\n])[\\s"]*)(?=[${BEGINS_FORMULA}])`, 'gu')
}
const INNER = {
  ';': innerStart(';'),
  ',': innerStart(','),
  '\t': innerStart('\t'),
  '|': innerStart('|'),
} as const satisfies { readonly [D in Delimiter]: RegExp }

/** In quotes wherever any spreadsheet could part the cell, or would trim it. */
const NEEDS_QUOTES = /[;,\t|"\r\n]|^\s|\s$/

function writeCell(cell: string, delimiter: Delimiter): string {
  const neutral = neutraliseCell(cell, delimiter)
  return NEEDS_QUOTES.test(neutral) ? `"${neutral.replaceAll('"', '""')}"` : neutral
}

/** One row of the file that comes back, with its end (RFC 4180 section 2). */
export function writeRow(cells: readonly string[], delimiter: Delimiter): string {
  return `${cells.map((cell) => writeCell(cell, delimiter)).join(delimiter)}\r\n`
}
