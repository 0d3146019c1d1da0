import { createStore } from 'zustand/vanilla'
import { INITIAL } from '../domain/wizard/state.ts'
import { restoreDrafts } from './drafts.ts'
import { parseAnswers, writeAnswers } from './saved-answers.ts'
import { PLACES, readTab, writeTab } from './tab-storage.ts'
import { wizardStore } from './wizard-store.ts'

/** False until the answers of this tab are here: the first render is the prerendered one, which has none. */
export const sessionStore = createStore<{ readonly ready: boolean }>()(() => ({ ready: false }))

/**
 * Brings back what this tab has answered so far, once, and from then on keeps it. Called after hydration: the first
 * render must be the prerendered one.
 */
export function restoreAnswers(): void {
  if (sessionStore.getState().ready) return
  restoreDrafts()
  const saved = parseAnswers(readTab(PLACES.answers) ?? '')
  if (saved && wizardStore.getState() === INITIAL) wizardStore.setState(saved, true)
  wizardStore.subscribe((state, before) => {
    writeTab(PLACES.answers, writeAnswers(state))
    // What was sent, or came with a link, is what the first field shows from now on.
    if (state.entry !== before.entry) writeTab(PLACES.entry, state.entry)
  })
  sessionStore.setState({ ready: true })
}
