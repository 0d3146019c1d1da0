import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseEmailAddress } from '../domain/address/email-address.ts'
import { hostname } from '../domain/address/hostname.ts'
import { EXAMPLE_PROVIDER } from '../domain/providers/example-provider.ts'
import { renderHandOver, type HandOver, type HandOverWords } from '../domain/symptoms/hand-over.ts'
import { decodeInquiry } from '../domain/symptoms/inquiry.ts'
import { loadArea } from './catalog.ts'
import { handOver } from './en/fix/hand-over.ts'
import { handOverWords } from './hand-over-words.ts'

let words: HandOverWords
beforeAll(async () => {
  words = handOverWords(handOver, await loadArea('en', 'symptoms'))
})

const jane = parseEmailAddress('jane@example.com')
if (!jane.ok) throw new Error('not an address')
const [incoming] = EXAMPLE_PROVIDER.incoming
const [outgoing] = EXAMPLE_PROVIDER.outgoing
if (!incoming || !outgoing) throw new Error('no servers')

const HAND_OVER: HandOver = {
  inquiry: {
    setup: { service: { kind: 'provider', id: 'example' }, client: 'thunderbird', email: jane.value },
    symptom: 'srv-535',
    sighting: 'receives-cannot-send',
    answers: [
      { question: 'direction', answer: 'sending' },
      { question: 'happens', answer: 'hangs' },
      { question: 'sending-port', answer: 'submissions' },
    ],
    tried: ['app-password'],
  },
  page: 'https://portolan.example/fix/',
  withAddresses: false,
  pasted:
    'C: AUTH PLAIN AGZyZWQAc2VjcmV0\r\n535 5.7.8 Error: authentication failed for jane@example.com\nPassword: hunter2\n',
  said: '535 5.7.8',
  provider: 'Example',
  client: 'Thunderbird',
  incoming,
  outgoing,
}

describe('what support gets', () => {
  test('is the setup, the words without secrets and addresses, the answers, what was tried, and the link', () => {
    expect(renderHandOver(HAND_OVER, words)).toMatchInlineSnapshot(`
      "My email doesn’t work: The sign-in for sending was refused

      - Provider: Example
      - App: Thunderbird
      - Incoming server (IMAP): imap.example.com, port 993, SSL/TLS
      - Outgoing server (SMTP): smtp.example.com, port 465, SSL/TLS

      It says:
      > C: AUTH PLAIN ••••••
      > 535 5.7.8 Error: authentication failed for [address]
      > Password: ••••••

      What I see: I receive mail, but can’t send

      What I answered:
      - What doesn’t work? Sending: receiving works
      - What happens when the app tries? It waits a long time, then gives up
      - Which port is set for sending? 465

      What I tried:
      - Make an app password at your provider and use it in the app.

      This opens the same page at the same place:
      https://portolan.example/fix/#v=1&provider=example&client=thunderbird&symptom=srv-535&sighting=receives-cannot-send&answers=direction.sending~happens.hangs~sending-port.submissions&tried=app-password

      What looked like a password was taken out. Nobody who helps needs it.
      "
    `)
  })

  test('has the address where it is ticked, and never the password', () => {
    const text = renderHandOver({ ...HAND_OVER, withAddresses: true }, words)
    expect(text).toContain('- Address: jane@example.com')
    expect(text).toContain('authentication failed for jane@example.com')
    expect(text).toContain('&email=jane%40example.com')
    for (const secret of ['hunter2', 'AGZyZWQAc2VjcmV0']) expect(text).not.toContain(secret)
  })

  test('opens the same place', () => {
    const link =
      renderHandOver(HAND_OVER, words)
        .split('\n')
        .find((line) => line.startsWith('https://')) ?? ''
    const { email: _, ...setup } = HAND_OVER.inquiry.setup ?? { service: { kind: 'provider', id: '' } }
    expect(decodeInquiry(new URL(link).hash)).toEqual({
      ok: true,
      value: { inquiry: { ...HAND_OVER.inquiry, setup }, notices: [] },
    })
  })

  test('names no servers of a link but those that the person has looked at', () => {
    const service = {
      kind: 'domain',
      domain: hostname('example.org'),
      inHost: hostname('imap.evil.example'),
      username: 'email',
    } as const
    const text = renderHandOver(
      { ...HAND_OVER, inquiry: { ...HAND_OVER.inquiry, setup: { service } } },
      words,
    )
    const [settings = ''] = text.split('It says:')
    expect(settings).toContain('Domain: example.org')
    expect(settings).not.toContain('evil.example')
    for (const { host } of [incoming, outgoing]) expect(settings).toContain(host)
  })

  test('of a long log has the lines around the fault', () => {
    const log = [...Array(500).keys()].map((number) => `line ${number}`)
    log[300] = '535 5.7.8 Error: authentication failed'
    const text = renderHandOver({ ...HAND_OVER, pasted: log.join('\n') }, words)
    expect(text).toContain('> …\n> line 294\n')
    expect(text).toContain('> 535 5.7.8 Error: authentication failed\n')
    expect(text).toContain('> line 305\n> …\n')
    expect(text).not.toContain('line 310')
  })

  test('is short and has no secret, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), fc.string(), (pasted, said) => {
        const text = renderHandOver({ ...HAND_OVER, said, pasted: `${pasted}\npassword: hunter2\n` }, words)
        expect(text.split('\n').length).toBeLessThan(60)
        expect(text).not.toContain('hunter2')
        expect(text).not.toMatch(/(?!\n|\t)\p{Cc}/u)
      }),
    )
  })

  test('says only what is known', () => {
    const text = renderHandOver(
      { inquiry: { answers: [], tried: [] }, page: 'https://portolan.example/fix/', withAddresses: false },
      words,
    )
    expect(text).toBe(
      'My email doesn’t work\n\nThis opens the same page at the same place:\nhttps://portolan.example/fix/#v=1\n',
    )
  })
})
