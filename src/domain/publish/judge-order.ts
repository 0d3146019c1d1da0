import type { PublishedRow, RowRemark } from './published-row.ts'
import type { SrvRecord } from './compare-service.ts'

/**
 * RFC 6186 section 3.4: an app tries by priority, across the services of a direction too. So the numbers count only by the order
 * that they come to, together with the records that are still to be added or changed.
 */
export function judgeOrder(rows: readonly PublishedRow[]): readonly PublishedRow[] {
  const ranked = rows.flatMap((row) => rankOf(row) ?? [])
  const isWrong = ranked.some((one) => ranked.some((other) => one.wanted < other.wanted && one.is > other.is))
  return rows.map((row) => {
    const own = ranked.find((one) => one.row === row)
    if (!own || !isInPlace(row)) return row
    const alike = ranked.some((other) => other.row !== row && other.is === own.is)
    return judgeNumbers(row, own, { isWrong, alike })
  })
}

/** The record is the right one, wherever its server is. */
const isInPlace = ({ standing, shouldBe }: PublishedRow): boolean =>
  standing === 'as-it-should-be' || (standing === 'leads-nowhere' && shouldBe !== undefined)

interface Ranked {
  readonly row: PublishedRow
  readonly wanted: number
  /** Once the others are as they should be. */
  readonly is: number
  readonly weight: readonly [number, number]
}

function rankOf(row: PublishedRow): Ranked | undefined {
  const wanted = srvOf(row.shouldBe)
  if (wanted?.target === undefined || row.action === 'ask-again') return undefined
  const stays = isInPlace(row) ? srvOf(row.published[0]) : undefined
  const is = stays ?? wanted
  return { row, wanted: wanted.priority, is: is.priority, weight: [wanted.weight, is.weight] }
}

function judgeNumbers(
  row: PublishedRow,
  { wanted, is, weight }: Ranked,
  { isWrong, alike }: { readonly isWrong: boolean; readonly alike: boolean },
): PublishedRow {
  if (wanted !== is && isWrong)
    return {
      ...row,
      standing: 'different',
      action: 'change',
      remarks: [{ code: 'other-order' }, ...row.remarks],
    }
  const remark: RowRemark | undefined = alike
    ? { code: 'same-priority' }
    : wanted !== is || weight[0] !== weight[1]
      ? { code: 'other-numbers' }
      : undefined
  return remark ? { ...row, remarks: [remark, ...row.remarks] } : row
}

const srvOf = (
  record: PublishedRow['shouldBe'] | PublishedRow['published'][number],
): SrvRecord | undefined => (record?.type === 'SRV' ? record : undefined)
