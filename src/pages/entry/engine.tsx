import { suggestProviders } from '../../domain/providers/lookup.ts'
import { addressIn, answerEntry, takeProvider } from '../../state/answer-entry.ts'
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
  answerEntry,
  takeProvider,
  suggestProviders,
  restoreAnswers,
  loadKnownProviders,
  goOnward,
  EntryFollowUp,
} as const
