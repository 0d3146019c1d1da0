import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { writeChoice } from '../account/choice.ts'
import type { MailService } from '../account/mail-service.ts'
import type { AuthMethod } from '../account/settings.ts'
import { NOT_OFFERED, type Capabilities, type CurrentClient, type EndedClient } from '../clients/client.ts'
import { PORTS, UNUSUAL_PORTS, type Security } from '../ports/ports.ts'
import { REQUIREMENTS } from '../providers/provider.ts'
import { advise } from './advise.ts'
import { exampleClient, exampleService, receives, sends } from './example-setup.ts'

const outcome = (
  change: Partial<MailService>,
  can: Partial<Capabilities> = {},
  client: Parameters<typeof exampleClient>[1] = {},
) => advise(exampleService(change), exampleClient(can, client)).outcome

const oauth2Only = {
  issuer: 'microsoft',
  incoming: [receives('imap', 993, 'tls', { auth: ['oauth2'] })],
  outgoing: [sends(587, 'starttls', { auth: ['oauth2'] })],
} as const
const bridge = {
  incoming: [receives('imap', 1143, 'starttls', { host: '127.0.0.1' })],
  outgoing: [sends(1025, 'starttls', { host: '127.0.0.1' })],
} as const
const account = { automatic: { ispdb: false, issuers: ['microsoft'] } } as const

describe('usable', () => {
  test('where both sides have something to recommend', () => {
    const advice = advise(exampleService(), exampleClient())
    expect(advice.outcome).toEqual({ kind: 'usable' })
    expect(advice).not.toHaveProperty('automatic')
    const recommended = [...advice.incoming, ...advice.outgoing].filter((option) => option.recommended)
    expect(recommended.map((option) => writeChoice(option.choice))).toEqual(['imap:993:tls', 'smtp:465:tls'])
  })
  test('also where only POP3 is there', () => {
    expect(outcome({ incoming: [receives('pop3', 995, 'tls')] })).toEqual({ kind: 'usable' })
  })
  test('with the bridge on this computer', () => {
    expect(outcome(bridge)).toEqual({ kind: 'usable' })
  })
  test('sending signs in as receiving does', () => {
    const service = exampleService({
      issuer: 'google',
      incoming: [
        receives('imap', 993, 'tls', { auth: ['oauth2', 'app-password'] }),
        receives('pop3', 995, 'tls', { auth: ['oauth2', 'app-password'] }),
      ],
      outgoing: [sends(465, 'tls', { auth: ['oauth2', 'app-password'] })],
    })
    const client = exampleClient({ oauth2: { imap: ['google'], pop3: [] } })
    expect(advise(service, client).outgoing[0]?.signIn).toBe('oauth2')
    expect(advise(service, client, 'pop3').outgoing[0]?.signIn).toBe('app-password')
  })
})

describe('automatic only', () => {
  test('where only the app’s own account type can sign in', () => {
    expect(outcome(oauth2Only, account)).toEqual({ kind: 'automatic-only', reasons: ['client-lacks-oauth2'] })
  })
  test('also where the app lacks the other protocol besides', () => {
    const incoming = [...oauth2Only.incoming, receives('pop3', 995, 'tls', { auth: ['oauth2'] })]
    const can = { ...account, protocols: { imap: 'yes', pop3: 'no' } } as const
    expect(outcome({ ...oauth2Only, incoming }, can)).toMatchObject({ kind: 'automatic-only' })
  })
  test('not by a look-up: that brings the servers and no sign-in', () => {
    const incoming = [receives('imap', 993, 'tls', { auth: ['oauth2'], src: ['ispdb'] })]
    const can = { automatic: { ispdb: true, issuers: [] } } as const
    expect(outcome({ ...oauth2Only, incoming }, can)).toEqual({
      kind: 'refused',
      reasons: ['client-lacks-oauth2'],
    })
  })
  test('not where something else stands in the way', () => {
    const can = { ...account, protocols: { imap: 'no', pop3: 'yes' } } as const
    expect(outcome(oauth2Only, can)).toMatchObject({ kind: 'refused' })
  })
})

describe('unsafe only', () => {
  test('where nothing that receives is protected', () => {
    expect(outcome({ incoming: [receives('pop3', 110, 'none')] })).toEqual({
      kind: 'unsafe-only',
      reasons: ['only-cleartext'],
    })
  })
  test('where nothing that sends is protected', () => {
    expect(outcome({ outgoing: [sends(587, 'none')] })).toMatchObject({ reasons: ['only-cleartext'] })
  })
  test('where only the port between servers sends', () => {
    expect(outcome({ outgoing: [sends(25, 'starttls')] })).toEqual({
      kind: 'unsafe-only',
      reasons: ['only-relay-port'],
    })
  })
  test('where the port between servers sends, and that in clear', () => {
    expect(outcome({ outgoing: [sends(25, 'none')] })).toMatchObject({
      reasons: ['only-cleartext', 'only-relay-port'],
    })
  })
  test('the port between servers is not all there is beside another one in clear', () => {
    expect(outcome({ outgoing: [sends(25, 'none'), sends(587, 'none')] })).toMatchObject({
      reasons: ['only-cleartext'],
    })
  })
  test('where both are so', () => {
    expect(
      outcome({ incoming: [receives('imap', 143, 'none')], outgoing: [sends(25, 'starttls')] }),
    ).toMatchObject({
      reasons: ['only-cleartext', 'only-relay-port'],
    })
  })
})

describe('refused', () => {
  test('by an app that has ended, with nothing to choose', () => {
    const ended: EndedClient = {
      status: 'ended',
      id: 'postbox',
      name: 'Ended App',
      vendor: 'Example',
      platforms: ['windows'],
      ended: '2024',
      reason: 'ended-postbox',
      successors: ['em-client'],
      sources: [],
      checked: '2026-11',
    }
    expect(advise(exampleService(), ended)).toEqual({
      outcome: { kind: 'refused', reasons: ['client-ended'] },
      incoming: [],
      outgoing: [],
    })
  })
  test('by a service for its own apps', () => {
    expect(outcome({ incoming: [], outgoing: [], requirements: ['no-imap'] })).toEqual({
      kind: 'refused',
      reasons: ['provider-has-no-imap'],
    })
  })
  test.each([{ incoming: [] }, { outgoing: [] }, { incoming: [], outgoing: [] }])(
    'where nobody knows the servers: %j',
    (change) => expect(outcome(change)).toEqual({ kind: 'refused', reasons: ['servers-unknown'] }),
  )
  test('by an app without the protocol', () => {
    const can = { protocols: { imap: 'yes', pop3: 'no' } } as const
    expect(outcome({ incoming: [receives('pop3', 995, 'tls')] }, can)).toEqual({
      kind: 'refused',
      reasons: ['client-lacks-protocol'],
    })
  })
  test('by an app without the only way to secure the connection', () => {
    const client = { security: { tls: NOT_OFFERED, starttls: 'STARTTLS', none: 'None' } } as const
    expect(outcome({}, {}, client)).toEqual({ kind: 'refused', reasons: ['client-lacks-security'] })
  })
  test('by an app without OAuth2', () => {
    expect(outcome(oauth2Only)).toEqual({ kind: 'refused', reasons: ['client-lacks-oauth2'] })
  })
  test.each(['ios', 'android'] as const)('where the bridge can’t run: %s', (platform) => {
    expect(outcome(bridge, {}, { platforms: [platform] })).toEqual({
      kind: 'refused',
      reasons: ['bridge-needs-computer'],
    })
  })
  test('where the app’s maker would have to reach this computer', () => {
    expect(outcome(bridge, { throughCloud: 'yes' })).toEqual({
      kind: 'refused',
      reasons: ['cloud-cannot-reach-this-computer'],
    })
    expect(outcome(bridge, { throughCloud: 'unverified' })).toEqual({ kind: 'usable' })
  })
})

describe('whatever a service and an app are', () => {
  const secured = fc.constantFrom<Security>('tls', 'starttls', 'none')
  const auth = fc.uniqueArray(fc.constantFrom<AuthMethod>('oauth2', 'app-password', 'password'), {
    minLength: 1,
  })
  const hosts = fc.constantFrom('one.example.com', 'two.example.com', '127.0.0.1')
  const numbers = fc.constantFrom(
    ...PORTS.map((row): number => row.port),
    ...UNUSUAL_PORTS.map((row): number => row.port),
  )
  const change = fc.record({
    auth,
    host: hosts,
    src: fc.constantFrom(['ispdb'] as const, ['fairemail'] as const),
  })
  const services: fc.Arbitrary<MailService> = fc.record(
    {
      name: fc.constant('Any'),
      issuer: fc.constantFrom('google', 'microsoft'),
      incoming: fc.array(
        fc
          .tuple(fc.constantFrom('imap' as const, 'pop3' as const), numbers, secured, change)
          .map((parts) => receives(...parts)),
        { maxLength: 5 },
      ),
      outgoing: fc.array(
        fc.tuple(numbers, secured, change).map((parts) => sends(...parts)),
        { maxLength: 5 },
      ),
      requirements: fc.uniqueArray(fc.constantFrom(...REQUIREMENTS), { maxLength: 4 }),
    },
    { requiredKeys: ['name', 'incoming', 'outgoing', 'requirements'] },
  )
  const support = fc.constantFrom('yes', 'no', 'unverified')
  const issuers = fc.constantFrom<Capabilities['oauth2']['imap'][]>([], ['google'], 'any')
  const clients: fc.Arbitrary<CurrentClient> = fc
    .record({
      protocols: fc.record({ imap: support, pop3: support }),
      oauth2: fc.record({ imap: issuers, pop3: issuers }),
      automatic: fc.record({
        ispdb: fc.boolean(),
        issuers: fc.constantFrom([] as const, ['microsoft'] as const),
      }),
      throughCloud: support,
    })
    .chain((can) =>
      fc.constantFrom('TLS', NOT_OFFERED).map((tls) =>
        exampleClient(can, {
          platforms: tls === 'TLS' ? ['windows'] : ['ios'],
          security: { tls, starttls: 'STARTTLS', none: 'None' },
        }),
      ),
    )

  test('there is an answer, always the same, and it never advises what is weak', () => {
    fc.assert(
      fc.property(
        services,
        clients,
        fc.constantFrom(undefined, 'imap' as const, 'pop3' as const),
        (...given) => {
          const advice = advise(...given)
          expect(advise(...given)).toEqual(advice)
          for (const side of [advice.incoming, advice.outgoing]) {
            const [recommended, ...others] = side.filter((option) => option.recommended)
            expect(others).toEqual([])
            if (recommended) expect(['strong', 'good-if-required', 'old']).toContain(recommended.grade)
            for (const option of side) {
              if (option.availability === 'unavailable') expect(option.reasons).not.toEqual([])
              if (option.availability === 'usable') expect(option).toHaveProperty('signIn')
            }
          }
          if (advice.outcome.kind !== 'usable') expect(advice.outcome.reasons.length).toBeGreaterThan(0)
          const whole = [advice.incoming, advice.outgoing].every((side) =>
            side.some((option) => option.recommended),
          )
          expect(advice.outcome.kind === 'usable').toBe(whole)
        },
      ),
      { numRuns: 500 },
    )
  })
})
