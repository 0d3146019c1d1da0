import type { Hostname } from '../address/hostname.ts'

/** A server that a record names. MX records name no port. */
export interface NamedServer {
  readonly host: Hostname
  readonly port?: number
}

/** What one resolver’s message comes to. */
export type DnsAnswer =
  | { readonly kind: 'found'; readonly servers: readonly NamedServer[] }
  /** The only target is the root: the domain says that there is no such service (RFC 2782, RFC 7505). */
  | { readonly kind: 'not-offered' }
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

/** What came of asking one resolver. */
export type Asked = DnsAnswer | { readonly kind: ResolverProblem }
