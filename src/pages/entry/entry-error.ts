import { format } from '../../i18n/format.ts'
import type { Areas } from '../../i18n/catalog.ts'
import type { EntryOutcome } from '../../state/answer-entry.ts'

/** The sentence at the field, where the answer can't be taken; none where it can, or where there is more to ask. */
export function entryError(outcome: EntryOutcome, text: Areas['entry']): string | undefined {
  switch (outcome.kind) {
    case 'problem':
      return text.problem[outcome.problem.code]
    case 'unknown-name':
      return format(text.unknownName, { text: outcome.text })
    case 'go':
    case 'near-miss':
    case 'several':
      return undefined
  }
}
