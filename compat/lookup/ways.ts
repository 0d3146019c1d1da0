import type { DomainId } from './domains.ts'
import type { ResolverHost } from './hosts.ts'

/** What becomes of a question on its way to a resolver. */
export type Way =
  /** The resolver’s own answer, but for the bit that says there is more. */
  | 'truncated'
  /** The resolver is asked about another domain. */
  | 'another-name'
  /** Nobody is there: the connection is refused, or breaks off. */
  | 'down'
  /** A page to log in to the network, as a portal has it that answers in everybody’s name. */
  | 'portal'
  /** It is taken, and never answered. */
  | 'silent'

/** A domain’s name stands for what happens to the questions about it; all others are passed on. */
const WAYS: Readonly<Partial<Record<DomainId, Readonly<Partial<Record<ResolverHost, Way>>>>>> = {
  truncated: { 'cloudflare-dns.com': 'truncated', 'dns.google': 'truncated' },
  'another-name': { 'cloudflare-dns.com': 'another-name' },
  'one-down': { 'dns.google': 'down' },
  'both-down': { 'cloudflare-dns.com': 'down', 'dns.google': 'down' },
  'captive-portal': { 'cloudflare-dns.com': 'portal', 'dns.google': 'portal' },
  silent: { 'dns.google': 'silent' },
}

export const wayOf = (id: DomainId | undefined, host: ResolverHost): Way | undefined => id && WAYS[id]?.[host]
