import type { Choice } from '../account/choice.ts'
import type { AuthMethod, ServerOf } from '../account/settings.ts'
import type { Protocol, Security, Standing, UnusualCode } from '../ports/ports.ts'
import type { ReasonCode } from './reasons.ts'

/** Strongest first. In words on the page: strong; good where the app is told to insist; old; not for mail apps; readable by others. */
export const GRADES = ['strong', 'good-if-required', 'old', 'not-for-apps', 'readable'] as const
export type Grade = (typeof GRADES)[number]

/**
 * `usable`: may be advised. `unsafe`: works, is never advised, and is there only because the service has nothing else.
 * `unavailable`: shown, with the reason, and can't be chosen.
 */
export type Availability = 'usable' | 'unsafe' | 'unavailable'

export interface AdvisedOption<P extends Protocol = Protocol> {
  readonly choice: Choice<P>
  readonly availability: Availability
  readonly recommended: boolean
  readonly grade: Grade
  readonly reasons: readonly ReasonCode[]
  readonly unusual?: UnusualCode
  /** Absent where the service has no such server. */
  readonly server?: ServerOf[P]
  /** Other hosts of the service that take the same port and security. */
  readonly alternatives: readonly ServerOf[P][]
  /** How this app signs in there; absent where it can't or where there is no server. */
  readonly signIn?: AuthMethod
}

export function gradeOf(security: Security, standing: Standing | undefined, isRelay: boolean): Grade {
  if (security === 'none') return 'readable'
  if (isRelay) return 'not-for-apps'
  if (security === 'tls') return 'strong'
  return standing === 'legacy' ? 'old' : 'good-if-required'
}
