import type { EmailAddress } from '../address/email-address.ts'
import type { Hostname, HostnameProblem } from '../address/hostname.ts'
import type { IncomingChoice, OutgoingChoice } from '../account/choice.ts'
import type { ClientFamily, ClientId } from '../clients/client-ids.ts'

/** What a setup link says. Hosts come from the link only where there is no provider of ours. */
export interface Setup {
  readonly service:
    | { readonly kind: 'provider'; readonly id: string }
    | {
        readonly kind: 'domain'
        readonly domain: Hostname
        readonly inHost?: Hostname
        readonly outHost?: Hostname
        readonly username: 'email' | 'localpart'
      }
  readonly client?: ClientId | ClientFamily
  readonly incoming?: IncomingChoice
  readonly outgoing?: OutgoingChoice
  readonly email?: EmailAddress
  readonly name?: string
  readonly lang?: string
}

/** The keys of version 1, in the canonical order. */
export const LINK_KEYS = [
  'v',
  'provider',
  'domain',
  'client',
  'incoming',
  'outgoing',
  'in-host',
  'out-host',
  'username',
  'email',
  'name',
  'lang',
] as const
export type LinkKey = (typeof LINK_KEYS)[number]
/** Those whose value is a host name. */
export type HostKey = Extract<LinkKey, 'domain' | 'in-host' | 'out-host'>

export type LinkProblem =
  | { readonly code: 'too-long' }
  | { readonly code: 'no-version' }
  | { readonly code: 'unknown-version' }
  | { readonly code: 'password-inside' }
  | { readonly code: 'repeated-key'; readonly key: LinkKey }
  | { readonly code: 'bad-value'; readonly key: Exclude<LinkKey, HostKey> }
  | { readonly code: 'bad-host'; readonly key: HostKey; readonly problem: HostnameProblem }
  | { readonly code: 'no-service' }
  | { readonly code: 'two-services' }
  | { readonly code: 'hosts-without-domain'; readonly key: LinkKey }

/** What was left out of a link; the page says so. */
export type LinkNotice =
  | { readonly code: 'weak-dropped'; readonly key: 'incoming' | 'outgoing' }
  /** A key of ours in capitals, or with a space or line break in it, which makes it an unknown key. */
  | { readonly code: 'key-misspelt'; readonly key: LinkKey }
  /** The last key stands there cut, without a value. */
  | { readonly code: 'end-missing' }
  /** The servers that it named are a known provider’s: the settings come from our own data. */
  | { readonly code: 'servers-known' }

export interface DecodedLink {
  readonly setup: Setup
  readonly notices: readonly LinkNotice[]
}
