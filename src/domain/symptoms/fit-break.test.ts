import { describe, expect, it } from 'vitest'
import { SYMPTOMS } from '../../data/symptoms/all-symptoms.ts'
import { fitBreak } from './fit-break.ts'

describe('where it breaks for somebody who signs in', () => {
  it('in the browser: a refused password is the wrong kind of login', () => {
    expect(fitBreak(SYMPTOMS['srv-535'], 'oauth2')).toEqual({ at: 'login-kind', byBrowser: false })
    expect(fitBreak(SYMPTOMS['srv-535'], undefined)).toEqual({ at: 'login', byBrowser: false })
  })

  it('in the browser: what goes well before the break is that sign-in', () => {
    expect(fitBreak(SYMPTOMS['imap-overquota'], 'oauth2')).toEqual({ at: 'no-room', byBrowser: true })
    expect(fitBreak(SYMPTOMS['imap-overquota'], 'password')).toEqual({ at: 'no-room', byBrowser: false })
  })

  it('by password: there is no sign-in that a browser could have kept', () => {
    expect(fitBreak(SYMPTOMS['tb-imap-oauth'], 'app-password')).toEqual({ at: 'login', byBrowser: false })
    expect(fitBreak(SYMPTOMS['tb-imap-oauth'], undefined)).toEqual({ at: 'sign-in', byBrowser: true })
  })
})
