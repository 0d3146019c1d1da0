import type { IncomingProtocol, Security } from '../ports/ports.ts'

declare const brand: unique symbol

/** A TCP port, 1 to 65535. */
export type Port = number & { readonly [brand]: 'Port' }

/**
 * A host name as the provider's record writes it: a name, or one with `{domain}` (the domain of the person's address)
 * or `{account}` (a number that the provider gave the person) in it.
 */
export type HostTemplate = string & { readonly [brand]: 'HostTemplate' }

/** What the server wants as user name. `custom`: only the provider can tell it; `none`: it asks for no login. */
export type UsernameForm = 'email' | 'localpart' | 'localpart-dot-domain' | 'custom' | 'none'

/** How a person proves who they are. `app-password`: a password made at the provider for one app. */
export type AuthMethod = 'oauth2' | 'app-password' | 'password' | 'none'

interface ServerSettings {
  readonly host: HostTemplate
  readonly port: Port
  readonly security: Security
  readonly username: UsernameForm
  readonly auth: readonly AuthMethod[]
  /** The record asks for a password that is never sent in clear (CRAM-MD5 or like). */
  readonly passwordEncrypted?: boolean
  /** Which collections name this entry. */
  readonly src: readonly SourceKind[]
}

export interface IncomingServer extends ServerSettings {
  readonly protocol: IncomingProtocol
}

export interface OutgoingServer extends ServerSettings {
  readonly protocol: 'smtp'
}

export type Server = IncomingServer | OutgoingServer

export interface ServerOf {
  readonly imap: IncomingServer
  readonly pop3: IncomingServer
  readonly smtp: OutgoingServer
}

export const SOURCE_KINDS = [
  'official',
  'secondary',
  'ispdb',
  'fairemail',
  'deltachat',
  'nodemailer',
  'typed',
] as const
/** `typed`: the person typed it here. */
export type SourceKind = (typeof SOURCE_KINDS)[number]
