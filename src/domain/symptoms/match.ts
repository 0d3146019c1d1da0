import type { Side } from './cures.ts'
import type { Reply, ReplyMeaning } from './reply-code.ts'
import type { SymptomId } from './symptom-ids.ts'

/** One fault found in a text. `at`: where in the cleaned text its words `said` begin. */
export interface Match {
  readonly id: SymptomId
  readonly said: string
  readonly at: number
  /** How many signs were found letter by letter. */
  readonly length: number
}

/** What a pasted text comes to. */
export type Decoding =
  | { readonly kind: 'empty' }
  /** The longest match first; `side`: which side of the mail the text speaks of, where it says so. */
  | {
      readonly kind: 'found'
      readonly best: Match
      readonly others: readonly Match[]
      readonly side?: Side
      /** What another line says by its code alone. */
      readonly reply?: Reply
    }
  /** A code that nobody here knows, and the faults whose code differs from it in one sign; perhaps none. */
  | { readonly kind: 'near'; readonly code: string; readonly meant: readonly SymptomId[] }
  /** No fault of ours, but a reply that a standard explains. */
  | { readonly kind: 'reply'; readonly code: string; readonly meaning: ReplyMeaning }
  | { readonly kind: 'unknown' }
