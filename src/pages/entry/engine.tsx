/**
 * All that answers the first question, behind one door: it arrives when the field is entered (or Continue is pressed),
 * with the provider data, and never on the first page's way to being ready.
 */
export { loadProviderIndex } from '../../data/find-provider.ts'
export { suggestProviders } from '../../domain/providers/lookup.ts'
export { addressIn, answerEntry, takeProvider } from '../../state/answer-entry.ts'
export { restoreAnswers } from '../../state/session.ts'
export { goOnward } from '../wizard/go-onward.ts'
export { EntryFollowUp } from './entry-follow-up.tsx'
