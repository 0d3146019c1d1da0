import { FAMILY_OF, isClientFamily, type ClientFamily, type ClientId } from '../clients/client-ids.ts'
import type { WizardState } from './state.ts'

/** The order of the questions, here and nowhere else. `servers` and `edition` are asked only where they are needed. */
export const STEPS = ['provider', 'servers', 'client', 'edition', 'incoming', 'outgoing', 'result'] as const
export type Step = (typeof STEPS)[number]

/**
 * After which question there is nothing more to ask, because this service, or this service in this app, can't be set up
 * by hand. Advice tells; absent while there is more to ask.
 */
export interface StepFacts {
  readonly stopsAfter?: 'provider' | 'client'
  /** Sides whose answer comes to nothing: “the recommended one” where nothing can be recommended. */
  readonly unresolved?: readonly ('incoming' | 'outgoing')[]
}

/** Whether a step's question has its answer; the result is never answered. */
function isAnswered(step: Step, state: WizardState, facts: StepFacts): boolean {
  switch (step) {
    case 'provider':
      return state.service !== undefined || state.unknownDomain !== undefined
    case 'servers':
      return state.service !== undefined
    case 'client':
      return state.client !== undefined
    case 'edition':
      return state.client !== undefined && !isClientFamily(state.client)
    case 'incoming':
      return state.incoming !== undefined && !facts.unresolved?.includes('incoming')
    case 'outgoing':
      return state.outgoing !== undefined && !facts.unresolved?.includes('outgoing')
    case 'result':
      return false
  }
}

/** Whether the step is one of this person's questions at all. */
export function isAsked(step: Step, state: WizardState, facts: StepFacts): boolean {
  switch (step) {
    case 'servers':
      return state.unknownDomain !== undefined || state.service?.kind === 'typed'
    case 'client':
      return facts.stopsAfter !== 'provider'
    case 'edition':
      return facts.stopsAfter !== 'provider' && state.client !== undefined && isOfFamily(state.client)
    case 'incoming':
    case 'outgoing':
      return facts.stopsAfter === undefined
    case 'provider':
    case 'result':
      return true
  }
}

/** The first question that is still open; the result where none is. */
export function firstOpenStep(state: WizardState, facts: StepFacts): Step {
  return STEPS.find((step) => isAsked(step, state, facts) && !isAnswered(step, state, facts)) ?? 'result'
}

/** The step itself if everything before it is answered, else the first one that is not. */
export function reachableStep(wanted: Step, state: WizardState, facts: StepFacts): Step {
  const open = firstOpenStep(state, facts)
  return STEPS.indexOf(wanted) > STEPS.indexOf(open) ? open : isAsked(wanted, state, facts) ? wanted : open
}

export function stepAfter(step: Step, state: WizardState, facts: StepFacts): Step {
  const later = STEPS.slice(STEPS.indexOf(step) + 1)
  return later.find((candidate) => isAsked(candidate, state, facts)) ?? 'result'
}

export function stepBefore(step: Step, state: WizardState, facts: StepFacts): Step | undefined {
  const earlier = STEPS.slice(0, STEPS.indexOf(step))
  return earlier.findLast((candidate) => isAsked(candidate, state, facts))
}

function isOfFamily(client: ClientId | ClientFamily): boolean {
  return isClientFamily(client) || FAMILY_OF[client] !== undefined
}
