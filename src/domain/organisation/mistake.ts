/** Why a text is no JSON, as RFC 8259 has it. */
export type JsonFault =
  | 'empty'
  | 'comment'
  | 'trailing-comma'
  | 'comma-missing'
  | 'colon-missing'
  | 'key-missing'
  | 'quotes'
  | 'value-missing'
  | 'not-closed'
  | 'text-not-closed'
  | 'bad-escape'
  | 'after-the-end'
  | 'too-deep'
  | 'unreadable'

/** One thing in `portolan.json` that isn't as it must be. What was found there is cut to a few words. */
export type Finding =
  | { readonly code: 'too-large' }
  | { readonly code: 'web-page' }
  | { readonly code: 'not-json'; readonly fault: JsonFault }
  | { readonly code: 'not-an-object' }
  | { readonly code: 'repeated-key'; readonly key: string }
  | { readonly code: 'unknown-key'; readonly key: string; readonly meant?: string }
  | { readonly code: 'missing-key'; readonly key: string }
  /** `expected` is the schema's own words. */
  | { readonly code: 'unexpected'; readonly expected: string; readonly found: string }
  | { readonly code: ValueProblem; readonly found: string }
  | { readonly code: 'repeated-provider'; readonly id: string }
  | { readonly code: 'unknown-provider'; readonly id: string; readonly meant?: string }
  | { readonly code: 'default-provider-left-out'; readonly id: string }
  | { readonly code: 'unknown-client'; readonly id: string; readonly meant?: string }
  | { readonly code: 'provider-host-not-allowed'; readonly host: string; readonly provider: string }
  /** A rule that all providers keep; `says` is the rule's own words. */
  | { readonly code: 'provider-rule'; readonly says: string; readonly provider: string }
  | { readonly code: 'language-not-here'; readonly found: string }
  /** Nobody is asked about unknown domains, though it is switched on. */
  | { readonly code: 'too-few-resolvers' }
  | { readonly code: 'resolver-not-in-policy'; readonly host: string }

/** Values that the organisation's own keys don't take; the schema names them so. */
export const VALUE_PROBLEMS = [
  'bad-text',
  'too-long-text',
  'bad-support-url',
  'bad-logo',
  'no-allowed-hosts',
  'bad-allowed-host',
  'bad-resolver',
  'bad-language',
  'bad-frame-ancestor',
] as const
export type ValueProblem = (typeof VALUE_PROBLEMS)[number]

export type FindingCode = Finding['code']

/** The keys and positions that lead to a value. */
export type JsonPath = readonly (string | number)[]

export interface Located {
  readonly path: JsonPath
  /** It is the key that is wrong, not what stands there. */
  readonly atKey?: boolean
  readonly finding: Finding
}

/** Where in the file a finding is, for people (line and column from 1) and for programs (RFC 6901). */
export interface Mistake {
  readonly finding: Finding
  readonly pointer: string
  readonly line: number
  readonly column: number
}

/** RFC 6901 section 3. */
export function renderPointer(path: JsonPath): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
