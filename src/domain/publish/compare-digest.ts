import type { DnsRecord } from '../exporters/dns-records.ts'
import type { ZoneRecord } from '../exporters/writers/zone.ts'
import type { FoundRecords } from './found-records.ts'
import type { DigestRemark, PublishedRow } from './published-row.ts'
import type { SettledRecords } from './settle-records.ts'
import { unsettledRows } from './unsettled-rows.ts'

type TextRecord = Extract<ZoneRecord, { readonly type: 'TXT' }>
type WantedText = Extract<DnsRecord, { readonly type: 'TXT' }>

/** The records that vouch for the automatic configuration. Several may stand there while the file is being changed. */
export function compareDigest(
  name: string,
  wanted: WantedText | undefined,
  found: FoundRecords,
): readonly PublishedRow[] {
  const settled = found.at(name, 'TXT')
  const shared = { name, type: 'TXT' } as const
  if (settled.kind !== 'said') return unsettledRows(shared, wanted ? [wanted] : [], settled)
  const texts = settled.records.filter((record) => record.type === 'TXT')
  const digests = texts.filter(({ text }) => parseDigest(text) !== undefined)
  const others = texts
    .filter(({ text }) => parseDigest(text) === undefined)
    .map((record): PublishedRow => ({
      ...shared,
      published: [record],
      standing: 'not-compared',
      action: 'nothing',
      remarks: [{ code: 'no-digest' }],
    }))
  const row = (
    record: TextRecord | undefined,
    rest: Pick<PublishedRow, 'standing' | 'action'> & { readonly remark?: DigestRemark['code'] },
  ): PublishedRow => ({
    ...shared,
    published: record ? [record] : [],
    standing: rest.standing,
    action: rest.action,
    remarks: rest.remark ? [{ code: rest.remark }] : [],
  })
  if (!wanted) {
    if (texts.length === 0) return [row(undefined, { standing: 'nothing', action: 'nothing' })]
    return [...digests.map((one) => row(one, { standing: 'not-compared', action: 'nothing' })), ...others]
  }
  const right = digests.find(({ text }) => parseDigest(text) === parseDigest(wanted.text))
  const first = right ?? digests[0]
  const judged = right
    ? row(right, { standing: 'as-it-should-be', action: 'nothing' })
    : first
      ? row(first, { standing: 'different', action: 'change', remark: 'other-digest' })
      : row(undefined, { standing: 'missing', action: 'add' })
  return [
    { ...judged, shouldBe: wanted },
    ...digests
      .filter((one) => one !== first)
      .map((one) => row(one, { standing: 'extra', action: 'remove', remark: 'second-digest' })),
    ...others,
  ]
}

/** The digests by SHA-256 that the DNS has; none where nobody could find out. */
export function digestsOf(settled: SettledRecords): readonly string[] | undefined {
  if (settled.kind !== 'said') return undefined
  return settled.records.flatMap((record) => {
    const digest = record.type === 'TXT' ? parseDigest(record.text) : undefined
    return digest?.startsWith('sha256 ') ? [digest.slice('sha256 '.length)] : []
  })
}

/** `v=UAAC1; a=sha256; d=…` (draft-ietf-mailmaint-pacc-03): the digest, of whatever way it was made. */
function parseDigest(text: string): string | undefined {
  const tags = new Map(
    text.split(';').map((part) => {
      const [key = '', ...value] = part.split('=')
      return [key.trim().toLowerCase(), value.join('=').trim()] as const
    }),
  )
  const digest = tags.get('d')
  return tags.get('v') === 'UAAC1' && digest ? `${tags.get('a')?.toLowerCase()} ${digest}` : undefined
}
