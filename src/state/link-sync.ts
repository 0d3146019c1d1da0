import { decodeSetup, encodeSetup, looksLikeLink } from '../domain/link/codec.ts'
import type { DecodedLink, Setup } from '../domain/link/setup.ts'
import { INITIAL, type Answer, type WizardState } from '../domain/wizard/state.ts'
import type { Facts } from './facts.ts'
import { dispatch, wizardStore } from './wizard-store.ts'

/** On a history entry whose fragment we wrote ourselves: gone back to, it is an older answer of ours and not a link. */
const OWN = 'portolan'

/**
 * Reads a setup link from the address bar, if there is one, and takes what is personal out of it at once. The same
 * setup as this tab's own (a reload, a bookmark), or an older one that Back leads to, changes nothing.
 */
export function adoptLink(facts: Facts): void {
  const fragment = location.hash.slice(1)
  if (!looksLikeLink(fragment)) return
  const own = history.state === OWN
  if (own && wizardStore.getState().service) return
  const decoded = decodeSetup(fragment)
  history.replaceState(history.state, '', location.pathname + location.search)
  if (!decoded.ok) return dispatch({ kind: 'link-refused', problem: decoded.error })
  const { service } = decoded.value.setup
  if (service.kind === 'domain') return dispatch({ kind: 'link-refused', problem: { code: 'domain-link' } })
  if (!facts.providers.byId.has(service.id))
    return dispatch({ kind: 'link-refused', problem: { code: 'unknown-provider' } })
  const mine = setupOf(wizardStore.getState())
  if (mine && encodeSetup(mine) === encodeSetup(decoded.value.setup)) return
  dispatch({
    kind: 'link-opened',
    state: stateOf(decoded.value, service.id, own),
    notices: decoded.value.notices,
    own,
  })
}

/** What a link leaves open is answered by what is recommended, and the page says so. */
export function stateOf({ setup }: DecodedLink, provider: string, own: boolean): WizardState {
  // Our own fragment, read again where the tab keeps nothing, leaves open only what was not answered yet.
  const open = own ? {} : ({ incoming: 'recommended', outgoing: 'recommended' } as const)
  return {
    ...INITIAL,
    entry: setup.email?.text ?? '',
    service: { kind: 'provider', id: provider, by: own ? 'picked' : 'link' },
    ...(setup.email ? { address: setup.email } : {}),
    ...(setup.name ? { name: setup.name } : {}),
    ...(setup.client ? { client: setup.client } : {}),
    ...open,
    ...(setup.incoming ? { incoming: setup.incoming } : {}),
    ...(setup.outgoing ? { outgoing: setup.outgoing } : {}),
  }
}

/** This setup as a link has it, without anything personal; none while there is no provider of ours. */
export function setupOf(state: WizardState): Setup | undefined {
  if (state.service?.kind !== 'provider') return undefined
  const incoming = concrete(state.incoming)
  const outgoing = concrete(state.outgoing)
  return {
    service: { kind: 'provider', id: state.service.id },
    ...(state.client ? { client: state.client } : {}),
    ...(incoming ? { incoming } : {}),
    ...(outgoing ? { outgoing } : {}),
  }
}

function concrete<C>(answer: Answer<C> | undefined): C | undefined {
  return answer === 'recommended' ? undefined : answer
}

/** Keeps the address bar at this setup, so that a reload or a bookmark finds it even where storage is refused. */
export function showInAddressBar(state: WizardState): void {
  const setup = setupOf(state)
  const fragment = setup ? `#${encodeSetup(setup)}` : ''
  if (location.hash !== fragment)
    history.replaceState(OWN, '', location.pathname + location.search + fragment)
}
