import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseIncomingChoice, parseOutgoingChoice } from '../domain/account/choice.ts'
import { parseEmailAddress } from '../domain/address/email-address.ts'
import { parseHostname } from '../domain/address/hostname.ts'
import { CLIENT_FAMILIES, CLIENT_IDS } from '../domain/clients/client-ids.ts'
import type { DecodedLink, LinkNotice } from '../domain/link/setup.ts'
import {
  INITIAL,
  type FoundBy,
  type NamedBy,
  type ServiceAnswer,
  type WizardState,
} from '../domain/wizard/state.ts'
import { parseAnswers, writeAnswers } from './saved-answers.ts'

/** Halves of a character too. (Building fast-check’s own `binary` unit takes seconds.) */
const anything = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))

/** What a parser makes of texts, as far as it takes them. */
function parsed<T>(texts: fc.Arbitrary<string>, parse: (text: string) => T | undefined): fc.Arbitrary<T> {
  return texts.map(parse).filter((value) => value !== undefined)
}

const hostname = parsed(
  fc.oneof(fc.domain(), fc.constantFrom('bücher.example', '例え.jp', 'XN--P1AI.рф')),
  (text) => {
    const host = parseHostname(text)
    return host.ok ? host.value : undefined
  },
)
const address = parsed(
  fc.oneof(
    fc.emailAddress(),
    fc.tuple(fc.string({ unit: 'grapheme' }), hostname).map(([local, host]) => `${local}@${host}`),
    fc.constantFrom('Jane@BÜCHER.example', 'jörg@例え。jp', 'a@ｅｘａｍｐｌｅ.com'),
  ),
  (text) => {
    const email = parseEmailAddress(text)
    return email.ok ? email.value : undefined
  },
)
const port = fc.integer({ min: 1, max: 65535 })
const security = fc.constantFrom('tls', 'starttls', 'none')
const incoming = fc.oneof(
  fc.constant('recommended' as const),
  parsed(
    fc.tuple(fc.constantFrom('imap', 'pop3'), port, security).map((parts) => parts.join(':')),
    parseIncomingChoice,
  ),
)
const outgoing = fc.oneof(
  fc.constant('recommended' as const),
  parsed(
    fc.tuple(port, security).map((parts) => ['smtp', ...parts].join(':')),
    parseOutgoingChoice,
  ),
)
const service: fc.Arbitrary<ServiceAnswer> = fc.oneof(
  fc.record({
    kind: fc.constant('provider' as const),
    id: fc.constantFrom('gmail', 'fastmail', '__proto__', 'no-such-provider'),
    by: fc.constantFrom<FoundBy>('domain', 'pattern', 'mx-suffix', 'name', 'picked', 'link'),
  }),
  fc.record({
    kind: fc.constant('typed' as const),
    typed: fc.record({
      domain: hostname,
      inHost: hostname,
      outHost: hostname,
      username: fc.constantFrom('email' as const, 'localpart' as const),
    }),
    by: fc.constantFrom<NamedBy>('person', 'link', 'organisation', 'dns'),
  }),
)

/** What is left out of a link, in the order in which the page tells it. */
const notices: fc.Arbitrary<readonly LinkNotice[]> = fc.subarray<LinkNotice>([
  { code: 'weak-dropped', key: 'incoming' },
  { code: 'weak-dropped', key: 'outgoing' },
  { code: 'key-misspelt', key: 'client' },
  { code: 'end-missing' },
  { code: 'servers-known' },
])

/** A link that waits for the person's word. */
const held: fc.Arbitrary<DecodedLink> = fc.record({
  setup: fc.record({
    service: fc.oneof(
      fc.record({ kind: fc.constant('provider' as const), id: fc.constant('gmail') }),
      fc.record({
        kind: fc.constant('domain' as const),
        domain: hostname,
        inHost: hostname,
        username: fc.constantFrom('email' as const, 'localpart' as const),
      }),
    ),
  }),
  notices,
})

/** Everything that is kept. What a link was refused for is said once and not kept. */
const answers: fc.Arbitrary<WizardState> = fc
  .record(
    {
      entry: fc.string({ unit: anything }),
      address,
      name: fc.string({ unit: 'grapheme', minLength: 1 }),
      unknownDomain: hostname,
      service,
      client: fc.constantFrom(...CLIENT_IDS, ...CLIENT_FAMILIES),
      incoming,
      outgoing,
      acceptsUnsafe: fc.boolean(),
      done: fc.array(fc.nat(30)),
      fromLink: fc.boolean(),
      linkNotices: notices,
      heldLink: held,
    },
    { requiredKeys: ['entry', 'acceptsUnsafe', 'done', 'fromLink', 'linkNotices'] },
  )
  .map((some) => ({ ...INITIAL, ...some }))

describe('answers that were saved', () => {
  it('come back as they were', () => {
    fc.assert(
      fc.property(answers, (state) => {
        expect(parseAnswers(writeAnswers(state))).toEqual(state)
      }),
    )
  })

  it('come back without what is said only once', () => {
    const state: WizardState = { ...INITIAL, linkProblem: { code: 'too-long' } }
    expect(parseAnswers(writeAnswers(state))).toEqual(INITIAL)
  })
})

describe('answers that somebody else wrote', () => {
  it.each(['', '{', 'null', '[]', '"text"', '7', 'undefined', '\u0000'])('are none: %j', (text) => {
    expect(parseAnswers(text)).toBeUndefined()
  })

  it('are the first state where nothing in them makes sense', () => {
    expect(parseAnswers('{}')).toEqual(INITIAL)
    const nonsense = {
      entry: 7,
      address: 'jane',
      unknownDomain: '10.0.0.1',
      client: 'lotus-notes',
      done: 'all',
    }
    expect(parseAnswers(JSON.stringify({ ...nonsense, name: null, incoming: 'smtp:25:none' }))).toEqual(
      INITIAL,
    )
  })

  it.each([
    [{ provider: 'gmail' }, { service: { kind: 'provider', id: 'gmail', by: 'picked' } }],
    [{ provider: 'gmail', by: 'guess' }, { service: { kind: 'provider', id: 'gmail', by: 'picked' } }],
    [{ client: 'outlook' }, { client: 'outlook' }],
    [{ incoming: 'imap:993:tls', outgoing: 'imap:993:tls' }, { incoming: { protocol: 'imap', port: 993 } }],
    [{ incoming: 'recommended', outgoing: 'smtp:0:tls' }, { incoming: 'recommended' }],
    [{ done: [0, 2, '3', 1.5, null] }, { done: [0, 2] }],
    [
      { linkNotices: ['weak-dropped:outgoing', 7, 'weak-dropped:outgoing', 'weak-dropped'] },
      { linkNotices: [{ code: 'weak-dropped', key: 'outgoing' }] },
    ],
    [{ linkNotices: 'incoming' }, { linkNotices: [] }],
    [
      { acceptsUnsafe: 'yes', fromLink: 1 },
      { acceptsUnsafe: false, fromLink: false },
    ],
  ])('are kept as far as they make sense: %j', (saved, expected) => {
    const state = parseAnswers(JSON.stringify(saved))
    expect(state).toMatchObject(expected)
    expect(Object.keys(state ?? {}).filter((key) => !(key in INITIAL) && !(key in expected))).toEqual([])
  })

  it('name typed servers whole, or not at all', () => {
    const typed = { domain: 'example.com', inHost: 'imap.example.com', outHost: 'smtp.example.com' }
    const serviceIn = (changed: object) =>
      parseAnswers(JSON.stringify({ typed: { ...typed, ...changed } }))?.service
    expect(serviceIn({})).toEqual({ kind: 'typed', typed: { ...typed, username: 'email' }, by: 'person' })
    expect(serviceIn({ username: 'localpart' })).toMatchObject({ typed: { username: 'localpart' } })
    expect(serviceIn({ username: 'root' })).toMatchObject({ typed: { username: 'email' } })
    for (const host of ['127.0.0.1', 'localhost', '', 7, 'imap.example.com:993', null])
      for (const key of ['domain', 'inHost', 'outHost']) expect(serviceIn({ [key]: host })).toBeUndefined()
  })

  it('never break anything, and never say more than answers can', () => {
    const keys = Object.keys({ ...JSON.parse(writeAnswers(INITIAL)), address: 1, name: 1, unknownDomain: 1 })
    const known = fc.constantFrom(...keys, 'provider', 'by', 'typed', 'client', 'incoming', 'outgoing')
    const value = fc.oneof(
      fc.jsonValue(),
      fc.string({ unit: anything }),
      fc.constantFrom('recommended', 'imap:993:tls', 'outlook', 'a@b.example', 'constructor', '__proto__'),
      fc.array(fc.oneof(fc.integer(), fc.string())),
    )
    const text = fc.oneof(
      fc.string({ unit: anything }),
      fc.json(),
      fc.dictionary(known, value).map((saved) => JSON.stringify(saved)),
    )
    fc.assert(
      fc.property(text, (saved) => {
        const state = parseAnswers(saved)
        if (!state) return
        // What is left is answers like any others: it can be saved, and comes back.
        expect(parseAnswers(writeAnswers(state))).toEqual(state)
        expect(state).not.toHaveProperty('linkProblem')
      }),
    )
  })
})
