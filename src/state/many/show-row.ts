import type { TablePlan } from './table-plan.ts'
import type { ShownRow } from './protocol.ts'
import type { StoredRow } from './row-store.ts'

/** A stored row as the page shows it. */
export function showRow(row: StoredRow, plan: TablePlan): ShownRow {
  const { line, fragment, marks } = row
  const cells = plan.cellsOf(row)
  // A fragment is read as the page that it opens reads it.
  const link = new URLSearchParams(fragment ?? '')
  return {
    line,
    address: cells('email'),
    client: link.get('client') ?? '',
    provider: link.get('provider') ?? '',
    ...(fragment === undefined ? {} : { fragment }),
    marks,
  }
}
