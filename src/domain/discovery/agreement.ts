import type { Asked, AskFailure, NamedServer } from './answer.ts'

/** What two resolvers, asked the same, come to together. `authentic`: as both say. */
export type Agreement =
  | Claim
  /** `nameKnown`: the name is there, if not the record. */
  | { readonly kind: 'nothing'; readonly nameKnown: boolean }
  | { readonly kind: 'disagree'; readonly said: readonly [Settled, Settled] }
  /** Both say that they can’t find out: the fault is with the domain, not on the way. */
  | { readonly kind: 'server-failure' }
  /** `by`: the place in the pair of the one whose answer can be used. */
  | {
      readonly kind: 'one-answer'
      readonly by: 0 | 1
      readonly answer: Settled
      readonly other: AskFailure
    }
  | { readonly kind: 'no-answer'; readonly why: readonly [AskFailure, AskFailure] }

/** An answer that can be used. */
export type Settled = Exclude<Asked, { readonly kind: AskFailure }>
/** An answer that says something of the domain. */
export type Claim = Extract<Settled, { readonly authentic: boolean }>
type Nothing = Exclude<Settled, Claim>

export const isClaim = (answer: Settled): answer is Claim => 'authentic' in answer

export function compareAnswers([one, other]: readonly [Asked, Asked]): Agreement {
  if (isFailure(one))
    return isFailure(other)
      ? compareFailures(one.kind, other.kind)
      : { kind: 'one-answer', by: 1, answer: other, other: one.kind }
  if (isFailure(other)) return { kind: 'one-answer', by: 0, answer: one, other: other.kind }
  if (isNothing(one) && isNothing(other))
    // Resolvers differ in what they call a name that only has names below it.
    return { kind: 'nothing', nameKnown: one.kind === 'no-data' || other.kind === 'no-data' }
  if (isNothing(one) || isNothing(other) || !isSameClaim(one, other))
    return { kind: 'disagree', said: [one, other] }
  return { ...one, authentic: one.authentic && other.authentic }
}

const compareFailures = (one: AskFailure, other: AskFailure): Agreement =>
  one === 'server-failure' && other === 'server-failure'
    ? { kind: 'server-failure' }
    : { kind: 'no-answer', why: [one, other] }

function isFailure(asked: Asked): asked is { readonly kind: AskFailure } {
  switch (asked.kind) {
    case 'found':
    case 'texts':
    case 'not-offered':
    case 'no-such-name':
    case 'no-data':
      return false
    case 'server-failure':
    case 'truncated':
    case 'malformed':
    case 'another-name':
    case 'unreachable':
    case 'timed-out':
    case 'refused':
    case 'not-dns':
    case 'too-large':
      return true
  }
}

const isNothing = (answer: Settled): answer is Nothing =>
  answer.kind === 'no-such-name' || answer.kind === 'no-data'

/** To the last priority: it decides which server is taken. The order is nobody’s: resolvers turn it. */
function isSameClaim(one: Claim, other: Claim): boolean {
  const [mine, theirs] = [partsOf(one), partsOf(other)]
  return one.kind === other.kind && mine.size === theirs.size && [...mine].every((part) => theirs.has(part))
}

function partsOf(claim: Claim): ReadonlySet<string> {
  switch (claim.kind) {
    case 'found':
      return new Set([...claim.servers.map(renderServer), ...claim.unusable])
    case 'texts':
      return new Set(claim.texts)
    case 'not-offered':
      return new Set()
  }
}

const renderServer = ({ host, port, priority, weight }: NamedServer): string =>
  [host, port, priority, weight].join(' ')
