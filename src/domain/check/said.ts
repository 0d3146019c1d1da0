import type { Hostname, HostnameProblem } from '../address/hostname.ts'
import type { SettingRef } from '../clients/client.ts'
import type { IncomingProtocol } from '../ports/ports.ts'

export const SIDES = ['incoming', 'outgoing'] as const
export type Side = (typeof SIDES)[number]

export const PARTS = ['host', 'port', 'security', 'username', 'auth'] as const
export type Part = (typeof PARTS)[number]

/** The settings that can be judged, in the order in which an app asks for them. */
export const CHECK_FIELDS = [
  'protocol',
  'incoming.host',
  'incoming.port',
  'incoming.security',
  'incoming.username',
  'incoming.auth',
  'outgoing.host',
  'outgoing.port',
  'outgoing.security',
  'outgoing.username',
  'outgoing.auth',
] as const satisfies readonly SettingRef[]
export type CheckField = (typeof CHECK_FIELDS)[number]

/**
 * What somebody says of the encryption. `on`: a switch, or a word that names no way to start it; `if-available`: the
 * app goes on without where the server doesn’t offer it; `auto`: the app chooses.
 */
export const SECURITIES_SAID = ['tls', 'starttls', 'on', 'auto', 'if-available', 'none'] as const
export type SecuritySaid = (typeof SECURITIES_SAID)[number]

/** What somebody says of the way to sign in. `password` says nothing of which password it is. */
export const AUTHS_SAID = ['password', 'app-password', 'oauth2', 'encrypted', 'none', 'other'] as const
export type AuthSaid = (typeof AUTHS_SAID)[number]

export interface SaidHost {
  readonly text: string
  /** Absent where the text is no host name. */
  readonly name?: Hostname
  readonly problem?: HostnameProblem
  /** A port or an `imaps://` stood in the same field. */
  readonly more: boolean
}

export interface SaidPort {
  readonly text: string
  /** Absent where the text is no port. */
  readonly number?: number
}

/** One direction, as far as somebody said it. */
export interface SaidSide {
  readonly host?: SaidHost
  readonly port?: SaidPort
  readonly security?: SecuritySaid
  readonly username?: string
  readonly auth?: AuthSaid
}

export interface SaidSettings {
  readonly protocol?: IncomingProtocol
  readonly incoming: SaidSide
  readonly outgoing: SaidSide
}

export const fieldOf = <S extends Side, P extends Part>(side: S, part: P): `${S}.${P}` => `${side}.${part}`

export const wasSaid = (said: SaidSettings): boolean =>
  said.protocol !== undefined || SIDES.some((side) => Object.keys(said[side]).length > 0)
