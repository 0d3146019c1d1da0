import type { Organisation } from '../organisation/organisation.ts'

/** Somebody who looks names up for others, by DNS over HTTPS (RFC 8484). */
export interface Resolver {
  /** As people call who runs it: they are told before it learns anything. */
  readonly name: string
  readonly url: string
}

/** Of different operators: one that errs or lies is found out by the other. */
export const RESOLVERS = [
  { name: 'Cloudflare', url: 'https://cloudflare-dns.com/dns-query' },
  { name: 'Google', url: 'https://dns.google/dns-query' },
] as const satisfies readonly Resolver[]

export type ResolverPair = readonly [Resolver, Resolver]

/**
 * Whom this copy may ask: ours, or the first two of the organisation’s list that are on different hosts. Fewer than two
 * can’t agree, so nobody is asked.
 */
export function chooseResolvers(organisation: Organisation | undefined): ResolverPair | undefined {
  const { enabled = true, resolvers } = organisation?.lookup ?? {}
  if (!enabled) return undefined
  const [first, ...others] = resolvers?.map(nameResolver) ?? RESOLVERS
  const second = others.find(({ url }) => first && new URL(url).hostname !== new URL(first.url).hostname)
  return first && second ? [first, second] : undefined
}

/** Who isn’t one of ours is called by the host’s name: whoever is asked about has a right to know it. */
function nameResolver(url: string): Resolver {
  const { host } = new URL(url)
  return { name: RESOLVERS.find((ours) => new URL(ours.url).host === host)?.name ?? host, url }
}
