import { describe, expect, test } from 'vitest'
import type { AuthMethod } from '../account/settings.ts'
import { BY_ACCOUNT_TYPE, NOT_OFFERED } from '../clients/client.ts'
import type { Requirement } from '../providers/provider.ts'
import { exampleClient, exampleService, receives } from './example-setup.ts'
import { chooseSignIn } from './sign-in.ts'

const google = { issuer: 'google', requirements: [] as readonly Requirement[] } as const
const knowsGoogle = exampleClient({ oauth2: { imap: ['google'], pop3: [] } })

const choose = (
  auth: readonly AuthMethod[],
  client = knowsGoogle,
  service: Parameters<typeof exampleService>[0] = google,
) => chooseSignIn(exampleService(service), receives('imap', 993, 'tls', { auth }), client, 'imap')

describe('OAuth2', () => {
  test('goes before any password where app and server can', () => {
    expect(choose(['password', 'app-password', 'oauth2'])).toBe('oauth2')
  })
  test('is for the issuers that the app knows', () => {
    expect(choose(['oauth2', 'password'], exampleClient({ oauth2: { imap: ['yahoo'], pop3: [] } }))).toBe(
      'password',
    )
    expect(choose(['oauth2', 'password'], knowsGoogle, {})).toBe('password')
  })
  test('is for any service where the app takes any', () => {
    const any = exampleClient({ oauth2: { imap: 'any', pop3: [] } })
    expect(choose(['oauth2'], any)).toBe('oauth2')
    expect(choose(['oauth2'], any, {})).toBe('oauth2')
  })
  test('is asked for each protocol apart', () => {
    const server = receives('pop3', 995, 'tls', { auth: ['oauth2', 'app-password'] })
    expect(chooseSignIn(exampleService(google), server, knowsGoogle, 'pop3')).toBe('app-password')
  })
  test.each([
    ['nowhere', NOT_OFFERED],
    ['only in an account type of its own', BY_ACCOUNT_TYPE],
  ] as const)('is out where the app has it %s', (_where, oauth2) => {
    const client = exampleClient(
      { oauth2: { imap: ['google'], pop3: [] } },
      { auth: { password: 'Password', oauth2 } },
    )
    expect(choose(['oauth2', 'app-password'], client)).toBe('app-password')
    expect(choose(['oauth2'], client)).toBeUndefined()
  })
  test('alone leaves no way for an app without it', () => {
    expect(choose(['oauth2'], exampleClient())).toBeUndefined()
  })
})

describe('passwords', () => {
  test.each<[readonly AuthMethod[], readonly Requirement[], AuthMethod | undefined]>([
    [['password'], [], 'password'],
    [['app-password'], [], 'app-password'],
    [['password', 'app-password'], [], 'password'],
    [['password', 'app-password'], ['app-password-2fa'], 'password'],
    [['password', 'app-password'], ['app-password'], 'app-password'],
    [['password'], ['app-password'], 'password'],
    [['none'], [], 'none'],
    [['none', 'password'], [], 'password'],
    [[], [], undefined],
  ])('%j with %j: %s', (auth, requirements, method) =>
    expect(choose(auth, exampleClient(), { requirements })).toBe(method),
  )
})
