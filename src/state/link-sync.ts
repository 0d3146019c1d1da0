import { sameChoice, type Choice } from '../domain/account/choice.ts'
import type { ClaimedServer } from '../domain/account/claimed-server.ts'
import { decodeSetup, encodeSetup, looksLikeLink } from '../domain/link/codec.ts'
import { mendLink } from '../domain/link/mend.ts'
import { judgeProviderLink } from '../domain/link/provider-trust.ts'
import type { DecodedLink, LinkNotice, Setup } from '../domain/link/setup.ts'
import {
  INITIAL,
  type Answer,
  type ServiceAnswer,
  type TypedService,
  type WizardState,
} from '../domain/wizard/state.ts'
import type { Facts } from './facts.ts'
import { noteLinkedDomain } from './linked-domain.ts'
import { keepBefore } from './replaced-answers.ts'
import { dispatch, wizardStore } from './wizard-store.ts'

/** On a history entry whose fragment we wrote ourselves: gone back to, it is an older answer of ours and not a link. */
const OWN = 'portolan'

/**
 * Reads a setup link from the address bar, if there is one, and takes what is personal out of it at once. The same
 * setup as this tab's own (a reload, a bookmark), or an older one that Back leads to, changes nothing.
 */
export function adoptLink(facts: Facts): void {
  const { service: chosen } = wizardStore.getState()
  // A copy's own file may have changed since, or not have arrived this time.
  if (chosen?.kind === 'provider' && !facts.providers.byId.has(chosen.id)) dispatch({ kind: 'provider-gone' })
  const fragment = location.hash.slice(1)
  if (!looksLikeLink(fragment)) return
  const own = history.state === OWN
  if (own && wizardStore.getState().service) return
  const decoded = decodeSetup(fragment)
  history.replaceState(history.state, '', location.pathname + location.search)
  if (decoded.ok) return takeLink(decoded.value, facts, own)
  const mended = mendLink(fragment)
  dispatch({ kind: 'link-refused', problem: decoded.error, ...(mended ? { mended } : {}) })
}

/** As far as a link may go without a question: a link that may not is held until the person has answered. */
export function takeLink(link: DecodedLink, facts: Facts, own: boolean): void {
  const { service, email } = link.setup
  const mine = setupOf(wizardStore.getState())
  // What this tab has already stays as it is, and a link that wasn't taken before stands in nobody's way.
  if (mine && encodeSetup(mine) === encodeSetup(link.setup)) return dispatch({ kind: 'link-dismissed' })
  if (service.kind === 'domain') return dispatch({ kind: 'link-held', link })
  switch (judgeProviderLink(service.id, email?.domain, facts.providers).kind) {
    case 'unknown-provider':
      return dispatch({ kind: 'link-refused', problem: { code: 'unknown-provider' } })
    case 'contradicted':
      return dispatch({ kind: 'link-held', link })
    case 'provider':
      return openLink(link, { kind: 'provider', id: service.id, by: own ? 'picked' : 'link' }, own)
  }
}

/** The link's answers, with the service that its judgement has come to. */
export function openLink(
  link: DecodedLink,
  service: ServiceAnswer | undefined,
  own = false,
  more: readonly LinkNotice[] = [],
): void {
  if (!own) {
    keepBefore(wizardStore.getState())
    noteLinkedDomains(link.setup)
  }
  dispatch({
    kind: 'link-opened',
    state: stateOf(link, service, own),
    notices: [...link.notices, ...more],
    own,
  })
}

/** All that it names, whatever becomes of it: the address’s too, which another page may ask for the servers of. */
function noteLinkedDomains({ service, email }: Setup): void {
  if (service.kind === 'domain') noteLinkedDomain(service.domain)
  if (email) noteLinkedDomain(email.domain)
}

/** What a link leaves open is answered by what is recommended, and the page says so. */
export function stateOf(
  { setup }: DecodedLink,
  service: ServiceAnswer | undefined,
  own: boolean,
): WizardState {
  // Our own fragment, read again where the tab keeps nothing, leaves open only what was not answered yet.
  const open = own ? {} : ({ incoming: 'recommended', outgoing: 'recommended' } as const)
  return {
    ...INITIAL,
    entry: setup.email?.text ?? '',
    ...(service ? { service } : {}),
    ...(setup.email ? { address: setup.email } : {}),
    ...(setup.name ? { name: setup.name } : {}),
    ...(setup.client ? { client: setup.client } : {}),
    ...open,
    ...(setup.incoming ? { incoming: setup.incoming } : {}),
    ...(setup.outgoing ? { outgoing: setup.outgoing } : {}),
  }
}

/**
 * This setup as a link has it, without anything personal; none while there is no service, or where a link can’t say it: it
 * has one user name for both directions.
 */
export function setupOf(state: WizardState): Setup | undefined {
  const { service } = state
  if (!service) return undefined
  const incoming = concrete(state.incoming)
  const outgoing = concrete(state.outgoing)
  const named =
    service.kind === 'provider'
      ? ({ kind: 'provider', id: service.id } as const)
      : domainFor(service.typed, incoming, outgoing)
  return (
    named && {
      service: named,
      ...(state.client ? { client: state.client } : {}),
      ...(incoming ? { incoming } : {}),
      ...(outgoing ? { outgoing } : {}),
    }
  )
}

/** A link names one host for each direction: that of the way that was chosen, else of the wanted one. */
function domainFor(
  typed: TypedService,
  incoming: Choice | undefined,
  outgoing: Choice | undefined,
): Setup['service'] | undefined {
  const { domain, servers = [] } = typed
  const find = (choice: Choice | undefined, isOfSide: (server: ClaimedServer) => boolean) =>
    servers.find((server) => (choice ? sameChoice(server, choice) : isOfSide(server)))
  const inServer = find(incoming, ({ protocol }) => protocol !== 'smtp')
  const outServer = find(outgoing, ({ protocol }) => protocol === 'smtp')
  const username = inServer?.username ?? typed.username
  if (username === 'custom' || username !== (outServer?.username ?? typed.username)) return undefined
  return {
    kind: 'domain',
    domain,
    inHost: inServer?.host ?? typed.inHost,
    outHost: outServer?.host ?? typed.outHost,
    username,
  }
}

function concrete<C>(answer: Answer<C> | undefined): C | undefined {
  return answer === 'recommended' ? undefined : answer
}

/**
 * Keeps the address bar at this setup, so that a reload or a bookmark finds it even where storage is refused. Not with
 * servers that are not ours: opened anywhere else, such a link must ask first.
 */
export function showInAddressBar(state: WizardState): void {
  const setup = state.service?.kind === 'provider' ? setupOf(state) : undefined
  const fragment = setup ? `#${encodeSetup(setup)}` : ''
  if (location.hash !== fragment)
    history.replaceState(OWN, '', location.pathname + location.search + fragment)
}
