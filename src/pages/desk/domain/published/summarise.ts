import type { DocumentRow } from '../../../../domain/publish/document-row.ts'
import { ACTIONS, type PublishedRow } from '../../../../domain/publish/published-row.ts'
import { format } from '../../../../i18n/format.ts'
import type { NowText } from './row-words.ts'

/** In a sentence: what is to be done, or that nothing is. */
export function summarise(
  rows: readonly PublishedRow[],
  documents: readonly DocumentRow[],
  { domain, isComplete }: { readonly domain: string; readonly isComplete: boolean },
  list: (words: readonly string[]) => string,
  text: NowText,
): string {
  const count = (action: PublishedRow['action']) => rows.filter((row) => row.action === action).length
  const lookAt = count('look') + documents.filter(isWrong).length
  const said = {
    add: format(text.toAdd, { count: count('add') }),
    change: format(text.toChange, { count: count('change') }),
    remove: format(text.toRemove, { count: count('remove') }),
    mend: format(text.toMend, { count: count('mend') }),
    look: format(text.toLook, { count: lookAt }),
    'ask-again': format(text.toAskAgain, { count: count('ask-again') }),
    nothing: '',
  } satisfies Record<PublishedRow['action'], string>
  const parts = ACTIONS.filter(
    (action) => action !== 'nothing' && (action === 'look' ? lookAt : count(action)) > 0,
  ).map((action) => said[action])
  const isOnlyMend = !isComplete && count('mend') > 0 && parts.length === 1
  if (isOnlyMend) return sayNowhere(rows, domain, text)
  if (parts.length > 0) return format(text.todo, { what: list(parts) })
  if (isComplete) return text.nothingToDo
  const isEmpty = rows.every(({ standing, type }) => standing === 'nothing' || type === 'MX')
  return format(isEmpty ? text.nothingFound : text.found, { domain })
}

function sayNowhere(rows: readonly PublishedRow[], domain: string, text: NowText): string {
  const there = rows.filter(({ published, type }) => published.length > 0 && type !== 'MX')
  const dead = there.filter(({ standing }) => standing === 'leads-nowhere').length
  return format(text.nowhere, { found: dead, all: there.length, domain })
}

export const isAllDone = (rows: readonly PublishedRow[], documents: readonly DocumentRow[]): boolean =>
  rows.every(({ action }) => action === 'nothing') && !documents.some(isWrong)

/** Something else is served than should be. That a file isn’t there is no fault where nobody made it, or meant to. */
const isWrong = ({ standing }: DocumentRow): boolean => standing === 'different'
