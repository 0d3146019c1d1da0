import type { NotChoice } from '../ports/ports.ts'
import type { Claim } from './claim.ts'

/** The page about a port that mail meets and that nobody chooses in an app. Text as in a guide. */
export interface ShortGuide<P extends NotChoice['port'] = NotChoice['port']> {
  readonly port: P
  readonly question: string
  readonly answer: Claim
  readonly what: readonly Claim[]
  /** What to choose, or to do, in its place. */
  readonly instead: readonly Claim[]
}
