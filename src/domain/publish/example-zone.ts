import type { AliasRecord, AskedRecords, RecordQuestion, RecordsSaid } from '../discovery/record-answer.ts'
import type { ZoneRecord } from '../exporters/writers/zone.ts'

/** For tests: what a resolver says of a zone, its aliases followed. */
export function askZone(
  zone: readonly ZoneRecord[],
  { name, type }: RecordQuestion,
): Extract<RecordsSaid, { readonly kind: 'said' }> {
  const aliases: AliasRecord[] = []
  let owner = name
  for (let step = 0; step < 8; step++) {
    const current = owner
    const alias = zone.find((record) => record.name === current && record.type === 'CNAME')
    if (alias?.type !== 'CNAME') break
    aliases.push(alias)
    owner = alias.target
  }
  const records = zone.filter((record) => record.name === owner && record.type === type)
  const nameKnown = zone.some((record) => record.name === owner || record.name.endsWith(`.${owner}`))
  return {
    kind: 'said',
    records: records.map((record) => ({ ...record, name })),
    aliases,
    nameKnown,
    authentic: false,
  }
}

/** For tests: both resolvers say the same of it. */
export const askBoth = (
  zone: readonly ZoneRecord[],
  questions: readonly RecordQuestion[],
): readonly AskedRecords[] =>
  questions.map((question) => {
    const said = askZone(zone, question)
    return { ...question, answers: [said, said] }
  })
