import type { PublishedRow, RowRemark } from './published-row.ts'

/** A record that nobody gets anywhere by is broken, also where it is the one that should be there or the form says nothing of it. */
export function judgeTarget(row: PublishedRow): PublishedRow {
  const stays = row.standing === 'not-compared' || row.standing === 'as-it-should-be'
  return stays && row.remarks.some(isNowhere) ? { ...row, standing: 'leads-nowhere', action: 'mend' } : row
}

const isNowhere = ({ code }: RowRemark): boolean =>
  code === 'target-nowhere' || code === 'no-host-name' || code === 'leads-nowhere'
