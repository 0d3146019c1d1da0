import { createStore } from 'zustand/vanilla'
import type { WizardEvent } from '../domain/wizard/event.ts'
import { reduce } from '../domain/wizard/reduce.ts'
import { INITIAL, type WizardState } from '../domain/wizard/state.ts'

/** The person's answers, one store for the whole site. Its only way to change is an event through the reducer. */
export const wizardStore = createStore<WizardState>()(() => INITIAL)

export function dispatch(event: WizardEvent): void {
  // `replace`: an answer that the reducer took away must go, not be merged back.
  wizardStore.setState((state) => reduce(state, event), true)
}
