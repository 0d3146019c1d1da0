import type { Protocol } from '../../src/domain/ports/ports.ts'
import { hostOf, PASSWORD, USER, type Place } from '../lab/places.ts'

/** What an app is told to do. */
export interface Attempt {
  readonly protocol: Protocol
  readonly host: string
  readonly port: number
  readonly security: 'tls' | 'starttls' | 'none'
  readonly user: string
  readonly password: string
  /** No login is sent. */
  readonly login: boolean
  readonly from: string
  readonly to: string
  /** How many seconds until the program gives up. */
  readonly patience: number
}

export function attempt(
  place: Place,
  protocol: Protocol,
  port: number,
  security: Attempt['security'],
  other: Partial<Attempt> = {},
): Attempt {
  return {
    protocol,
    host: hostOf(place),
    port,
    security,
    user: USER,
    password: PASSWORD,
    login: true,
    from: USER,
    to: USER,
    patience: 6,
    ...other,
  }
}
