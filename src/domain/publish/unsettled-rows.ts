import type { DnsRecord } from '../exporters/dns-records.ts'
import type { PublishedRow } from './published-row.ts'
import type { SettledRecords } from './settle-records.ts'

type Unsettled = Exclude<SettledRecords, { readonly kind: 'said' }>

/** Nothing can be said of any record at a name about which nobody, or not everybody, says the same. */
export function unsettledRows(
  { name, type }: Pick<PublishedRow, 'name' | 'type'>,
  wanted: readonly DnsRecord[],
  settled: Unsettled,
): readonly PublishedRow[] {
  const rest = unsettledRest(settled)
  return wanted.length === 0
    ? [{ name, type, ...rest }]
    : wanted.map((shouldBe) => ({ name, type, shouldBe, ...rest }))
}

function unsettledRest(
  settled: Unsettled,
): Pick<PublishedRow, 'published' | 'otherwise' | 'standing' | 'action' | 'remarks'> {
  if (settled.kind === 'disagree') {
    const [published, otherwise] = settled.said
    return { published, otherwise, standing: 'resolvers-disagree', action: 'ask-again', remarks: [] }
  }
  return {
    published: [],
    standing: 'unknown',
    action: 'ask-again',
    remarks: settled.serverFailure ? [{ code: 'server-failure' }] : [],
  }
}
