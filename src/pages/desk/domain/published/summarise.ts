import { ACTIONS, type PublishedRow } from '../../../../domain/publish/published-row.ts'
import { format } from '../../../../i18n/format.ts'
import type { NowText } from './row-words.ts'

/** In a sentence: what is to be done, or that nothing is. */
export function summarise(
  rows: readonly PublishedRow[],
  { domain, isComplete }: { readonly domain: string; readonly isComplete: boolean },
  list: (words: readonly string[]) => string,
  text: NowText,
): string {
  const count = (action: PublishedRow['action']) => rows.filter((row) => row.action === action).length
  const said = {
    add: format(text.toAdd, { count: count('add') }),
    change: format(text.toChange, { count: count('change') }),
    remove: format(text.toRemove, { count: count('remove') }),
    look: format(text.toLook, { count: count('look') }),
    'ask-again': format(text.toAskAgain, { count: count('ask-again') }),
    nothing: '',
  } satisfies Record<PublishedRow['action'], string>
  const parts = ACTIONS.filter((action) => action !== 'nothing' && count(action) > 0).map(
    (action) => said[action],
  )
  if (parts.length > 0) return format(text.todo, { what: list(parts) })
  if (isComplete) return text.nothingToDo
  const isEmpty = rows.every(({ standing, type }) => standing === 'nothing' || type === 'MX')
  return format(isEmpty ? text.nothingFound : text.found, { domain })
}
