import type { Hostname } from '../address/hostname.ts'
import type { DnsRecord } from '../exporters/dns-records.ts'
import type { ZoneRecord } from '../exporters/writers/zone.ts'
import type { FoundRecords } from './found-records.ts'
import { judgeTarget } from './judge-target.ts'
import { pairUp } from './pair-up.ts'
import type { PublishedRow, RowRemark } from './published-row.ts'
import { targetRemarks } from './target-remarks.ts'
import { unsettledRows } from './unsettled-rows.ts'

export type SrvRecord = Extract<ZoneRecord, { readonly type: 'SRV' }>
type WantedSrv = Extract<DnsRecord, { readonly type: 'SRV' }>

/** Of what one name can have: more is a mistake, or meant to bury the rest. */
const MOST_RECORDS = 20

/** The records of one service. What its numbers come to is judged with all of them (`judge-order.ts`). */
export function compareService(
  name: string,
  wanted: readonly WantedSrv[],
  domain: Hostname,
  found: FoundRecords,
): readonly PublishedRow[] {
  const settled = found.at(name, 'SRV')
  const shared = { name, type: 'SRV' } as const
  if (settled.kind !== 'said') return unsettledRows(shared, wanted, settled)
  const there = settled.records.filter((record) => record.type === 'SRV')
  const rows =
    wanted.length === 0
      ? describeService(shared, there)
      : compareRecords(shared, wanted, there.slice(0, MOST_RECORDS))
  const said = rows.map((row) =>
    judgeTarget({
      ...row,
      remarks: [...row.remarks, ...row.published.flatMap((record) => remarksOn(record, domain, found))],
    }),
  )
  return there.length > MOST_RECORDS ? withCount(said, there.length) : said
}

type Shared = Pick<PublishedRow, 'name'> & { readonly type: 'SRV' }

/** What is there, where the form says nothing about it. */
function describeService(shared: Shared, there: readonly SrvRecord[]): readonly PublishedRow[] {
  if (there.length === 0)
    return [{ ...shared, published: [], standing: 'nothing', action: 'nothing', remarks: [] }]
  return there.slice(0, MOST_RECORDS).map((record) => ({
    ...shared,
    published: [record],
    standing: 'not-compared',
    action: 'nothing',
    remarks: record.target === undefined ? [{ code: 'says-none' }] : [],
  }))
}

function compareRecords(
  shared: Shared,
  wanted: readonly WantedSrv[],
  there: readonly SrvRecord[],
): readonly PublishedRow[] {
  const { both, missing, extra } = pairUp(wanted, there, [
    isSameServer,
    (one, other) => one.target !== undefined && one.target === other.target,
    (one, other) => one.port === other.port && other.target !== undefined,
    () => true,
  ])
  const rows = new Map<WantedSrv, PublishedRow>()
  for (const [shouldBe, record] of both) rows.set(shouldBe, judgePair(shared, shouldBe, record))
  for (const shouldBe of missing) {
    const remarks = shouldBe.target === undefined ? [{ code: 'can-stay-out' } as const] : []
    rows.set(shouldBe, { ...shared, shouldBe, published: [], standing: 'missing', action: 'add', remarks })
  }
  return [...wanted.flatMap((one) => rows.get(one) ?? []), ...extra.map((record) => extraRow(shared, record))]
}

/** Where there is no target, the numbers before it mean nothing. */
const isSameServer = (one: SrvRecord, other: SrvRecord): boolean =>
  one.target === other.target && (one.target === undefined || one.port === other.port)

function judgePair(shared: Shared, shouldBe: WantedSrv, record: SrvRecord): PublishedRow {
  const pair = { ...shared, shouldBe, published: [record] }
  if (isSameServer(shouldBe, record))
    return { ...pair, standing: 'as-it-should-be', action: 'nothing', remarks: [] }
  return { ...pair, standing: 'different', action: 'change', remarks: [differenceOf(shouldBe, record)] }
}

function differenceOf(shouldBe: SrvRecord, { target, port }: SrvRecord): RowRemark {
  if (target === undefined) return { code: 'denied' }
  if (shouldBe.target === undefined) return { code: 'offered-after-all', host: target }
  return shouldBe.target === target ? { code: 'other-port', port } : { code: 'other-target', host: target }
}

function extraRow(shared: Shared, record: SrvRecord): PublishedRow {
  const remark: RowRemark =
    record.target === undefined ? { code: 'denied' } : { code: 'leftover', host: record.target }
  return { ...shared, published: [record], standing: 'extra', action: 'remove', remarks: [remark] }
}

const remarksOn = (record: ZoneRecord, domain: Hostname, found: FoundRecords): readonly RowRemark[] =>
  record.type === 'SRV' ? targetRemarks(record, domain, found) : []

function withCount(rows: readonly PublishedRow[], count: number): readonly PublishedRow[] {
  return rows.map((row, at) =>
    at === rows.length - 1 ? { ...row, remarks: [...row.remarks, { code: 'too-many', count }] } : row,
  )
}
