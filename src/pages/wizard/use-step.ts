import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { WizardState } from '../../domain/wizard/state.ts'
import { reachableStep, stepBefore, type Step } from '../../domain/wizard/steps.ts'
import type { Facts } from '../../state/facts.ts'
import { adoptLink, showInAddressBar } from '../../state/link-sync.ts'
import { rememberPlace } from '../../state/reader-setup.ts'
import { restoreAnswers, sessionStore } from '../../state/session.ts'
import { resolveSituation, type Situation } from '../../state/situation.ts'
import { useWizard } from '../../state/use-wizard.ts'
import { useNavigate } from '../../ui/navigation.ts'
import { href, paths } from '../../ui/paths.ts'

export interface StepView {
  readonly state: WizardState
  readonly situation: Situation
  /** The address of the question before this one. */
  readonly back: string
}

/**
 * A step's answers so far; none while they are not here yet, or while the person is on the way to an earlier question
 * that is still open.
 */
export function useStep(step: Step, facts: Facts): StepView | undefined {
  const navigate = useNavigate()
  const state = useWizard()
  const { ready } = useStore(sessionStore)
  const situation = resolveSituation(state, facts)
  const reachable = reachableStep(step, state, situation.steps)

  useEffect(() => {
    const read = () => {
      restoreAnswers()
      adoptLink(facts)
    }
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [facts])

  const refused = state.linkProblem !== undefined || state.heldLink !== undefined
  useEffect(() => {
    if (!ready) return
    if (refused) navigate(paths.setup(), { replace: true })
    else if (reachable !== step) navigate(paths.step(reachable), { replace: true })
    else {
      showInAddressBar(state)
      rememberPlace(paths.step(step))
    }
  }, [ready, refused, reachable, step, state, navigate])

  if (!ready || refused || reachable !== step) return undefined
  const before = stepBefore(step, state, situation.steps)
  return { state, situation, back: href(before ? paths.step(before) : paths.home()) }
}
