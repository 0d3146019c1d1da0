import { firstOpenStep } from '../../domain/wizard/steps.ts'
import { loadFacts } from '../../state/facts.ts'
import { resolveSituation } from '../../state/situation.ts'
import { wizardStore } from '../../state/wizard-store.ts'
import type { Navigate } from '../../ui/navigation.ts'
import { paths } from '../../ui/paths.ts'

/** Goes to the first question that is still open, or to the result. */
export async function goOnward(navigate: Navigate, options?: Parameters<Navigate>[1]): Promise<void> {
  const facts = await loadFacts()
  const state = wizardStore.getState()
  navigate(paths.step(firstOpenStep(state, resolveSituation(state, facts).steps)), options)
}
