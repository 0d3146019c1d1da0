import type { Hostname } from '../address/hostname.ts'
import type { RecordType } from '../discovery/record-answer.ts'
import type { DnsRecord } from '../exporters/dns-records.ts'
import type { ZoneRecord } from '../exporters/writers/zone.ts'

/**
 * How what is published stands to what should be.
 *
 * - `not-compared`: it is published, and the form says nothing about it.
 * - `leads-nowhere`: it is published, and what it names has no address.
 * - `nothing`: there is none, and the form says nothing about it either.
 */
export const STANDINGS = [
  'as-it-should-be',
  'missing',
  'different',
  'extra',
  'not-compared',
  'leads-nowhere',
  'nothing',
  'resolvers-disagree',
  'unknown',
] as const
export type Standing = (typeof STANDINGS)[number]

/** `mend`: what it names needs an address, or it another name. `look`: only who runs the domain can decide. `ask-again`: nobody knows yet. */
export const ACTIONS = ['add', 'change', 'remove', 'mend', 'look', 'ask-again', 'nothing'] as const
export type Action = (typeof ACTIONS)[number]

/** One record that should be there, or that is. */
export interface PublishedRow {
  readonly name: string
  /** `host`: how the name leads to a web server, as an alias or by addresses of its own. */
  readonly type: Exclude<RecordType, 'A' | 'AAAA'> | 'host'
  readonly shouldBe?: DnsRecord
  readonly published: readonly ZoneRecord[]
  /** What the second resolver says, where that is something else. */
  readonly otherwise?: readonly ZoneRecord[]
  readonly standing: Standing
  readonly action: Action
  readonly remarks: readonly RowRemark[]
}

/** What there is to say of a row. Times to live are no part of it: they say how long, not what. */
export type RowRemark =
  /** Its numbers are others, and the order comes out the same. */
  | { readonly code: 'other-numbers' }
  /** Its priority puts it before one that should be tried first, or behind one that should come later. */
  | { readonly code: 'other-order' }
  /** Another service or server of the direction has the same priority: which is tried first is left to the app. */
  | { readonly code: 'same-priority' }
  | { readonly code: 'other-port'; readonly port: number }
  | { readonly code: 'other-target'; readonly host: string }
  /** It says that there is no such service, and there is one. */
  | { readonly code: 'denied' }
  /** It names a server for a service that isn’t offered. */
  | { readonly code: 'offered-after-all'; readonly host: string }
  | { readonly code: 'leftover'; readonly host: string }
  /** It says that there is no such service. */
  | { readonly code: 'says-none' }
  /** Nothing breaks without it. */
  | { readonly code: 'can-stay-out' }
  /** The same record more than once, or more than anybody has: the rest is left out here. */
  | { readonly code: 'too-many'; readonly count: number }
  | TargetRemark
  | HostRemark
  | DigestRemark
  | MailRemark
  /** Both resolvers met a fault with the domain’s own servers, or with its signatures. */
  | { readonly code: 'server-failure' }

/** Of the server that a record names. */
export type TargetRemark =
  /** Apps ask before they go there (RFC 6186 section 4). */
  | { readonly code: 'outside'; readonly host: Hostname; readonly registrable: Hostname }
  /** RFC 2782: it may not be an alias. */
  | { readonly code: 'target-alias'; readonly host: string; readonly target: string }
  | { readonly code: 'target-nowhere'; readonly host: string }
  | { readonly code: 'no-host-name'; readonly host: string }
  /** The port that the table has for the service is another one. */
  | { readonly code: 'odd-port'; readonly port: number; readonly expected: number }

/** Of a name that leads to a web server. */
export type HostRemark =
  /** It has addresses of its own, which are those of the web server. */
  | { readonly code: 'same-address' }
  /** It has others, or nobody could compare them. */
  | { readonly code: 'own-address' }
  | { readonly code: 'alias-elsewhere'; readonly host: string }
  /** Microsoft’s: mailboxes there need it. */
  | { readonly code: 'exchange' }
  | { readonly code: 'leads-nowhere'; readonly host: string }

export type DigestRemark =
  /** It vouches for another file. */
  | { readonly code: 'other-digest' }
  /** A second one: right while the file is being changed, and no longer. */
  | { readonly code: 'second-digest' }
  | { readonly code: 'no-digest' }

/** Of who receives the domain’s mail, about which the form says nothing. */
export type MailRemark =
  | { readonly code: 'takes-no-mail' }
  /** Without MX records, mail goes to the domain’s own address (RFC 5321 section 5.1). */
  | { readonly code: 'no-exchange' }
  | { readonly code: 'received-below'; readonly registrable: Hostname; readonly provider?: string }
  /** The same, and the servers that should be published are somebody else’s. */
  | { readonly code: 'mail-elsewhere'; readonly registrable: Hostname; readonly provider?: string }
