import type { AskedRecords, RecordType } from '../discovery/record-answer.ts'
import type { ZoneRecord } from '../exporters/writers/zone.ts'
import { settleRecords, type SettledRecords } from './settle-records.ts'

/** What was found at every name that was asked. */
export interface FoundRecords {
  readonly at: (name: string, type: RecordType) => SettledRecords
  readonly hostAt: (name: string) => FoundHost
}

/** Where a name leads: `records` is its alias, else its addresses. */
export type FoundHost =
  | {
      readonly kind: 'said'
      readonly records: readonly ZoneRecord[]
      readonly alias?: string
      readonly addresses: readonly string[]
    }
  | Exclude<SettledRecords, { readonly kind: 'said' }>

const NOT_ASKED: SettledRecords = { kind: 'unknown', serverFailure: false }

export function findRecords(asked: readonly AskedRecords[]): FoundRecords {
  const settled = new Map(asked.map((one) => [`${one.type} ${one.name}`, settleRecords(one)]))
  const at = (name: string, type: RecordType) => settled.get(`${type} ${name}`) ?? NOT_ASKED
  return { at, hostAt: (name) => joinHost(at(name, 'A'), at(name, 'AAAA')) }
}

/** Addresses of both kinds together. One kind that nobody could ask for doesn’t matter where the other is there. */
function joinHost(four: SettledRecords, six: SettledRecords): FoundHost {
  if (four.kind === 'disagree') return four
  if (six.kind === 'disagree') return six
  const said = [four, six].filter((one) => one.kind === 'said')
  const aliases = said.flatMap((one) => one.aliases)
  const records = said.flatMap((one) => one.records)
  const missing = [four, six].find((one) => one.kind === 'unknown')
  // An alias alone doesn’t tell that nothing is behind it.
  if (missing?.kind === 'unknown' && records.length === 0) return missing
  const [alias] = aliases
  return {
    kind: 'said',
    records: alias ? [alias] : records,
    ...(alias ? { alias: alias.target } : {}),
    addresses: records.flatMap((record) => ('address' in record ? [record.address] : [])),
  }
}
