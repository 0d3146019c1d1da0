import { describe, expect, test } from 'vitest'
import { fitRemedy } from './fit-remedy.ts'

const remedy = {
  causes: ['wrong-password', 'app-password-needed', 'oauth2-needed', 'relay-port-closed'],
  cures: ['normal-password', 'app-password', 'sign-in-with-provider', 'next-sending-port'],
} as const
const same = (method: 'oauth2' | 'password' | 'app-password') => ({ incoming: method, outgoing: method })

describe('what fits', () => {
  test('without a setup, is all that is about the sides in question', () => {
    expect(fitRemedy(remedy, ['incoming', 'outgoing'])).toEqual(remedy)
    expect(fitRemedy(remedy, ['incoming'])).toEqual({
      causes: ['wrong-password', 'app-password-needed', 'oauth2-needed'],
      cures: ['normal-password', 'app-password', 'sign-in-with-provider'],
    })
  })

  test('where the app signs in in the browser, has no password in it', () => {
    expect(fitRemedy(remedy, ['outgoing'], same('oauth2'))).toEqual({
      causes: ['oauth2-needed', 'wrong-password', 'relay-port-closed'],
      cures: ['sign-in-with-provider', 'next-sending-port'],
    })
  })

  test('where it takes an app password, begins with that', () => {
    expect(fitRemedy(remedy, ['outgoing'], same('app-password'))).toEqual({
      causes: ['app-password-needed', 'wrong-password', 'relay-port-closed'],
      cures: ['app-password', 'normal-password', 'next-sending-port'],
    })
  })

  test('where the two sides differ, is not narrowed by either', () => {
    const signIn = { incoming: 'oauth2', outgoing: 'password' } as const
    expect(fitRemedy(remedy, ['incoming', 'outgoing'], signIn)).toEqual(remedy)
    expect(fitRemedy(remedy, ['outgoing'], signIn).causes).not.toContain('oauth2-needed')
  })

  test('never comes to nothing', () => {
    const only = { causes: ['app-password-needed'], cures: ['app-password'] } as const
    expect(fitRemedy(only, ['incoming'], same('oauth2'))).toEqual(only)
  })
})
