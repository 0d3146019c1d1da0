import { writeRow } from '../../../../domain/csv/write-row.ts'
import { zoneValue, type ZoneRecord } from '../../../../domain/exporters/writers/zone.ts'
import type { DocumentRow } from '../../../../domain/publish/document-row.ts'
import type { PublishedRow } from '../../../../domain/publish/published-row.ts'
import { explainDocument } from './document-words.ts'
import { explainRemark, noneOf, typeOf, valueOf, type Names, type NowText } from './row-words.ts'

/** The table as a spreadsheet takes it from the clipboard: cells between tabs, none of which begins a formula. */
export function publishedText(
  rows: readonly PublishedRow[],
  documents: readonly DocumentRow[],
  { resolvers }: Names,
  text: NowText,
): string {
  const head = [
    text.columnRecord,
    text.columnType,
    text.columnStanding,
    text.columnNow,
    text.columnShould,
    text.columnTodo,
    text.columnRemarks,
  ]
  const values = (records: readonly ZoneRecord[], row: PublishedRow) =>
    records.length === 0 ? noneOf(row, text) : records.map((record) => valueOf(record, row)).join(' | ')
  const cells = rows.map((row) => [
    row.name,
    typeOf(row),
    text.standing[row.standing],
    row.otherwise
      ? `${resolvers[0].name}: ${values(row.published, row)} | ${resolvers[1].name}: ${values(row.otherwise, row)}`
      : values(row.published, row),
    row.shouldBe ? zoneValue(row.shouldBe) : '',
    text.action[row.action],
    row.remarks.map((remark) => explainRemark(remark, text)).join(' '),
  ])
  const files = documents.map((row) => [
    row.url,
    row.method,
    text.document[row.standing],
    '',
    '',
    row.standing === 'as-it-should-be' ? text.action.nothing : row.command,
    row.remarks.map((remark) => explainDocument(remark, text)).join(' '),
  ])
  return [head, ...cells, ...files].map((row) => writeRow(row, '\t')).join('')
}
