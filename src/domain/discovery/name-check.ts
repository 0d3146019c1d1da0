import type { Hostname } from '../address/hostname.ts'
import type { DnsContradiction } from '../link/contradiction.ts'
import type { Receiver } from '../link/receiver.ts'
import type { ProviderIndex } from '../providers/provider-index.ts'
import type { ProviderEntry } from '../providers/provider.ts'

/** The servers that a link names for this domain, against what the domain publishes. */
export interface NamesToCheck {
  readonly domain: Hostname
  readonly receivers: readonly Receiver[]
  readonly providers: ProviderIndex
}

/** What the domain’s own DNS makes of the servers in a link, in the words of the trust ladder. */
export type NameCheck =
  | { readonly kind: 'confirmed' }
  | DnsContradiction
  | { readonly kind: 'not-confirmed'; readonly reason: NotConfirmed; readonly hint?: MailHint }

export type NotConfirmed =
  /** As most domains: it says nothing about servers for mail apps. */
  | { readonly code: 'publishes-nothing' }
  /** It names the one server of the link, and none for the other direction. */
  | { readonly code: 'partly'; readonly host: Hostname }
  | { readonly code: 'no-such-domain' }
  | { readonly code: 'disagree' }
  | { readonly code: 'server-failure' }
  | { readonly code: 'one-answer'; readonly by: 0 | 1 }
  | { readonly code: 'no-answer' }
  | { readonly code: 'offline' }
  /** The code that asks did not arrive. */
  | { readonly code: 'not-loaded' }

/** What the MX records say of who runs the mail. It confirms no server: they are about mail between servers. */
export type MailHint =
  /** The domain’s mail is delivered below the same name as the servers in the link. */
  | { readonly code: 'same-name'; readonly registrable: Hostname }
  /** A provider that we know receives it. */
  | { readonly code: 'hosted-at'; readonly provider: ProviderEntry }
