import { describe, expect, test } from 'vitest'
import { parseIncomingChoice, parseOutgoingChoice, type Choice } from '../account/choice.ts'
import { parseEmailAddress, type EmailAddress } from '../address/email-address.ts'
import { hostname } from '../address/hostname.ts'
import type { WizardEvent } from './event.ts'
import { reduce } from './reduce.ts'
import { INITIAL, type TypedService, type WizardState } from './state.ts'

function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('nothing was parsed')
  return value
}
function address(text: string): EmailAddress {
  const parsed = parseEmailAddress(text)
  if (!parsed.ok) throw new Error(parsed.error)
  return parsed.value
}

const IMAP = known(parseIncomingChoice('imap:993:tls'))
const POP = known(parseIncomingChoice('pop3:995:tls'))
const SEND = known(parseOutgoingChoice('smtp:465:tls'))
const JANE = address('jane@gmail.com')
const TYPED: TypedService = {
  domain: hostname('example.org'),
  inHost: hostname('imap.example.org'),
  outHost: hostname('smtp.example.org'),
  username: 'email',
}

/** Every answer given, as far as they go together. */
const ANSWERED: WizardState = {
  entry: 'jane@gmail.com',
  address: JANE,
  name: 'Jane',
  service: { kind: 'provider', id: 'gmail', by: 'domain' },
  client: 'ios-mail',
  incoming: IMAP,
  outgoing: SEND,
  acceptsUnsafe: true,
  done: [1, 2],
  fromLink: true,
  linkNotices: [{ code: 'weak-dropped', key: 'incoming' }],
}
/** What of it has nothing to do with the provider or the app. */
const KEPT = { entry: ANSWERED.entry, name: 'Jane' }
const FORGOTTEN = { acceptsUnsafe: false, done: [], fromLink: false, linkNotices: [] }

const after = (state: WizardState, ...events: readonly WizardEvent[]) => events.reduce(reduce, state)

describe('a provider that nobody knows any more', () => {
  test('opens its question again, and leaves the person’s own answers', () => {
    expect(after(ANSWERED, { kind: 'provider-gone' })).toEqual({
      ...KEPT,
      ...FORGOTTEN,
      address: JANE,
      client: 'ios-mail',
    })
  })
})

describe('another provider', () => {
  test('takes the ports, ticks and notices with it, not the app, the name or the typed text', () => {
    expect(after(ANSWERED, { kind: 'provider-chosen', id: 'icloud', by: 'picked' })).toEqual({
      ...KEPT,
      ...FORGOTTEN,
      client: 'ios-mail',
      service: { kind: 'provider', id: 'icloud', by: 'picked' },
    })
  })
  test('takes an unknown domain and a broken link with it', () => {
    const state: WizardState = {
      ...INITIAL,
      unknownDomain: TYPED.domain,
      linkProblem: { code: 'no-version' },
      service: { kind: 'typed', typed: TYPED, by: 'person' },
    }
    const next = after(state, { kind: 'provider-chosen', id: 'gmail', by: 'domain', address: JANE })
    expect(next).toEqual({
      ...INITIAL,
      service: { kind: 'provider', id: 'gmail', by: 'domain' },
      address: JANE,
    })
  })
})

describe('the same provider again', () => {
  test('changes nothing', () => {
    const event = { kind: 'provider-chosen', id: 'gmail', by: 'domain', address: JANE } as const
    expect(after(ANSWERED, event)).toEqual(ANSWERED)
  })
  test('with another address changes the address only', () => {
    const joe = address('joe@gmail.com')
    expect(after(ANSWERED, { kind: 'provider-chosen', id: 'gmail', by: 'domain', address: joe })).toEqual({
      ...ANSWERED,
      address: joe,
    })
  })
  test('without an address forgets the one that was typed', () => {
    const { address: _address, ...rest } = ANSWERED
    expect(after(ANSWERED, { kind: 'provider-chosen', id: 'gmail', by: 'domain' })).toEqual(rest)
  })
})

describe('a domain that nobody knows', () => {
  const jane = address('jane@example.org')
  test('takes the provider and what was built on it', () => {
    const next = after(ANSWERED, { kind: 'domain-unknown', domain: TYPED.domain, address: jane })
    expect(next).toEqual({
      ...KEPT,
      ...FORGOTTEN,
      client: 'ios-mail',
      unknownDomain: TYPED.domain,
      address: jane,
    })
  })
  test('takes the servers typed for another domain', () => {
    const state = after(INITIAL, { kind: 'domain-unknown', domain: hostname('other.example') })
    const typed = after(state, {
      kind: 'servers-typed',
      typed: { ...TYPED, domain: hostname('other.example') },
    })
    expect(after(typed, { kind: 'domain-unknown', domain: TYPED.domain }).service).toBeUndefined()
  })
  test('typed again keeps its servers and all answers', () => {
    const state: WizardState = {
      ...ANSWERED,
      address: jane,
      unknownDomain: TYPED.domain,
      service: { kind: 'typed', typed: TYPED, by: 'person' },
    }
    expect(after(state, { kind: 'domain-unknown', domain: TYPED.domain, address: jane })).toEqual(state)
  })
})

describe('typed servers', () => {
  const state: WizardState = {
    ...ANSWERED,
    unknownDomain: TYPED.domain,
    service: { kind: 'typed', typed: TYPED, by: 'person' },
  }
  test('that are new take the ports with them, not the domain or the app', () => {
    const typed: TypedService = { ...TYPED, inHost: hostname('mail.example.org') }
    expect(after(state, { kind: 'servers-typed', typed })).toEqual({
      ...KEPT,
      ...FORGOTTEN,
      address: JANE,
      client: 'ios-mail',
      unknownDomain: TYPED.domain,
      service: { kind: 'typed', typed, by: 'person' },
    })
  })
  test('that are the same change nothing', () => {
    expect(after(state, { kind: 'servers-typed', typed: { ...TYPED } })).toEqual(state)
  })
  test('with another kind of user name are new ones', () => {
    const typed: TypedService = { ...TYPED, username: 'localpart' }
    expect(after(state, { kind: 'servers-typed', typed }).incoming).toBeUndefined()
  })

  const host = TYPED.inHost
  const way = (choice: Choice, username?: 'email' | 'localpart') => ({
    ...choice,
    host,
    ...(username ? { username } : {}),
  })
  const both: TypedService = { ...TYPED, servers: [way(POP), way(SEND)] }
  test('with one way for a direction answer its question, and an app that is chosen later asks it no more', () => {
    const typed = after(state, { kind: 'servers-typed', typed: both })
    expect(typed).toMatchObject({ incoming: POP, outgoing: SEND })
    expect(after(typed, { kind: 'client-chosen', client: 'aerc' })).toMatchObject({
      client: 'aerc',
      incoming: POP,
      outgoing: SEND,
    })
  })
  test('with several ways, or none, leave the question open', () => {
    const typed: TypedService = { ...TYPED, servers: [way(POP), way({ ...POP, protocol: 'imap' })] }
    const next = after(state, { kind: 'servers-typed', typed })
    expect(next).not.toHaveProperty('incoming')
    expect(next).not.toHaveProperty('outgoing')
  })
  test('that were found, and not typed, leave it open too', () => {
    const next = after(state, { kind: 'servers-found', typed: both, certainty: 'confirmed' })
    expect(next).not.toHaveProperty('incoming')
  })
  test('with another user name for one of the ways are new ones', () => {
    const typed = after(state, { kind: 'servers-typed', typed: both })
    const ticked = after(typed, { kind: 'step-ticked', step: 1, done: true })
    const other: TypedService = { ...both, servers: [way(POP), way(SEND, 'localpart')] }
    expect(after(ticked, { kind: 'servers-typed', typed: other }).done).toEqual([])
  })
})

describe('an app', () => {
  test('that is another one takes the ports and the ticks, not the provider or the address', () => {
    const { incoming: _incoming, outgoing: _outgoing, ...rest } = ANSWERED
    expect(after(ANSWERED, { kind: 'client-chosen', client: 'aerc' })).toEqual({
      ...rest,
      ...FORGOTTEN,
      client: 'aerc',
    })
  })
  test('that is the same changes nothing', () => {
    expect(after(ANSWERED, { kind: 'client-chosen', client: 'ios-mail' })).toEqual(ANSWERED)
  })
  test('that tells which one of the family it is keeps what the link said', () => {
    const state: WizardState = { ...ANSWERED, client: 'outlook' }
    expect(after(state, { kind: 'client-chosen', client: 'outlook-mac' })).toEqual({
      ...state,
      client: 'outlook-mac',
    })
  })
  test('of another family, or another of the same, is another one', () => {
    const family: WizardState = { ...ANSWERED, client: 'outlook' }
    expect(after(family, { kind: 'client-chosen', client: 'thunderbird-android' }).incoming).toBeUndefined()
    expect(after(family, { kind: 'client-chosen', client: 'thunderbird' }).incoming).toBeUndefined()
    const member: WizardState = { ...ANSWERED, client: 'outlook-mac' }
    expect(after(member, { kind: 'client-chosen', client: 'outlook-mobile' }).incoming).toBeUndefined()
  })
})

describe('a port', () => {
  test('for receiving changes the ticks and not the port for sending', () => {
    expect(after(ANSWERED, { kind: 'incoming-chosen', incoming: POP })).toEqual({
      ...ANSWERED,
      incoming: POP,
      done: [],
    })
    expect(after(ANSWERED, { kind: 'incoming-chosen', incoming: 'recommended' })).toMatchObject({
      incoming: 'recommended',
      outgoing: SEND,
      done: [],
    })
  })
  test('for sending changes the ticks and not the port for receiving', () => {
    const other = known(parseOutgoingChoice('smtp:587:starttls'))
    expect(after(ANSWERED, { kind: 'outgoing-chosen', outgoing: other })).toEqual({
      ...ANSWERED,
      outgoing: other,
      done: [],
    })
  })
  test('that is the same changes nothing', () => {
    expect(after(ANSWERED, { kind: 'incoming-chosen', incoming: { ...IMAP } })).toEqual(ANSWERED)
    expect(after(ANSWERED, { kind: 'outgoing-chosen', outgoing: { ...SEND } })).toEqual(ANSWERED)
    const recommended: WizardState = { ...ANSWERED, incoming: 'recommended' }
    expect(after(recommended, { kind: 'incoming-chosen', incoming: 'recommended' })).toEqual(recommended)
  })
})

describe('the small things', () => {
  test('typing changes the text only', () => {
    expect(after(ANSWERED, { kind: 'entry-typed', entry: 'x' })).toEqual({ ...ANSWERED, entry: 'x' })
  })
  test('a step is ticked once, and unticked', () => {
    const tick = { kind: 'step-ticked', step: 3, done: true } as const
    expect(after(ANSWERED, tick, tick).done).toEqual([1, 2, 3])
    expect(after(ANSWERED, { ...tick, step: 1, done: false }).done).toEqual([2])
    expect(after(ANSWERED, { ...tick, step: 9, done: false }).done).toEqual([1, 2])
  })
  test('an address that is given later changes no other answer', () => {
    const { address: _, ...nameless } = ANSWERED
    expect(after(nameless, { kind: 'address-typed', address: JANE })).toEqual(ANSWERED)
    const joe = address('joe@gmail.com')
    expect(after(ANSWERED, { kind: 'address-typed', address: joe })).toEqual({ ...ANSWERED, address: joe })
  })
  test('a name is kept as typed, and an empty one is none', () => {
    expect(after(INITIAL, { kind: 'name-typed', name: ' Jane ' }).name).toBe(' Jane ')
    expect(after(ANSWERED, { kind: 'name-typed', name: '  ' })).not.toHaveProperty('name')
  })
  test('a warning is read', () => {
    expect(after(INITIAL, { kind: 'unsafe-accepted' })).toEqual({ ...INITIAL, acceptsUnsafe: true })
  })
  test('starting again forgets everything', () => {
    expect(after(ANSWERED, { kind: 'started-again' })).toEqual(INITIAL)
  })
})

describe('a link', () => {
  const opened: WizardState = { ...INITIAL, service: { kind: 'provider', id: 'icloud', by: 'link' } }
  test('that opens replaces every answer and says that it did', () => {
    const notices = [{ code: 'weak-dropped', key: 'outgoing' }] as const
    expect(after(ANSWERED, { kind: 'link-opened', state: opened, notices, own: false })).toEqual({
      ...opened,
      fromLink: true,
      linkNotices: notices,
    })
  })
  test('that is refused takes nothing, and is gone once it is dismissed', () => {
    const refused = after(ANSWERED, { kind: 'link-refused', problem: { code: 'too-long' } })
    expect(refused).toEqual({ ...ANSWERED, linkProblem: { code: 'too-long' } })
    expect(after(refused, { kind: 'link-dismissed' })).toEqual(ANSWERED)
  })
  test('that was refused is forgotten with the next answer to the first question', () => {
    const refused = after(INITIAL, { kind: 'link-refused', problem: { code: 'unknown-provider' } })
    const answers: readonly WizardEvent[] = [
      { kind: 'provider-chosen', id: 'gmail', by: 'domain' },
      { kind: 'domain-unknown', domain: TYPED.domain },
      { kind: 'servers-typed', typed: TYPED },
    ]
    for (const answer of answers)
      expect(after(refused, answer), answer.kind).not.toHaveProperty('linkProblem')
  })
})

test('no event changes the state that it was given', () => {
  const frozen = Object.freeze({ ...ANSWERED, done: Object.freeze([1]) })
  const before = structuredClone(frozen)
  const events: readonly WizardEvent[] = [
    { kind: 'provider-chosen', id: 'icloud', by: 'picked' },
    { kind: 'domain-unknown', domain: TYPED.domain },
    { kind: 'servers-typed', typed: TYPED },
    { kind: 'client-chosen', client: 'aerc' },
    { kind: 'step-ticked', step: 2, done: true },
    { kind: 'address-typed', address: JANE },
    { kind: 'name-typed', name: '' },
    { kind: 'link-dismissed' },
    { kind: 'started-again' },
  ]
  for (const event of events) reduce(frozen, event)
  expect(frozen).toEqual(before)
})
