import type { Asked, DnsAnswer, NamedServer } from './answer.ts'

/** What two resolvers, asked the same, come to together. */
export type Agreement =
  | { readonly kind: 'found'; readonly servers: readonly NamedServer[] }
  | { readonly kind: 'not-offered' }
  /** `nameKnown`: the name is there, if not the record. */
  | { readonly kind: 'nothing'; readonly nameKnown: boolean }
  | { readonly kind: 'disagree' }
  /** Both say that they can’t find out: the fault is with the domain, not on the way. */
  | { readonly kind: 'server-failure' }
  /** `by`: the place in the pair of the one whose answer can be used. */
  | { readonly kind: 'one-answer'; readonly by: 0 | 1 }
  | { readonly kind: 'no-answer' }

export function compareAnswers([first, second]: readonly [Asked, Asked]): Agreement {
  const [one, other] = [settle(first), settle(second)]
  if (!one && !other) {
    const failed = first.kind === 'server-failure' && second.kind === 'server-failure'
    return { kind: failed ? 'server-failure' : 'no-answer' }
  }
  if (!one || !other) return { kind: 'one-answer', by: one ? 0 : 1 }
  if (isNothing(one) && isNothing(other))
    // Resolvers differ in what they call a name that only has names below it.
    return { kind: 'nothing', nameKnown: one.kind === 'no-data' || other.kind === 'no-data' }
  if (one.kind === 'not-offered' && other.kind === 'not-offered') return one
  if (one.kind === 'found' && other.kind === 'found' && isSameSet(one.servers, other.servers)) return one
  return { kind: 'disagree' }
}

type Nothing = { readonly kind: 'no-such-name' | 'no-data' }
type Settled = Extract<DnsAnswer, { readonly kind: 'found' | 'not-offered' }> | Nothing

function settle(asked: Asked): Settled | undefined {
  switch (asked.kind) {
    case 'found':
      return asked
    case 'not-offered':
    case 'no-such-name':
    case 'no-data':
      return { kind: asked.kind }
    case 'server-failure':
    case 'truncated':
    case 'malformed':
    case 'another-name':
    case 'unreachable':
    case 'timed-out':
    case 'refused':
    case 'not-dns':
    case 'too-large':
      return undefined
  }
}

const isNothing = (answer: Settled): answer is Nothing =>
  answer.kind === 'no-such-name' || answer.kind === 'no-data'

/** The order is nobody’s: resolvers turn it. */
function isSameSet(one: readonly NamedServer[], other: readonly NamedServer[]): boolean {
  const names = (servers: readonly NamedServer[]) =>
    new Set(servers.map(({ host, port }) => `${host}:${port}`))
  const [mine, theirs] = [names(one), names(other)]
  return mine.size === theirs.size && [...mine].every((name) => theirs.has(name))
}
