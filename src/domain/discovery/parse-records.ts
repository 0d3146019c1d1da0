import type { ZoneRecord } from '../exporters/writers/zone.ts'
import { openMessage, type OpenedMessage } from './dns-message.ts'
import type { AliasRecord, RecordQuestion, RecordsSaid } from './record-answer.ts'

/** All that a message says about a name, record by record. Whatever the bytes are, it comes back. */
export function parseRecords(bytes: Uint8Array, question: RecordQuestion): RecordsSaid {
  const opened = openMessage(bytes, question)
  if (opened.kind !== 'opened') return opened
  const { nameKnown, authentic } = opened
  return {
    kind: 'said',
    records: opened.records.flatMap((answer) => readRecord(answer, question.name) ?? []),
    aliases: opened.aliases.map(readAlias),
    nameKnown,
    authentic,
  }
}

type Answer = OpenedMessage['records'][number]

/** Under the name that was asked, also where an alias led to it: that is how an app finds it. */
function readRecord(answer: Answer, name: string): ZoneRecord | undefined {
  const shared = { name, ttl: answer.ttl ?? 0 }
  switch (answer.type) {
    case 'SRV': {
      const { priority = 0, weight = 0, port = 0, target } = answer.data
      return {
        ...shared,
        type: 'SRV',
        priority,
        weight,
        port,
        ...(target === '.' ? {} : { target: lower(target) }),
      }
    }
    case 'MX': {
      const { preference = 0, exchange } = answer.data
      return { ...shared, type: 'MX', preference, ...(exchange === '.' ? {} : { exchange: lower(exchange) }) }
    }
    case 'TXT':
      return { ...shared, type: 'TXT', text: joinStrings(answer.data) }
    case 'A':
    case 'AAAA':
      return { ...shared, type: answer.type, address: answer.data }
    default:
      return undefined
  }
}

const readAlias = (answer: OpenedMessage['aliases'][number]): AliasRecord => ({
  name: lower(answer.name),
  ttl: answer.ttl ?? 0,
  type: 'CNAME',
  target: lower(answer.data),
})

type TextData = Extract<Answer, { readonly type: 'TXT' }>['data']

/** RFC 7208 section 3.3, and whoever else reads texts: the strings of a record are one. Bytes that are no letters show as such. */
function joinStrings(data: TextData): string {
  const strings = Array.isArray(data) ? data : [data]
  // The library writes text too, and reads bytes only.
  const bytes = strings.flatMap((string) => (typeof string === 'string' ? [] : [...string]))
  return new TextDecoder('utf-8', { fatal: false }).decode(new Uint8Array(bytes))
}

/** Names are the same in any case, and resolvers may change it (RFC 4343). */
const lower = (name: string): string => name.toLowerCase()
