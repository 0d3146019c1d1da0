import { useStore } from 'zustand'
import type { WizardState } from '../domain/wizard/state.ts'
import { wizardStore } from './wizard-store.ts'

export function useWizard(): WizardState {
  return useStore(wizardStore)
}
