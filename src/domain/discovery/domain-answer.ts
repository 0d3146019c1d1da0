import type { ClaimedServer, ClaimedUsername } from '../account/claimed-server.ts'
import type { Hostname } from '../address/hostname.ts'
import type { Receiver } from '../link/receiver.ts'
import type { ProviderEntry } from '../providers/provider.ts'
import type { SourceRemark, SourceReport, Unsettled } from './report.ts'
import type { Certainty, SourceId } from './source.ts'

/** What all sources together come to, for a domain. */
export interface DomainAnswer {
  readonly domain: Hostname
  /** In the order of trust, each source once. */
  readonly reports: readonly SourceReport[]
  /** What would be set up, if the person takes it; absent where nothing names a server for both directions. */
  readonly proposal?: Proposal
  /** Somebody of ours who probably runs this mail: their record is better than any server found. */
  readonly provider?: {
    readonly entry: ProviderEntry
    readonly certainty: Certainty
    readonly source: SourceId
  }
  readonly disagreements: readonly Disagreement[]
  readonly remarks: readonly AnswerRemark[]
}

/** `certainty`: of its weakest part. */
export interface Proposal {
  readonly certainty: Certainty
  /** Best first: by the domain’s own priorities where it has any, else by the port table. */
  readonly incoming: readonly FoundServer[]
  readonly outgoing: readonly FoundServer[]
  readonly username?: ClaimedUsername
  /** Every host that would be sent the password, with who answers for its name. */
  readonly receivers: readonly Receiver[]
}

export interface FoundServer extends ClaimedServer {
  readonly certainty: Certainty
  /** All that name the same host, port and security, the most trusted first. */
  readonly sources: readonly SourceId[]
}

/** Sources that name different servers for the same direction, side by side. */
export interface Disagreement {
  readonly direction: 'incoming' | 'outgoing'
  readonly sides: readonly { readonly source: SourceId; readonly servers: readonly ClaimedServer[] }[]
}

/** What is odd about a source whose servers would be taken, and changes what the person has to do or to check. */
export type ToldRemark = Extract<SourceRemark, { readonly code: (typeof TOLD)[number] }> & {
  readonly source: SourceId
}
export const TOLD = [
  'odd-port',
  'own-username',
  'oauth-only',
  'sign-in-unknown',
  'digest-differs',
] as const satisfies readonly SourceRemark['code'][]

/** What the person should know before anything is taken over. */
export type AnswerRemark =
  | ToldRemark
  /** The resolvers don’t settle all that the domain’s records say of a direction, and it could be better than what is taken. */
  | {
      readonly code: 'unsettled'
      readonly direction: 'incoming' | 'outgoing'
      readonly why: Unsettled
    }
  /** The server’s name isn’t the domain’s: ask (RFC 6186 section 4). */
  | { readonly code: 'outside'; readonly domain: Hostname; readonly registrable: Hostname }
  /** It is one letter away from a well-known name, or holds one. */
  | { readonly code: 'look-alike'; readonly registrable: Hostname; readonly name: Hostname }
  /** A name that nobody should be asked about: it can only be meant to deceive, or this copy doesn’t take it. It is left out. */
  | { readonly code: 'refused-host'; readonly host: Hostname }
  | { readonly code: 'not-allowed'; readonly host: Hostname }
  /** Only STARTTLS is there for a direction. */
  | { readonly code: 'starttls-only'; readonly direction: 'incoming' | 'outgoing' }
  | { readonly code: 'pop3-only' }
  /** No DNSSEC: who answers for the domain could be impersonated on the way to both resolvers. */
  | { readonly code: 'not-signed' }
  | { readonly code: 'one-resolver' }
  | { readonly code: 'no-such-domain' }
  | { readonly code: 'takes-no-mail' }
  /** It gives names to others (`co.uk`): nobody has an address there. */
  | { readonly code: 'public-suffix' }
  /** It is a name of this computer, a home or office, or another network: no public DNS answers for it. */
  | { readonly code: 'special-use' }
  /** Its service records say that nothing is offered to mail apps for this direction. */
  | { readonly code: 'nothing-offered'; readonly direction: 'incoming' | 'outgoing' }
