import type { Organisation } from '../organisation/organisation.ts'

/** Somebody who looks names up for others, by DNS over HTTPS (RFC 8484). */
export interface Resolver {
  /** As people call who runs it: they are told before it learns anything. */
  readonly name: string
  readonly url: string
}

/** Of different operators: one that errs or lies is found out by the other. The pages’ policy is made of this list. */
export const RESOLVERS = [
  { name: 'Cloudflare', url: 'https://cloudflare-dns.com/dns-query' },
  { name: 'Google', url: 'https://dns.google/dns-query' },
] as const satisfies readonly Resolver[]

export type ResolverPair = readonly [Resolver, Resolver]

/** Whom this copy may ask: those of ours that the organisation leaves in. Fewer than two can’t agree, so nobody is asked. */
export function chooseResolvers(organisation: Organisation | undefined): ResolverPair | undefined {
  const { enabled = true, resolvers } = organisation?.lookup ?? {}
  if (!enabled) return undefined
  const [first, second] = RESOLVERS.filter(({ url }) => resolvers?.includes(url) ?? true)
  return first && second ? [first, second] : undefined
}
