import { zoneLine, type ZoneRecord } from '../exporters/writers/zone.ts'
import type { PublishedRow } from './published-row.ts'

/** What is still to be put into the zone. */
export function recordsToAdd(rows: readonly PublishedRow[]): readonly ZoneRecord[] {
  return rows.flatMap(({ action, shouldBe }) =>
    shouldBe && (action === 'add' || action === 'change') ? [shouldBe] : [],
  )
}

/** What is to be taken out of it, first where a record takes its place: a name with an alias has nothing else. */
export function recordsToRemove(rows: readonly PublishedRow[]): readonly ZoneRecord[] {
  return rows.flatMap(({ action, published }) =>
    action === 'remove' || action === 'change' ? published : [],
  )
}

export const zoneLines = (records: readonly ZoneRecord[]): string =>
  records.map((record) => `${zoneLine(record)}\n`).join('')
