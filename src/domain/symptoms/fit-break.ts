import type { AuthMethod } from '../account/settings.ts'
import type { FaultPoint } from './fault-point.ts'
import type { Symptom } from './symptom.ts'

export interface FittedBreak {
  readonly at: FaultPoint
  /** The login that is drawn is the sign-in in the browser (OAuth2), not a password. */
  readonly byBrowser: boolean
}

/** Whose login is a password, whatever the reader's setup has: their app sent one. */
const BY_PASSWORD: readonly FaultPoint[] = [
  'login',
  'login-kind',
  'login-expired',
  'login-in-clear',
  'weak-login',
]

/** Where a fault breaks for somebody who signs in this way, in the picture: it has to go with the causes they read. */
export function fitBreak(
  { breaks, causes }: Pick<Symptom, 'breaks' | 'causes'>,
  method: AuthMethod | undefined,
): FittedBreak {
  if (breaks === 'sign-in')
    return method === undefined || method === 'oauth2'
      ? { at: 'sign-in', byBrowser: true }
      : { at: 'login', byBrowser: false }
  if (method !== 'oauth2') return { at: breaks, byBrowser: false }
  if (breaks === 'login' && causes.includes('oauth2-needed')) return { at: 'login-kind', byBrowser: false }
  return { at: breaks, byBrowser: !BY_PASSWORD.includes(breaks) }
}
