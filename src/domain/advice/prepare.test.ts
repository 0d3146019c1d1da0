import { describe, expect, test } from 'vitest'
import type { AuthMethod } from '../account/settings.ts'
import type { IncomingProtocol } from '../ports/ports.ts'
import { HELP_TOPICS, REQUIREMENTS, type Requirement } from '../providers/provider.ts'
import { exampleService } from './example-setup.ts'
import { chooseAutomaticPreparations, choosePreparations, HELP_TOPIC_OF } from './prepare.ts'

const prepare = (requirements: readonly Requirement[], incoming: IncomingProtocol, signIn: AuthMethod) =>
  choosePreparations(exampleService({ requirements }), incoming, signIn)

const PASSWORDS: readonly Requirement[] = [
  'app-password',
  'app-password-2fa',
  'app-password-possible',
  'separate-mail-password',
  'two-step-required',
]

describe('an app password', () => {
  test('is never asked for where the app signs in by OAuth2', () => {
    expect(prepare(REQUIREMENTS, 'imap', 'oauth2').filter((one) => PASSWORDS.includes(one))).toEqual([])
  })
  test('is asked for where it is the way in, after what it needs', () => {
    expect(prepare(['app-password', 'two-step-required'], 'imap', 'app-password')).toEqual([
      'two-step-required',
      'app-password',
    ])
  })
  test('that only some need is told to everybody with a password', () => {
    expect(prepare(['app-password-2fa', 'two-step-required'], 'imap', 'password')).toEqual([
      'app-password-2fa',
    ])
    expect(prepare(['app-password-possible'], 'imap', 'password')).toEqual(['app-password-possible'])
    expect(prepare(['separate-mail-password'], 'pop3', 'password')).toEqual(['separate-mail-password'])
  })
})

describe('switching access on', () => {
  test('is told for the protocol that is used', () => {
    expect(prepare(['enable-imap', 'enable-pop'], 'imap', 'password')).toEqual(['enable-imap'])
    expect(prepare(['enable-imap', 'enable-pop'], 'pop3', 'oauth2')).toEqual(['enable-pop'])
  })
  test('for sending is told always', () => {
    expect(prepare(['enable-smtp'], 'pop3', 'oauth2')).toEqual(['enable-smtp'])
  })
})

test('what can’t be prepared is no preparation', () => {
  expect(prepare(['no-imap', 'no-pop', 'oauth2-only'], 'imap', 'password')).toEqual([])
})

test('only what the service requires, in the order in which to do it', () => {
  expect(prepare([], 'imap', 'password')).toEqual([])
  expect(prepare(['enable-imap', 'paid-plan', 'bridge-app'], 'imap', 'app-password')).toEqual([
    'bridge-app',
    'paid-plan',
    'enable-imap',
  ])
})

test('each requirement has its kind of help page', () => {
  expect(Object.keys(HELP_TOPIC_OF).toSorted()).toEqual(REQUIREMENTS.toSorted())
  expect(Object.values(HELP_TOPIC_OF).filter((topic) => !HELP_TOPICS.includes(topic))).toEqual([])
})

describe('an app that sets itself up', () => {
  const service = exampleService({ requirements: ['paid-plan', 'enable-imap', 'app-password'] })
  test('needs the switches for IMAP and SMTP only where it looks the servers up', () => {
    expect(chooseAutomaticPreparations(service, { kind: 'lookup' })).toEqual(['paid-plan', 'enable-imap'])
    expect(chooseAutomaticPreparations(service, { kind: 'account-type', issuer: 'google' })).toEqual([
      'paid-plan',
    ])
  })
})
