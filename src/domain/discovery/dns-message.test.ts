import { AUTHENTIC_DATA, decode, encode, type Answer, type Packet } from '@leichtgewicht/dns-packet'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hostname } from '../address/hostname.ts'
import { encodeQuestion, parseAnswer } from './dns-message.ts'
import { questionsAbout, questionsFor, type DnsQuestion } from './question.ts'

const SRV: DnsQuestion = {
  type: 'SRV',
  name: '_imaps._tcp.shop.example',
  direction: 'incoming',
  service: 'imaps',
}
const TXT: DnsQuestion = { type: 'TXT', name: '_ua-auto-config.shop.example' }
const MX: DnsQuestion = { type: 'MX', name: 'shop.example' }

const srv = (target: string, name = SRV.name, port = 993): Answer => ({
  type: 'SRV',
  name,
  data: { target, port, priority: 0, weight: 1 },
})
const mx = (exchange: string): Answer => ({ type: 'MX', name: MX.name, data: { exchange, preference: 10 } })
const alias = (name: string, data: string): Answer => ({ type: 'CNAME', name, data })

const message = (question: DnsQuestion, answers: readonly Answer[], more: Partial<Packet> = {}) =>
  encode({
    type: 'response',
    id: 0,
    questions: [{ name: question.name, type: question.type }],
    answers: [...answers],
    ...more,
  })
const answer = (answers: readonly Answer[], more: Partial<Packet> = {}) =>
  parseAnswer(message(SRV, answers, more), SRV)

const KINDS = new Set([
  'found',
  'texts',
  'not-offered',
  'no-such-name',
  'no-data',
  'server-failure',
  'truncated',
  'malformed',
  'another-name',
])

describe('a question', () => {
  test('asks for one record, with id 0 and nothing besides', () => {
    const packet = decode(encodeQuestion(SRV))
    expect(packet).toMatchObject({
      id: 0,
      flag_qr: false,
      flag_rd: true,
      flag_ad: true,
      flag_cd: false,
      answers: [],
      additionals: [],
    })
    expect(packet.questions).toEqual([{ name: SRV.name, type: 'SRV', class: 'IN' }])
  })

  test('is asked for each way to receive and send, and for where the mail goes', () => {
    expect(questionsAbout(hostname('shop.example')).map(({ type, name }) => `${type} ${name}`)).toEqual([
      'SRV _imaps._tcp.shop.example',
      'SRV _imap._tcp.shop.example',
      'SRV _pop3s._tcp.shop.example',
      'SRV _pop3._tcp.shop.example',
      'SRV _submissions._tcp.shop.example',
      'SRV _submission._tcp.shop.example',
      'MX shop.example',
    ])
    expect(questionsFor(hostname('shop.example'))).toEqual([...questionsAbout(hostname('shop.example')), TXT])
  })
})

describe('an answer', () => {
  test('has the servers that its records name, in lower case', () => {
    expect(
      answer([srv('IMAP.Shop.example'), srv('imap2.shop.example', SRV.name.toUpperCase(), 1993)]),
    ).toEqual({
      kind: 'found',
      servers: [
        { host: 'imap.shop.example', port: 993, priority: 0, weight: 1 },
        { host: 'imap2.shop.example', port: 1993, priority: 0, weight: 1 },
      ],
      unusable: [],
      authentic: false,
    })
    expect(parseAnswer(message(MX, [mx('mx.shop.example')]), MX)).toEqual({
      kind: 'found',
      servers: [{ host: 'mx.shop.example', priority: 10 }],
      unusable: [],
      authentic: false,
    })
  })

  test('has the texts of its records, each whole', () => {
    const text = (...data: readonly string[]): Answer => ({ type: 'TXT', name: TXT.name, data: [...data] })
    expect(parseAnswer(message(TXT, [text('v=UAAC1; ', 'a=sha256'), text('')]), TXT)).toEqual({
      kind: 'texts',
      texts: ['v=UAAC1; a=sha256', ''],
      authentic: false,
    })
  })

  test('says whether the resolver checked its signatures', () => {
    const checked = { flags: AUTHENTIC_DATA }
    expect(answer([srv('imap.shop.example')], checked)).toMatchObject({ kind: 'found', authentic: true })
    expect(answer([srv('.')], checked)).toEqual({ kind: 'not-offered', authentic: true })
    // A question asks for it by the same bit: an echo is no answer.
    expect(parseAnswer(encodeQuestion(SRV), SRV)).toEqual({ kind: 'malformed' })
  })

  test('with the root as its only target says that nothing is offered', () => {
    expect(answer([srv('.')])).toEqual({ kind: 'not-offered', authentic: false })
    expect(parseAnswer(message(MX, [mx('.')]), MX)).toEqual({ kind: 'not-offered', authentic: false })
  })

  test('without a record, and one without the name, are two things', () => {
    expect(answer([])).toEqual({ kind: 'no-data' })
    expect(answer([], { flags: 3 })).toEqual({ kind: 'no-such-name' })
  })

  test.each([1, 2, 4, 5, 9])('with status %i is a failure of the server', (flags) => {
    expect(answer([srv('imap.shop.example')], { flags })).toEqual({ kind: 'server-failure' })
  })

  test('that says that it is cut is not read', () => {
    expect(answer([srv('imap.shop.example')], { flags: 512 })).toEqual({ kind: 'truncated' })
  })

  test('to another question is none', () => {
    const about = (question: DnsQuestion) => parseAnswer(message(question, []), SRV).kind
    expect(about({ ...SRV, name: '_imaps._tcp.evil.example' })).toBe('another-name')
    expect(about({ type: 'MX', name: SRV.name })).toBe('another-name')
    expect(answer([srv('imap.shop.example', '_imaps._tcp.evil.example')])).toEqual({ kind: 'another-name' })
    expect(answer([{ ...srv('imap.shop.example'), class: 'CH' }])).toEqual({ kind: 'no-data' })
  })

  test('that is a question, has two, none, an id or another operation is malformed', () => {
    const [asked] = [{ name: SRV.name, type: 'SRV' as const }]
    for (const more of [
      { type: 'query' as const },
      { questions: [] },
      { questions: [asked, asked] },
      { id: 7 },
      { flags: 0x2000 },
    ])
      expect(answer([srv('imap.shop.example')], more)).toEqual({ kind: 'malformed' })
  })

  test('follows aliases within itself, and not for ever', () => {
    const other = '_imaps._tcp.hoster.example'
    expect(answer([alias(SRV.name, other), srv('imap.hoster.example', other)])).toMatchObject({
      kind: 'found',
    })
    expect(answer([alias(SRV.name, other)])).toEqual({ kind: 'no-data' })
    expect(answer([alias(SRV.name, other), alias(other, SRV.name)])).toEqual({ kind: 'malformed' })
    const chain = (length: number) =>
      answer([
        ...Array.from({ length }, (_, n) => alias(n === 0 ? SRV.name : `a${n}.example`, `a${n + 1}.example`)),
        srv('imap.shop.example', `a${length}.example`),
      ]).kind
    expect([chain(8), chain(9), chain(200)]).toEqual(['found', 'malformed', 'malformed'])
  })

  test('has what is no server’s name apart from the servers', () => {
    const bad = [
      'localhost',
      '192.0.2.1',
      '_x.shop.example',
      'bücher.example',
      'a b.example',
      'ｉmap.example',
    ]
    const none = { kind: 'found', servers: [], authentic: false }
    for (const target of bad) expect(answer([srv(target)]), target).toEqual({ ...none, unusable: [target] })
    expect(answer([...bad.map((target) => srv(target)), srv('.'), srv('imap.shop.example')])).toEqual({
      kind: 'found',
      servers: [{ host: 'imap.shop.example', port: 993, priority: 0, weight: 1 }],
      unusable: bad,
      authentic: false,
    })
    expect(answer([srv('a\u202Eb\nc.example')])).toMatchObject({ unusable: ['ab c.example'] })
  })

  test('may have two hundred records', () => {
    const all = answer(Array.from({ length: 200 }, (_, n) => srv(`imap${n}.shop.example`)))
    expect(all.kind === 'found' && all.servers.length).toBe(200)
  })
})

describe('whatever the bytes are', () => {
  const whole = message(SRV, [alias(SRV.name, 'a.example'), srv('imap.shop.example', 'a.example')], {
    authorities: [srv('.')],
    additionals: [{ type: 'OPT', name: '.', data: [] }],
  })

  test('random ones come to a kind of answer, and never to a server', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const { kind } = parseAnswer(bytes, SRV)
        expect(KINDS).toContain(kind)
        expect(kind).not.toBe('found')
      }),
      { numRuns: 10_000 },
    )
  })

  test('changed ones come to a kind of answer, with names of servers only', () => {
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 6 }),
        fc.nat(whole.length),
        (changes, length) => {
          const bytes = Uint8Array.from(whole)
          for (const [place, value] of changes) bytes[place] = value
          for (const cut of [bytes, bytes.subarray(0, length)]) {
            const parsed = parseAnswer(cut, SRV)
            expect(KINDS).toContain(parsed.kind)
            for (const { host, port } of parsed.kind === 'found' ? parsed.servers : []) {
              expect(hostname(host)).toBe(host)
              expect(Number.isInteger(port)).toBe(true)
            }
          }
        },
      ),
      { numRuns: 10_000 },
    )
  })
})
