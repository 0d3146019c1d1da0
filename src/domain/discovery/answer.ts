import type { Hostname } from '../address/hostname.ts'

/** A server that a record names. MX records name no port and have no weight. */
export interface NamedServer {
  readonly host: Hostname
  readonly port?: number
  /** The lowest is to be tried first. */
  readonly priority: number
  /** Its share among those of the same priority (RFC 2782). */
  readonly weight?: number
}

/** What one resolver’s message comes to. `authentic`: it says that it checked the DNSSEC signatures (RFC 4035 section 3.2.3). */
export type DnsAnswer =
  /** `unusable`: what stands where a server should, and is no host’s name. */
  | {
      readonly kind: 'found'
      readonly servers: readonly NamedServer[]
      readonly unusable: readonly string[]
      readonly authentic: boolean
    }
  | { readonly kind: 'texts'; readonly texts: readonly string[]; readonly authentic: boolean }
  /** The only target is the root: the domain says that there is no such service (RFC 2782, RFC 7505). */
  | { readonly kind: 'not-offered'; readonly authentic: boolean }
  | { readonly kind: 'no-such-name' }
  /** The name is there, and has no such record. */
  | { readonly kind: 'no-data' }
  | { readonly kind: AnswerProblem }

export type AnswerProblem =
  /** The resolver could not find out, or refuses to say: among others where DNSSEC shows that somebody tampered. */
  | 'server-failure'
  /** It says itself that it is not all. */
  | 'truncated'
  | 'malformed'
  /** It is about something that wasn’t asked. */
  | 'another-name'

/** Why a resolver gave no message at all. */
export type ResolverProblem =
  | 'unreachable'
  | 'timed-out'
  /** It answered by another status than 200. */
  | 'refused'
  /** What came is no DNS message: the page of a captive portal, for example. */
  | 'not-dns'
  | 'too-large'

/** Why there is nothing from a resolver that could be used. */
export type AskFailure = AnswerProblem | ResolverProblem

/** What came of asking one resolver. */
export type Asked = DnsAnswer | { readonly kind: ResolverProblem }
