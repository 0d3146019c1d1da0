import { describe, expect, test } from 'vitest'
import type { AuthMethod, UsernameForm } from '../account/settings.ts'
import { receives, sends } from '../advice/example-setup.ts'
import type { Account } from '../clients/resolve-form.ts'
import { fitRemedy } from './fit-remedy.ts'

const remedy = {
  causes: [
    'wrong-password',
    'name-without-domain',
    'app-password-needed',
    'oauth2-needed',
    'relay-port-closed',
  ],
  cures: [
    'try-webmail',
    'full-address',
    'normal-password',
    'app-password',
    'sign-in-with-provider',
    'next-sending-port',
  ],
} as const
const account = (incoming: AuthMethod, outgoing = incoming, username: UsernameForm = 'email'): Account => ({
  incoming: receives('imap', 993, 'tls', { username }),
  outgoing: sends(465, 'tls'),
  signIn: { incoming, outgoing },
})

describe('what fits', () => {
  test('without a setup, is all that is about the sides in question', () => {
    expect(fitRemedy(remedy, ['incoming', 'outgoing'])).toEqual(remedy)
    const { causes, cures } = fitRemedy(remedy, ['incoming'])
    expect(causes).not.toContain('relay-port-closed')
    expect(cures).not.toContain('next-sending-port')
  })

  test('where the app signs in in the browser, asks for no password in it', () => {
    const { causes, cures } = fitRemedy(remedy, ['outgoing'], { account: account('oauth2') })
    expect(causes[0]).toBe('oauth2-needed')
    expect(cures[0]).toBe('sign-in-with-provider')
    for (const code of ['normal-password', 'app-password']) expect(cures).not.toContain(code)
  })

  test('where it takes an app password, begins with that, and sends nobody to webmail with it', () => {
    const { causes, cures } = fitRemedy(remedy, ['outgoing'], { account: account('app-password') })
    expect(causes[0]).toBe('app-password-needed')
    expect(causes).not.toContain('oauth2-needed')
    expect(cures[0]).toBe('app-password')
    expect(cures).not.toContain('try-webmail')
  })

  test('where a sign-in failed that this provider doesn’t have, is its password', () => {
    const browser = {
      causes: ['sign-in-withdrawn', 'cookies-blocked'],
      cures: ['forget-sign-in', 'allow-cookies'],
    } as const
    expect(fitRemedy(browser, ['incoming'], { account: account('app-password') })).toEqual({
      causes: ['app-password-needed'],
      cures: ['app-password'],
    })
    expect(fitRemedy(browser, ['incoming'], { account: account('password') })).toEqual({
      causes: ['wrong-password'],
      cures: ['try-webmail'],
    })
  })

  test('where the two sides differ, is narrowed by neither', () => {
    const mixed = { account: account('oauth2', 'password') }
    expect(fitRemedy(remedy, ['incoming', 'outgoing'], mixed)).toEqual(remedy)
    expect(fitRemedy(remedy, ['outgoing'], mixed).causes).not.toContain('oauth2-needed')
  })

  test('where the user name is another than the address, is that name', () => {
    const local = { account: account('none', 'none', 'localpart') }
    const { causes, cures } = fitRemedy(remedy, ['incoming'], local)
    expect(causes.slice(0, 2)).toEqual(['wrong-password', 'wrong-name'])
    expect(cures.slice(0, 2)).toEqual(['try-webmail', 'own-username'])
    expect(fitRemedy(remedy, ['outgoing'], local).cures).toContain('full-address')
  })

  test('at a provider with one server for all, is no certificate of one’s own', () => {
    const certificate = {
      causes: ['certificate-of-host', 'somebody-between'],
      cures: ['host-of-provider', 'ask-certificate', 'no-exception'],
    } as const
    expect(fitRemedy(certificate, ['incoming'], { bigProvider: true })).toEqual({
      causes: ['wrong-host', 'certificate-antivirus', 'somebody-between'],
      cures: ['host-of-provider', 'check-host', 'end-mail-scanning', 'no-exception'],
    })
  })

  test('at a provider that has no switch for access, sends nobody to look for one', () => {
    const access = {
      causes: ['wrong-password', 'access-off'],
      cures: ['switch-access-on', 'wait'],
    } as const
    expect(fitRemedy(access, ['incoming'], { requirements: ['app-password'] })).toEqual({
      causes: ['wrong-password'],
      cures: ['wait'],
    })
    for (const one of ['enable-imap', 'enable-pop', 'enable-smtp', 'admin-policy'] as const)
      expect(fitRemedy(access, ['incoming'], { requirements: ['app-password', one] })).toEqual(access)
    expect(fitRemedy(access, ['incoming'])).toEqual(access)
  })
})
