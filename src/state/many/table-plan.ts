import { encodeSetup } from '../../domain/link/codec.ts'
import type { ColumnRole } from '../../domain/csv/columns.ts'
import { readColumns, SAMPLE_ROWS } from '../../domain/csv/read-columns.ts'
import { resolveRow, type RowOutcome } from '../../domain/csv/resolve-row.ts'
import { makeRowReader, type RowCells } from '../../domain/csv/row-cells.ts'
import type { RowFacts } from '../../domain/csv/row-facts.ts'
import type { RowMark } from '../../domain/csv/row-marks.ts'
import type { FileFacts, ReadSettings } from './protocol.ts'
import type { ReadRow } from './read-rows.ts'
import type { StoredRow } from './row-store.ts'

/** How one table’s rows are read, decided by its first ones. */
export interface TablePlan {
  readonly headed: boolean
  readonly columns: FileFacts['columns']
  /** The names of the columns that are kept; none in a file without a header. */
  readonly keptHeader: readonly string[]
  readonly store: (row: ReadRow, line: number) => StoredRow
  /** What a stored row says, by its kind. */
  readonly cellsOf: (row: StoredRow) => RowCells
}

/** A sample is there to recognise a column by. */
const MOST_SAMPLE = 60

export function planTable(first: readonly ReadRow[], facts: RowFacts, settings: ReadSettings): TablePlan {
  const rows = first.slice(0, SAMPLE_ROWS + 1).map(({ cells }) => cells)
  const found = readColumns(rows, {
    isClient: (text) => facts.findClient(text) !== undefined,
    isProvider: (text) => facts.findProvider(text) !== undefined,
  })
  // A column of passwords stays one, whatever is chosen for it.
  const roles = found.columns.map(({ role }, place) =>
    role === 'password' ? role : (settings.roles[place] ?? role),
  )
  const kept = roles.flatMap((role, place) => (isKept(role) ? [place] : []))
  const firstPassword = roles.indexOf('password')
  const read = makeRowReader(roles)
  const readStored = makeRowReader(kept.map((place) => roles[place] ?? 'other'))
  const sample = rows.slice(found.headed ? 1 : 0)

  return {
    headed: found.headed,
    columns: found.columns.map((column, place) => {
      const role = roles[place] ?? column.role
      const seen = role === 'password' ? undefined : sample.find((row) => row[place]?.trim())?.[place]
      return { ...column, role, ...(seen === undefined ? {} : { sample: seen.slice(0, MOST_SAMPLE) }) }
    }),
    keptHeader: found.headed ? kept.map((place) => found.columns[place]?.header ?? '') : [],
    cellsOf: ({ cells }) => readStored(cells),
    store({ cells, brokenQuotes }, line) {
      const tooMany = cells.slice(roles.length).some((cell) => cell.trim() !== '')
      // Where a row’s cells have moved, a password may stand in any column behind.
      const sound = tooMany && firstPassword >= 0 ? cells.slice(0, firstPassword) : cells
      const { setup, marks }: RowOutcome = brokenQuotes
        ? { marks: [{ code: 'broken-quotes' }] }
        : resolveRow(read(sound), facts, settings.defaults)
      const all: readonly RowMark[] = [...marks, ...(tooMany ? [{ code: 'too-many-cells' } as const] : [])]
      return {
        line,
        cells: kept.map((place) => sound[place] ?? ''),
        ...(setup ? { fragment: encodeSetup(setup) } : {}),
        marks: all,
      }
    },
  }
}

const isKept = (role: ColumnRole): boolean => role !== 'password' && role !== 'made'
