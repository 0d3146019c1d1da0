import { firstOpenStep } from '../../domain/wizard/steps.ts'
import type { Facts } from '../../state/facts.ts'
import { resolveSituation } from '../../state/situation.ts'
import { dispatch, wizardStore } from '../../state/wizard-store.ts'
import { useNavigate } from '../../ui/navigation.ts'
import { paths } from '../../ui/paths.ts'

/** Away from a link that isn’t taken: to the first question, or to where this tab’s own answers had got to. */
export function useDismissLink(facts: Facts): () => void {
  const navigate = useNavigate()
  return () => {
    dispatch({ kind: 'link-dismissed' })
    const now = wizardStore.getState()
    navigate(paths.step(firstOpenStep(now, resolveSituation(now, facts).steps)))
  }
}
