import type { Side } from './cures.ts'
import type { SymptomId } from './symptom-ids.ts'

/** One entry found in a text. `said`: the very words that found it; `length`: how many of them were letter by letter. */
export interface Match {
  readonly id: SymptomId
  readonly said: string
  readonly at: number
  readonly length: number
}

/** What a pasted text comes to. */
export type Decoding =
  | { readonly kind: 'empty' }
  /** The longest match first; `side`: which side of the mail the text speaks of, where it says so. */
  | { readonly kind: 'found'; readonly best: Match; readonly others: readonly Match[]; readonly side?: Side }
  /** A code that nobody here knows, and those that differ in one sign. */
  | { readonly kind: 'near'; readonly code: string; readonly meant: readonly SymptomId[] }
  /** No entry, but a reply code that RFC 5321, RFC 3463 or RFC 5530 explains. */
  | { readonly kind: 'reply'; readonly code: string; readonly meaning: string }
  | { readonly kind: 'unknown' }
