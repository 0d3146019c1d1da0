import type { PortNumber } from '../ports/ports.ts'
import { portOfService } from '../ports/port-queries.ts'
import type { Claim, Dispute, Myth } from './claim.ts'

/** Two ways of doing the same job, and the ports that stand for them. */
export const COMPARISONS = {
  'submissions-or-submission': ['submissions', 'submission'],
  'imap-or-pop3': ['imaps', 'pop3s'],
} as const

export type ComparisonId = keyof typeof COMPARISONS
export const COMPARISON_IDS = Object.keys(COMPARISONS) as readonly ComparisonId[]

export type Side = 'first' | 'second'

export interface Aspect {
  readonly aspect: string
  readonly first: Claim
  readonly second: Claim
}

/** `when`: the reader's case; `choose`: the side that it calls for. */
export interface Case {
  readonly when: string
  readonly choose: Side
  readonly by: Claim['by']
}

/** A page that puts two choices side by side. Text as in a guide. */
export interface Comparison<C extends ComparisonId = ComparisonId> {
  readonly id: C
  readonly question: string
  readonly answer: Claim
  /** What each side is called in the heading of its column. */
  readonly sides: { readonly [S in Side]: string }
  readonly lead: readonly Claim[]
  readonly cases: readonly Case[]
  readonly aspects: readonly Aspect[]
  readonly disputes: readonly Dispute[]
  readonly myths: readonly Myth[]
}

export function portsOf(id: ComparisonId): { readonly [S in Side]: PortNumber } {
  const [first, second] = COMPARISONS[id]
  return { first: portOfService(first), second: portOfService(second) }
}

/** The last part of a comparison’s address: both numbers from the table; `imap-or-pop3`. */
export function slugOf(id: ComparisonId): string {
  const { first, second } = portsOf(id)
  switch (id) {
    case 'submissions-or-submission':
      return `${first}-or-${second}`
    case 'imap-or-pop3':
      return id
  }
}

export function findComparison(slug: string): ComparisonId | undefined {
  return COMPARISON_IDS.find((id) => slugOf(id) === slug)
}

/** The comparison in which a port is one of the two. */
export function findComparisonOf(port: PortNumber): ComparisonId | undefined {
  return COMPARISON_IDS.find((id) => Object.values(portsOf(id)).includes(port))
}
