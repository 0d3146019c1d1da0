import type { WizardState } from '../domain/wizard/state.ts'
import { parseAnswers, writeAnswers } from './saved-answers.ts'
import { PLACES, readTab, writeTab } from './tab-storage.ts'
import { dispatch } from './wizard-store.ts'

/** A link takes the place of what this tab was in the middle of. That is kept, so that the person can go back to it. */
export function keepBefore(state: WizardState): void {
  const started = state.service !== undefined || state.unknownDomain !== undefined
  writeTab(PLACES.before, started ? writeAnswers(state) : '')
}

/** The answers that the link took the place of; none where there were none. */
export function findBefore(): WizardState | undefined {
  const text = readTab(PLACES.before)
  return text ? parseAnswers(text) : undefined
}

export function restoreBefore(): void {
  const state = findBefore()
  if (state) dispatch({ kind: 'answers-restored', state })
  writeTab(PLACES.before, '')
}
