import type { EntryProblem } from '../address/entry.ts'
import type { TrustProblem } from '../link/trust.ts'

/** Why a row has no link. Every parameter is text: a mark goes through a message and into a file. */
export type RowProblem =
  | { readonly code: 'bad-address'; readonly text: string; readonly why: AddressProblem }
  | { readonly code: 'nothing-to-go-by' }
  | { readonly code: 'near-miss'; readonly domain: string; readonly suggestion: string }
  | { readonly code: 'unknown-domain'; readonly domain: string }
  | { readonly code: 'unknown-provider'; readonly text: string }
  | { readonly code: 'bad-host'; readonly text: string }
  /** Where a row ends is not sure then: the next customer may stand in it. */
  | { readonly code: 'broken-quotes' }
  | { readonly code: 'host-without-domain' }
  | { readonly code: 'contradicted'; readonly host: string; readonly provider: string }
  | { readonly code: 'refused'; readonly host: string; readonly why: TrustProblem['code'] }

export type AddressProblem = EntryProblem['code'] | 'not-an-address'

/** What there is to say of a row that has a link all the same. */
export type RowRemark =
  | { readonly code: 'untrusted'; readonly host: string }
  | { readonly code: 'no-address' }
  | { readonly code: 'domain-slip'; readonly domain: string; readonly suggestion: string }
  | { readonly code: 'provider-not-understood'; readonly text: string }
  | { readonly code: 'hosts-not-used' }
  | { readonly code: 'client-not-understood'; readonly text: string }
  | { readonly code: 'client-ended'; readonly text: string }
  | { readonly code: 'choice-not-understood'; readonly text: string }
  | { readonly code: 'choice-weak'; readonly text: string }
  | { readonly code: 'username-not-understood'; readonly text: string }
  | { readonly code: 'name-left-out' }
  | { readonly code: 'lang-left-out'; readonly text: string }
  | { readonly code: 'too-many-cells' }

export type RowMark = RowProblem | RowRemark
