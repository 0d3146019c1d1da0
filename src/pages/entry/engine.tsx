import { suggestProviders } from '../../domain/providers/lookup.ts'
import { addressIn, takeProvider } from '../../state/answer-entry.ts'
import { answerTyped } from '../../state/answer-typed.ts'
import { loadKnownProviders } from '../../state/facts.ts'
import { restoreAnswers } from '../../state/session.ts'
import { goOnward } from '../wizard/go-onward.ts'
import { EntryFollowUp } from './entry-follow-up.tsx'

/**
 * All that answers the first question, behind one door: it arrives when the field is entered (or Continue is pressed),
 * with the provider data, and never on the first page's way to being ready.
 */
export const engine = {
  addressIn,
  answerTyped,
  takeProvider,
  suggestProviders,
  restoreAnswers,
  loadKnownProviders,
  goOnward,
  EntryFollowUp,
} as const
