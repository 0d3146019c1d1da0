import type { Setup } from '../domain/link/setup.ts'
import type { ServiceAnswer, WizardState } from '../domain/wizard/state.ts'
import type { Facts } from './facts.ts'
import { stateOf } from './link-sync.ts'
import { resolveSituation, type Situation } from './situation.ts'

export interface ResolvedSetup {
  readonly state: WizardState
  readonly situation: Situation
}

/**
 * What a setup comes to for whoever opens its link, every question of trust answered with yes: without this tab’s own answers, and
 * nothing of a service that nobody here knows enough of.
 */
export function resolveSetup(setup: Setup, facts: Facts): ResolvedSetup | undefined {
  const service = findService(setup, facts)
  if (!service) return undefined
  const state: WizardState = { ...stateOf({ setup, notices: [] }, service, false), fromLink: true }
  return { state, situation: resolveSituation(state, facts) }
}

function findService({ service }: Setup, facts: Facts): ServiceAnswer | undefined {
  if (service.kind === 'provider')
    return facts.providers.byId.has(service.id) ? { kind: 'provider', id: service.id, by: 'link' } : undefined
  const { domain, inHost, outHost, username } = service
  return inHost && outHost
    ? { kind: 'typed', typed: { domain, inHost, outHost, username }, by: 'link' }
    : undefined
}
