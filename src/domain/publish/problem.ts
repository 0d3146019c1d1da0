import type { HostnameProblem } from '../address/hostname.ts'
import type { HostField } from './publish-form.ts'
import type { Side } from './ways.ts'

/** `address`: a whole email address stands where its domain belongs. */
export type DomainProblem = HostnameProblem | 'address' | 'public-suffix'
export type NameProblem = 'too-long' | 'hidden-characters'

/** What has to be corrected before there is anything to publish, and at which field. */
export type PublishProblem =
  | { readonly field: 'domain'; readonly code: DomainProblem }
  | { readonly field: 'name'; readonly code: NameProblem }
  | { readonly field: HostField | 'webHost'; readonly code: HostnameProblem }
  /** No way is ticked. */
  | { readonly field: Side; readonly code: 'no-server' }
  /** Names that follow from the domain alone: somebody has to look whether they are right. */
  | { readonly field: 'looked'; readonly code: 'guessed'; readonly hosts: readonly string[] }

/** What works, and could be better or surprise somebody. */
export const PUBLISH_WARNINGS = [
  'mixed-scripts',
  'only-pop3',
  'file-name-taken',
  'incoming-starttls-only',
  'outgoing-starttls-only',
  'spare-port',
  'only-oauth2',
  'long-name',
  'starts-with-www',
  'special-use',
] as const
export type PublishWarning = (typeof PUBLISH_WARNINGS)[number]
