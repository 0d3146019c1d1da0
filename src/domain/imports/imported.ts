import type { Port } from '../account/settings.ts'
import type { Hostname, HostnameProblem } from '../address/hostname.ts'
import type { SecuritySaid } from '../check/said.ts'
import type { Protocol } from '../ports/ports.ts'
import type { ContentKind } from './content-kinds.ts'
import type { FileRemark, ServerRemark } from './remarks.ts'

export const FILE_FORMATS = ['apple-profile', 'autoconfig', 'autodiscover'] as const
export type FileFormat = (typeof FILE_FORMATS)[number]

/** What a file would set up. All text in it is made harmless to look at (`plain-text.ts`), and no password is in it. */
export interface ImportedFile {
  readonly format: FileFormat
  /** What the file calls itself, and who it says made it: anybody can write anything there. */
  readonly name?: string
  readonly organisation?: string
  readonly description?: string
  /** Whose addresses it is for, where it says so. */
  readonly domains: readonly Hostname[]
  readonly accounts: readonly ImportedAccount[]
  readonly contents: readonly ImportedContent[]
  readonly remarks: readonly FileRemark[]
}

export interface ImportedAccount {
  readonly name?: string
  /** As the file writes it; absent: the app asks. */
  readonly address?: string
  readonly person?: string
  /** In the order of the file: of several, an app takes one. */
  readonly incoming: readonly ImportedServer[]
  readonly outgoing: readonly ImportedServer[]
}

export interface ImportedServer {
  readonly protocol: Protocol
  readonly host: ImportedHost
  readonly port: ImportedPort
  readonly security: ImportedSecurity
  readonly username: ImportedUsername
  /** In the order of the file: the app takes the first that it can do. */
  readonly signIn: readonly ImportedSignIn[]
  readonly remarks: readonly ServerRemark[]
}

export type ImportedHost =
  | { readonly kind: 'name'; readonly name: Hostname }
  /** With the domain of the person’s address in it. */
  | { readonly kind: 'with-domain'; readonly before: string; readonly after: string }
  /** With other parts of the person’s address or name in it, or several. `after`: what follows the last of them. */
  | { readonly kind: 'made-of-address'; readonly before: string; readonly after: string }
  | { readonly kind: 'unusable'; readonly text: string; readonly problem: HostnameProblem }
  | { readonly kind: 'left-out' }

export type ImportedPort =
  | { readonly kind: 'port'; readonly port: Port }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'left-out' }

export type ImportedSecurity =
  | { readonly kind: 'said'; readonly said: SecuritySaid }
  /** The file only says that it is on; the port tells how it begins. */
  | { readonly kind: 'by-port'; readonly said: 'tls' | 'starttls' }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'left-out' }

export type ImportedUsername =
  | { readonly kind: 'your-address' }
  | { readonly kind: 'your-local-part' }
  /** `%EMAILLOCALPART%.%EMAILDOMAIN%` and the like. */
  | { readonly kind: 'made-of-address'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  /** The app asks the person. */
  | { readonly kind: 'asked' }
  | { readonly kind: 'left-out' }

export const SIGN_INS = [
  'password',
  'encrypted',
  'oauth2',
  'kerberos',
  'ntlm',
  'spa',
  'certificate',
  'by-network',
  'after-pop',
  'none',
  'unknown',
] as const
export type SignInKind = (typeof SIGN_INS)[number]

/** `text`: the file’s own word, where it is none of those that we know. */
export interface ImportedSignIn {
  readonly kind: SignInKind
  readonly text?: string
}

/** Something else that the file brings. */
export interface ImportedContent {
  readonly kind: ContentKind
  /** What the file calls it. */
  readonly name?: string
  /** Its server, network or site; for a kind that nobody here knows, the type’s own name. */
  readonly detail?: string
  /** A server that is sent a password too. */
  readonly host?: ImportedHost
  /** Servers through which the device goes, or that it asks. */
  readonly servers?: readonly ImportedHost[]
  readonly passwordInside: boolean
  readonly unencrypted: boolean
}
