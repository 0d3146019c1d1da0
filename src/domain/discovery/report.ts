import type { ClaimedServer } from '../account/claimed-server.ts'
import type { Hostname } from '../address/hostname.ts'
import type { Protocol } from '../ports/ports.ts'
import type { ProviderEntry } from '../providers/provider.ts'
import type { AskFailure } from './answer.ts'
import type { DocumentProblem } from './document.ts'
import type { SourceId } from './source.ts'

/** What came of asking one source. */
export type SourceReport =
  | ServersReport
  | {
      readonly source: 'records' | 'mail-host'
      readonly kind: 'provider'
      readonly provider: ProviderEntry
      readonly proof: Proof
      readonly exchanges: readonly Hostname[]
    }
  /** Mail for the domain goes to servers of nobody that we know. */
  | {
      readonly source: 'mail-host'
      readonly kind: 'exchanges'
      readonly proof: Proof
      readonly exchanges: readonly Hostname[]
    }
  /** The domain says that it takes no mail at all (RFC 7505). */
  | { readonly source: 'mail-host'; readonly kind: 'no-mail'; readonly proof: Proof }
  /** It answered, and has nothing about this domain. */
  | { readonly source: SourceId; readonly kind: 'nothing'; readonly nameKnown?: boolean }
  /** What was said before has made the question needless. */
  | { readonly source: SourceId; readonly kind: 'not-asked' }
  | { readonly source: SourceId; readonly kind: 'failed'; readonly problem: SourceProblem }

export interface ServersReport {
  readonly source: SourceId
  readonly kind: 'servers'
  /** Of its weaker part, where the directions are vouched for differently. */
  readonly proof: Proof
  /** Only where they are. */
  readonly sides?: Readonly<Record<'incoming' | 'outgoing', Proof>>
  /** In the order of the source: the first is the one that it wants to be taken. */
  readonly servers: readonly SaidServer[]
  /** Ways that the source says are not offered: an SRV record whose target is the root. */
  readonly notOffered: readonly NotOffered[]
  readonly remarks: readonly SourceRemark[]
}

/** `inferred`: its encryption is what its port is registered for, and not what was said. */
export interface SaidServer extends ClaimedServer {
  readonly inferred?: true
}

/** `byOne`: only one resolver says so, and it rules nothing out. */
export interface NotOffered extends ServiceSaid {
  readonly byOne?: true
}

/** A way to mail as the port table names it, without a server. */
export interface ServiceSaid {
  readonly protocol: Protocol
  readonly security: 'tls' | 'starttls'
}

/**
 * What vouches for a report.
 *
 * - `both-resolvers`: two resolvers of different operators say the same; `authentic`: both checked its DNSSEC signatures.
 * - `one-resolver`: only one gave an answer that can be used; `by`: its place in the pair; `other`: what is with the other.
 * - `web`: the web server that was asked, by its certificate.
 * - `data`: ours, or this copy’s.
 * - `nobody`: a guess.
 */
export type Proof =
  | { readonly kind: 'both-resolvers'; readonly authentic: boolean }
  | { readonly kind: 'one-resolver'; readonly by: 0 | 1; readonly other?: AskFailure }
  | { readonly kind: 'web' }
  | { readonly kind: 'data' }
  | { readonly kind: 'nobody' }

export type SourceProblem =
  | DocumentProblem
  /** The two resolvers say different things: neither counts. */
  | {
      readonly code: 'disagree'
      readonly said: readonly [readonly ClaimedServer[], readonly ClaimedServer[]]
      /** Where the mail goes, as each says. */
      readonly exchanges?: readonly [readonly Hostname[], readonly Hostname[]]
    }
  /** Both say that they can’t find out: the fault is with the domain (its DNSSEC, for example). */
  | { readonly code: 'server-failure' }
  /** Neither gave an answer that can be used; `why`: in the order of the pair. */
  | { readonly code: 'no-answer'; readonly why?: readonly [AskFailure, AskFailure] }
  | { readonly code: 'not-loaded' }

/** What is odd about what a source said; the rest of it is taken. */
export type SourceRemark =
  /** A server of it can’t be one: an IP address, a single label, a name of another network, mixed scripts … */
  | { readonly code: 'unusable-host'; readonly text: string }
  /** A way of it has no encryption: it is left out. */
  | { readonly code: 'unencrypted'; readonly protocol: Protocol; readonly host: Hostname }
  /** It names a port that the port table has for another way. */
  | { readonly code: 'odd-port'; readonly protocol: Protocol; readonly port: number }
  /** What the DNS has about one service counts for nothing, for this reason; it is as if the service weren’t there. */
  | { readonly code: 'unsettled'; readonly service: ServiceSaid; readonly why: Unsettled }
  /** It names more servers than anybody has; only the first are taken. */
  | { readonly code: 'too-many'; readonly count: number }
  /** It wants another user name than the address or its first part. */
  | { readonly code: 'own-username' }
  /** Its digest in the DNS is another one, or there is none: it isn’t the domain’s DNS that says so. */
  | { readonly code: 'digest-differs' }
  | { readonly code: 'no-digest' }
  /** A server of it has no name, no port, or no word for its encryption that anybody knows: it is left out. */
  | { readonly code: 'incomplete'; readonly protocol: Protocol }
  /** It wants a sign-in that no app which is set up by hand offers. */
  | { readonly code: 'sign-in-unknown' }
  /** It lets nobody in by password. */
  | { readonly code: 'oauth-only' }
  /** It says that it is for these domains, and the one that was asked about isn’t among them. */
  | { readonly code: 'other-domains'; readonly domains: readonly Hostname[] }

/** Why there is nothing of a service that counts: the resolvers differ, both or one gave nothing that can be used. */
export type Unsettled = 'disagree' | 'server-failure' | 'one-answer' | 'no-answer'
