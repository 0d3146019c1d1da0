import { foldName } from '../providers/provider-index.ts'
import type { ColumnRole } from './columns.ts'
import { HEADER_NAMES, PASSWORD_WORDS, SHORT_PASSWORD_WORDS } from './header-names.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

const ROLE_OF: ReadonlyMap<string, ColumnRole> = new Map(
  Object.entries(HEADER_NAMES).flatMap(([role, names]) =>
    // The keys are the table's own.
    words(names).map((name) => [squeeze(name), role as ColumnRole] as const),
  ),
)
const PASSWORDS = words(PASSWORD_WORDS).map(squeeze)
const SHORT_PASSWORDS = words(SHORT_PASSWORD_WORDS)

/** A longer name is a sentence. */
const MAX_HEADER = 80

/** What a column's name says that it holds; `other` where it says nothing that we know. */
export function matchHeader(header: string): ColumnRole {
  if (header.length > MAX_HEADER) return 'other'
  const folded = foldName(camelApart(header))
  if (isPassword(folded)) return 'password'
  const bare = foldName(header.replace(/\[[^\]]*\]|\([^)]*\)/g, ' ')).replace(
    /\b(required|optional|value|\d+)\b/g,
    ' ',
  )
  return ROLE_OF.get(squeeze(folded)) ?? ROLE_OF.get(squeeze(bare)) ?? 'other'
}

function isPassword(folded: string): boolean {
  const squeezed = squeeze(folded)
  return (
    PASSWORDS.some((word) => squeezed.includes(word)) ||
    folded.split(' ').some((word) => SHORT_PASSWORDS.includes(word))
  )
}

/** `mailPassword` is two words. */
const camelApart = (text: string): string => text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')

function squeeze(text: string): string {
  return foldName(text).replaceAll(' ', '')
}
