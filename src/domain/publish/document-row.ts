import type { DocumentProblem } from '../discovery/document.ts'
import type { DocumentPlace } from './document-places.ts'

/** `by-hand`: no page can find out. */
export const DOCUMENT_STANDINGS = [
  'as-it-should-be',
  'different',
  'missing',
  'not-compared',
  'by-hand',
] as const
export type DocumentStanding = (typeof DOCUMENT_STANDINGS)[number]

/** One address at which apps look for a file. */
export interface DocumentRow extends DocumentPlace {
  readonly standing: DocumentStanding
  readonly remarks: readonly DocumentRemark[]
  /** Shows it on one’s own computer. */
  readonly command: string
}

export type DocumentRemark =
  | { readonly code: 'problem'; readonly problem: DocumentProblem }
  /** Only a POST is answered with it. */
  | { readonly code: 'posted' }
  /** There is none here, and one at another of its addresses, which is enough. */
  | { readonly code: 'elsewhere' }
  /** Servers, each as `host:port`. */
  | { readonly code: 'names'; readonly servers: readonly string[] }
  | { readonly code: 'lacks'; readonly servers: readonly string[] }
  /** The same servers, with another encryption, user name or sign-in. */
  | { readonly code: 'other-details' }
  /** The DNS vouches for other bytes: apps refuse it. */
  | { readonly code: 'digest-differs' }
  | { readonly code: 'no-digest' }
