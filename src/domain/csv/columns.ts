/**
 * What a column of the table is read as. `password`: never looked at and left out of what comes back. `made`: a link or
 * a note that this page wrote before, written anew. `other`: stays as it is.
 */
export const COLUMN_ROLES = [
  'email',
  'name',
  'first-name',
  'last-name',
  'client',
  'provider',
  'domain',
  'in-host',
  'out-host',
  'username',
  'incoming',
  'outgoing',
  'lang',
  'password',
  'made',
  'other',
] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]

/** Those of which a table has one. */
export type ReadRole = Exclude<ColumnRole, 'password' | 'made' | 'other'>
export const READ_ROLES = COLUMN_ROLES.filter((role): role is ReadRole => !isRepeatable(role))

export function isRepeatable(role: ColumnRole): role is 'password' | 'made' | 'other' {
  return role === 'password' || role === 'made' || role === 'other'
}

/** What a file is refused for, or stopped at; what was made before stays. */
export type FileProblem =
  | { readonly code: 'empty' }
  | { readonly code: 'header-only' }
  | { readonly code: 'not-text'; readonly what: NotText }
  | { readonly code: 'unreadable' }

export const NOT_TEXT = ['image', 'workbook', 'pdf', 'archive', 'page', 'unknown'] as const
export type NotText = (typeof NOT_TEXT)[number]
