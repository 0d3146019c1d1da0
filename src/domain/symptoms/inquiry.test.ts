import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePort } from '../account/choice.ts'
import { parseEmailAddress } from '../address/email-address.ts'
import { hostname } from '../address/hostname.ts'
import { CLIENT_IDS } from '../clients/client-ids.ts'
import type { Setup } from '../link/setup.ts'
import { CURE_CODES } from './cures.ts'
import {
  decodeInquiry,
  encodeInquiry,
  impersonalInquiry,
  MAX_TRIED,
  type Inquiry,
  type InquiryProblem,
} from './inquiry.ts'
import { MAX_QUESTIONS, QUESTION_IDS, QUESTIONS, type GivenAnswer } from './narrow.ts'
import { SIGHTINGS } from './sightings.ts'
import { SYMPTOM_IDS } from './symptom-ids.ts'

const port = (number: number) => {
  const parsed = parsePort(number)
  if (!parsed) throw new Error(`not a port: ${number}`)
  return parsed
}
const jane = parseEmailAddress('jane@gmail.com')
if (!jane.ok) throw new Error('not an address')

const FULL: Inquiry = {
  setup: {
    service: { kind: 'provider', id: 'gmail' },
    client: 'thunderbird',
    outgoing: { protocol: 'smtp', port: port(465), security: 'tls' },
    email: jane.value,
  },
  symptom: 'srv-535',
  sighting: 'receives-cannot-send',
  answers: [
    { question: 'direction', answer: 'sending' },
    { question: 'happens', answer: 'fails-at-once' },
  ],
  tried: ['app-password', 'full-address'],
}
const FULL_TEXT =
  'v=1&provider=gmail&client=thunderbird&outgoing=smtp:465:tls&email=jane%40gmail.com&symptom=srv-535' +
  '&sighting=receives-cannot-send&answers=direction.sending~happens.fails-at-once&tried=app-password~full-address'
const EMPTY: Inquiry = { answers: [], tried: [] }

describe('the link to where somebody is', () => {
  test('has the setup’s keys first, then its own', () => {
    expect(encodeInquiry(FULL)).toBe(FULL_TEXT)
    expect(decodeInquiry(`#${FULL_TEXT}`)).toEqual({ ok: true, value: { inquiry: FULL, notices: [] } })
  })

  test('needs no setup', () => {
    expect(encodeInquiry({ ...EMPTY, symptom: 'srv-535' })).toBe('v=1&symptom=srv-535')
    expect(encodeInquiry(EMPTY)).toBe('v=1')
    expect(decodeInquiry('v=1')).toEqual({ ok: true, value: { inquiry: EMPTY, notices: [] } })
  })

  test('has no address and no name, unless they are asked for', () => {
    expect(encodeInquiry(impersonalInquiry(FULL))).toBe(FULL_TEXT.replace('&email=jane%40gmail.com', ''))
    expect(impersonalInquiry(EMPTY)).toBe(EMPTY)
  })

  const services: fc.Arbitrary<Setup['service']> = fc.oneof(
    fc.constantFrom('gmail', 'web-de').map((id) => ({ kind: 'provider' as const, id })),
    fc.record({
      kind: fc.constant('domain' as const),
      domain: fc.constant(hostname('bücher.de')),
      inHost: fc.constant(hostname('imap.example.org')),
      username: fc.constantFrom('email' as const, 'localpart' as const),
    }),
  )
  const setups: fc.Arbitrary<Setup> = fc.record(
    {
      service: services,
      client: fc.constantFrom(...CLIENT_IDS),
      email: fc.constant(jane.value),
      name: fc.constant('Zoë & Co'),
    },
    { requiredKeys: ['service'] },
  )
  const answers = fc
    .uniqueArray(fc.constantFrom(...QUESTION_IDS), { maxLength: MAX_QUESTIONS })
    .chain((questions) =>
      fc.tuple(
        ...questions.map((question) =>
          fc.constantFrom(...QUESTIONS[question]).map((answer) => ({ question, answer }) as GivenAnswer),
        ),
      ),
    )
  const inquiries: fc.Arbitrary<Inquiry> = fc.record(
    {
      setup: setups,
      symptom: fc.constantFrom(...SYMPTOM_IDS),
      sighting: fc.constantFrom(...SIGHTINGS),
      answers,
      tried: fc.uniqueArray(fc.constantFrom(...CURE_CODES), { maxLength: MAX_TRIED }),
    },
    { requiredKeys: ['answers', 'tried'] },
  )

  test('is read as it was written, and written the same again', () => {
    fc.assert(
      fc.property(inquiries, (inquiry) => {
        const text = encodeInquiry(inquiry)
        expect(text.length).toBeLessThanOrEqual(2_048)
        const decoded = decodeInquiry(text)
        expect(decoded).toEqual({ ok: true, value: { inquiry, notices: [] } })
        expect(decoded.ok && encodeInquiry(decoded.value.inquiry)).toBe(text)
      }),
    )
  })

  test('any text is read or refused', () => {
    const values = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('srv-535', 'clock.right', 'wait', 'gmail', ''),
    )
    const keys = fc.constantFrom('provider', 'symptom', 'sighting', 'answers', 'tried', '__proto__', 'email')
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, values)), (pairs) => {
        const decoded = decodeInquiry(['v=1', ...pairs.map((pair) => pair.join('='))].join('&'))
        if (decoded.ok) expect(decodeInquiry(encodeInquiry(decoded.value.inquiry)).ok).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a link is refused', () => {
  const bad = (key: Extract<InquiryProblem, { code: 'bad-inquiry-value' }>['key']): InquiryProblem => ({
    code: 'bad-inquiry-value',
    key,
  })
  test.each<[string, InquiryProblem]>([
    ['symptom=srv-535', { code: 'no-version' }],
    ['v=2&symptom=srv-535', { code: 'unknown-version' }],
    ['v=1&client=aerc&symptom=srv-535', { code: 'no-service' }],
    ['v=1&provider=../x&symptom=srv-535', { code: 'bad-value', key: 'provider' }],
    ['v=1&domain=1.2.3.4&symptom=srv-535', { code: 'bad-host', key: 'domain', problem: 'ip-address' }],
    ['v=1&provider=gmail&provider=gmail', { code: 'repeated-key', key: 'provider' }],
    ['v=1&symptom=srv-535&password=hunter2', { code: 'password-inside' }],
    ['v=1&symptom=srv-535&Pwd=', { code: 'password-inside' }],
    ['v=1&symptom=srv-536', bad('symptom')],
    ['v=1&symptom=', bad('symptom')],
    ['v=1&symptom=__proto__', bad('symptom')],
    ['v=1&symptom=SRV-535', bad('symptom')],
    ['v=1&sighting=ghost', bad('sighting')],
    ['v=1&answers=', bad('answers')],
    ['v=1&answers=clock', bad('answers')],
    ['v=1&answers=clock.left', bad('answers')],
    ['v=1&answers=clock.right.x', bad('answers')],
    ['v=1&answers=clock.right~clock.wrong', bad('answers')],
    ['v=1&answers=clock.right~', bad('answers')],
    [
      'v=1&answers=direction.both~happens.hangs~web.yes~network.everywhere~since.never~clock.right',
      bad('answers'),
    ],
    ['v=1&tried=', bad('tried')],
    ['v=1&tried=switch-tls-off', bad('tried')],
    ['v=1&tried=wait~wait', bad('tried')],
    [`v=1&tried=${CURE_CODES.slice(0, MAX_TRIED + 1).join('~')}`, bad('tried')],
    ['v=1&symptom=srv-535&symptom=srv-535', { code: 'repeated-inquiry-key', key: 'symptom' }],
    ['v=1&tried=wait&tried=', { code: 'repeated-inquiry-key', key: 'tried' }],
    [`v=1&x=${'a'.repeat(2_048)}`, { code: 'too-long' }],
  ])('%s', (text, error) => expect(decodeInquiry(text)).toEqual({ ok: false, error }))

  test('but an unknown key is ignored, and a weak choice left out', () => {
    expect(decodeInquiry('v=1&utm_source=x&symptom=srv-535')).toEqual({
      ok: true,
      value: { inquiry: { ...EMPTY, symptom: 'srv-535' }, notices: [] },
    })
    expect(decodeInquiry('v=1&provider=gmail&outgoing=smtp:25:none&symptom=srv-535')).toMatchObject({
      ok: true,
      value: { notices: [{ code: 'weak-dropped', key: 'outgoing' }] },
    })
  })
})
