import { isRepeatable, type ColumnRole, type ReadRole } from './columns.ts'
import { matchHeader } from './match-header.ts'

export interface Column {
  /** As the file calls it; absent in a file without a header. */
  readonly header?: string
  readonly role: ColumnRole
}

export interface Columns {
  readonly headed: boolean
  readonly columns: readonly Column[]
}

/** What a cell by itself looks like. */
export interface CellTests {
  readonly isClient: (text: string) => boolean
  readonly isProvider: (text: string) => boolean
}

/** Rows that are looked at to guess what a column holds. */
export const SAMPLE_ROWS = 50

const hasAddress = (cell: string): boolean =>
  /^(?:[^@]*[^@\s"'<(]|[^"]*"(?:[^"\\]|\\.)+")@[^@\s]+\.[^@\s]+$/.test(cell.trim())

/**
 * What each column holds: by its name; in a file whose first row has an address in it, and so no names, by what stands
 * below. A column of addresses without a name that we know is found as well.
 */
export function readColumns(rows: readonly (readonly string[])[], tests: CellTests): Columns {
  const [first = []] = rows
  const headed = !first.some(hasAddress)
  const named = headed ? once(first.map(matchHeader)) : first.map((): ColumnRole => 'other')
  const sample = headed ? rows.slice(1) : rows
  const roles = headed ? withAddresses(named, sample) : guessAll(first.length, sample, tests)
  return {
    headed,
    columns: roles.map((role, place) => (headed ? { header: first[place] ?? '', role } : { role })),
  }
}

/** Of two columns that say the same the first is read: `E-mail 1`, `E-mail 2`. */
function once(roles: readonly ColumnRole[]): readonly ColumnRole[] {
  return roles.map((role, place) => (isRepeatable(role) || roles.indexOf(role) === place ? role : 'other'))
}

function withAddresses(
  roles: readonly ColumnRole[],
  sample: readonly (readonly string[])[],
): readonly ColumnRole[] {
  const holds = (place: number) => share(sample, place, hasAddress) > 0.5
  const named = roles.indexOf('email')
  // “Adresse” may be where somebody lives.
  if (named >= 0 && (holds(named) || sample.length === 0)) return roles
  const better = roles.findIndex((role, place) => role === 'other' && holds(place))
  if (better < 0) return roles
  return roles.map((role, place) => (place === better ? 'email' : place === named ? 'other' : role))
}

function guessAll(
  count: number,
  sample: readonly (readonly string[])[],
  { isClient, isProvider }: CellTests,
): readonly ColumnRole[] {
  const guesses: readonly (readonly [ReadRole, (cell: string) => boolean])[] = [
    ['email', hasAddress],
    ['client', isClient],
    ['provider', isProvider],
    ['name', (cell) => /^\p{L}[\p{L}\p{M}.'’ -]*[ ,][\p{L}\p{M}.'’ -]+$/u.test(cell.trim())],
  ]
  const roles = Array.from({ length: count }, (): ColumnRole => 'other')
  for (const [role, fits] of guesses) {
    const place = roles.findIndex((taken, column) => taken === 'other' && share(sample, column, fits) > 0.5)
    if (place >= 0) roles[place] = role
  }
  return roles
}

/** How many of a column’s filled cells are so. */
function share(
  sample: readonly (readonly string[])[],
  place: number,
  fits: (cell: string) => boolean,
): number {
  const filled = sample.map((row) => row[place] ?? '').filter((cell) => cell.trim() !== '')
  return filled.length === 0 ? 0 : filled.filter(fits).length / filled.length
}
