import { AUTHENTIC_DATA, encode, type Answer, type Packet } from '@leichtgewicht/dns-packet'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseRecords } from './parse-records.ts'
import type { RecordQuestion, RecordType } from './record-answer.ts'

const NAME = 'autoconfig.shop.example'
const about = (type: RecordType, name = NAME): RecordQuestion => ({ name, type })

const read = (question: RecordQuestion, answers: readonly Answer[], more: Partial<Packet> = {}) =>
  parseRecords(
    encode({ type: 'response', id: 0, questions: [question], answers: [...answers], ...more }),
    question,
  )

const cname = (name: string, data: string): Answer => ({ type: 'CNAME', name, data, ttl: 60 })

describe('the records of a message', () => {
  test('are read with all that they hold, names in small letters', () => {
    const data = { priority: 10, weight: 5, port: 993, target: 'IMAP.Shop.example' }
    const said = read(about('SRV'), [{ type: 'SRV', name: NAME, ttl: 300, data }], { flags: AUTHENTIC_DATA })
    const record = { name: NAME, ttl: 300, type: 'SRV', ...data, target: 'imap.shop.example' }
    expect(said).toEqual({ kind: 'said', records: [record], aliases: [], nameKnown: true, authentic: true })
  })

  test('have no target where it is the root', () => {
    const [srv] = recordsOf(
      read(about('SRV'), [
        { type: 'SRV', name: NAME, data: { priority: 0, weight: 0, port: 0, target: '.' } },
      ]),
    )
    const [mx] = recordsOf(read(about('MX'), [{ type: 'MX', name: NAME, data: { exchange: '.' } }]))
    expect(srv).toEqual({ name: NAME, ttl: 0, type: 'SRV', priority: 0, weight: 0, port: 0 })
    expect(mx).toEqual({ name: NAME, ttl: 0, type: 'MX', preference: 0 })
  })

  test('of a text are one, also if it comes in several strings', () => {
    const texts = recordsOf(
      read(about('TXT'), [
        { type: 'TXT', name: NAME, data: ['v=UAAC1; a=sha', '256; d=ü'] },
        { type: 'TXT', name: NAME, data: [new Uint8Array([0xff, 0x41])] },
      ]),
    )
    expect(texts.map((record) => record.type === 'TXT' && record.text)).toEqual([
      'v=UAAC1; a=sha256; d=ü',
      '\uFFFDA',
    ])
  })

  test('are those at the end of the aliases, under the name that was asked', () => {
    const said = read(about('A'), [
      cname(NAME, 'www.shop.example'),
      cname('www.shop.example', 'cdn.example'),
      { type: 'A', name: 'cdn.example', ttl: 1, data: '192.0.2.1' },
    ])
    expect(recordsOf(said)).toEqual([{ name: NAME, ttl: 1, type: 'A', address: '192.0.2.1' }])
    expect(said.kind === 'said' && said.aliases.map(({ target }) => target)).toEqual([
      'www.shop.example',
      'cdn.example',
    ])
  })

  test('keep an alias that leads to a name which isn’t there', () => {
    const said = read(about('A'), [cname(NAME, 'gone.shop.example')], { flags: 3 })
    expect(said).toMatchObject({ records: [], nameKnown: false, aliases: [{ target: 'gone.shop.example' }] })
  })

  test('of another name or type are none of the question’s', () => {
    expect(read(about('A'), [{ type: 'A', name: 'other.example', data: '192.0.2.1' }])).toEqual({
      kind: 'another-name',
    })
    expect(recordsOf(read(about('A'), [{ type: 'TXT', name: NAME, data: ['192.0.2.1'] }]))).toEqual([])
  })

  test('of a loop are none', () => {
    expect(read(about('A'), [cname(NAME, 'b.example'), cname('b.example', NAME)])).toEqual({
      kind: 'malformed',
    })
  })

  test('come out of any bytes, or a reason why not', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(parseRecords(bytes, about('SRV')).kind).toBeTypeOf('string')
      }),
    )
  })
})

const recordsOf = (said: ReturnType<typeof parseRecords>) => (said.kind === 'said' ? said.records : [])
