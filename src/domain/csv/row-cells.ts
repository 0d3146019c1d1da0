import { readCell } from './write-row.ts'
import { READ_ROLES, type ColumnRole, type ReadRole } from './columns.ts'

/** What a row says in the column of that kind; nothing where there is no such column. */
export type RowCells = (role: ReadRole) => string

/** Cells of a row by what its columns are read as. Columns of passwords and the like can’t be asked for. */
export function makeRowReader(roles: readonly ColumnRole[]): (row: readonly string[]) => RowCells {
  const places = new Map<ReadRole, number>(
    READ_ROLES.map((role) => [role, roles.indexOf(role)] as const).filter(([, place]) => place >= 0),
  )
  return (row) => (role) => {
    const place = places.get(role)
    return place === undefined ? '' : readCell(row[place] ?? '')
  }
}
