import type { AliasRecord, AskedRecords, RecordsSaid } from '../discovery/record-answer.ts'
import { zoneValue, type ZoneRecord } from '../exporters/writers/zone.ts'

/** What two resolvers come to together about one question. */
export type SettledRecords =
  | {
      readonly kind: 'said'
      readonly records: readonly ZoneRecord[]
      readonly aliases: readonly AliasRecord[]
      readonly nameKnown: boolean
      readonly authentic: boolean
      /** The place in the pair of the only one that gave an answer. */
      readonly by?: 0 | 1
    }
  | { readonly kind: 'disagree'; readonly said: readonly [readonly ZoneRecord[], readonly ZoneRecord[]] }
  | { readonly kind: 'unknown'; readonly serverFailure: boolean }

type Said = Extract<RecordsSaid, { readonly kind: 'said' }>

/** One that gives no answer is passed over, and said to be: what is published can be looked at all the same. */
export function settleRecords({ type, answers: [first, second] }: AskedRecords): SettledRecords {
  const [one, other] = [heard(first), heard(second)]
  if (!one && !other) {
    const failed = first.kind === 'server-failure' && second.kind === 'server-failure'
    return { kind: 'unknown', serverFailure: failed }
  }
  if (!one || !other) {
    const only = one ?? other
    return only ? { ...only, by: one ? 0 : 1 } : { kind: 'unknown', serverFailure: false }
  }
  const alike =
    type === 'A' || type === 'AAAA' ? leadAlike(one, other) : isSameSet(one.records, other.records)
  if (!alike) return { kind: 'disagree', said: [shown(one), shown(other)] }
  return {
    ...one,
    records: type === 'A' || type === 'AAAA' ? join(one.records, other.records) : one.records,
    // Resolvers differ in what they call a name that only has names below it.
    nameKnown: one.nameKnown || other.nameKnown,
    authentic: one.authentic && other.authentic,
  }
}

const heard = (said: AskedRecords['answers'][number]): Said | undefined =>
  said.kind === 'said' ? said : undefined

/** Which addresses a name has may depend on where the resolver stands; whether it has any, and its alias, doesn’t. */
function leadAlike(one: Said, other: Said): boolean {
  return (
    one.aliases[0]?.target === other.aliases[0]?.target && one.records.length > 0 === other.records.length > 0
  )
}

function shown({ aliases, records }: Said): readonly ZoneRecord[] {
  return aliases[0] ? [aliases[0]] : records
}

/** The order is nobody’s: resolvers turn it. Nor is the time that is left. */
function isSameSet(one: readonly ZoneRecord[], other: readonly ZoneRecord[]): boolean {
  const [mine, theirs] = [new Set(one.map(zoneValue)), new Set(other.map(zoneValue))]
  return mine.size === theirs.size && [...mine].every((value) => theirs.has(value))
}

function join(one: readonly ZoneRecord[], other: readonly ZoneRecord[]): readonly ZoneRecord[] {
  const values = new Set(one.map(zoneValue))
  return [...one, ...other.filter((record) => !values.has(zoneValue(record)))]
}
