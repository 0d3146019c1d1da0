import { sameChoice, writeChoice, type Choice } from '../account/choice.ts'
import type { ClaimedServer } from '../account/claimed-server.ts'
import { FAMILY_OF, isClientFamily, type ClientFamily, type ClientId } from '../clients/client-ids.ts'
import type { IncomingProtocol, Protocol } from '../ports/ports.ts'
import type { WizardEvent } from './event.ts'
import {
  INITIAL,
  type Answer,
  type NamedBy,
  type ServiceAnswer,
  type TypedService,
  type WizardState,
} from './state.ts'

/** The next state. An answer that changes takes with it what was answered on its ground, and nothing else. */
export function reduce(state: WizardState, event: WizardEvent): WizardState {
  switch (event.kind) {
    case 'entry-typed':
      return { ...state, entry: event.entry }
    case 'domain-unknown': {
      const same = state.service?.kind === 'typed' && state.service.typed.domain === event.domain
      const kept = without(same ? state : without(forgetPorts(state), 'service'), 'address', ...OF_LINKS)
      return { ...kept, unknownDomain: event.domain, ...(event.address ? { address: event.address } : {}) }
    }
    case 'provider-chosen': {
      const same = state.service?.kind === 'provider' && state.service.id === event.id
      const kept = without(same ? state : forgetPorts(state), 'address', 'unknownDomain', ...OF_LINKS)
      return {
        ...kept,
        service: { kind: 'provider', id: event.id, by: event.by },
        ...(event.address ? { address: event.address } : {}),
      }
    }
    case 'provider-gone':
      return without(forgetPorts(state), 'service')
    case 'servers-typed':
      return takeServers(state, event.typed, 'person')
    case 'servers-found':
      return takeServers(state, event.typed, `lookup-${event.certainty}`)
    case 'client-chosen': {
      const same = state.client === event.client || isMemberOf(event.client, state.client)
      const kept = same ? state : { ...forgetPorts(state), ...portsNamedBy(state.service) }
      return { ...kept, client: event.client }
    }
    case 'incoming-chosen':
      return {
        ...state,
        incoming: event.incoming,
        done: sameAnswer(state.incoming, event.incoming) ? state.done : [],
      }
    case 'outgoing-chosen':
      return {
        ...state,
        outgoing: event.outgoing,
        done: sameAnswer(state.outgoing, event.outgoing) ? state.done : [],
      }
    case 'unsafe-accepted':
      return { ...state, acceptsUnsafe: true }
    case 'step-ticked': {
      const others = state.done.filter((step) => step !== event.step)
      return { ...state, done: event.done ? [...others, event.step] : others }
    }
    case 'address-typed':
      return { ...state, address: event.address }
    case 'name-typed':
      return event.name.trim() === '' ? without(state, 'name') : { ...state, name: event.name }
    case 'link-opened':
      return { ...event.state, fromLink: !event.own, linkNotices: event.notices }
    case 'link-refused':
      return {
        ...without(state, 'heldLink', 'mendedLink'),
        linkProblem: event.problem,
        ...(event.mended ? { mendedLink: event.mended } : {}),
      }
    case 'link-held':
      return { ...without(state, 'linkProblem', 'mendedLink'), heldLink: event.link }
    case 'link-dismissed':
      return without(state, ...OF_LINKS)
    case 'answers-restored':
      return event.state
    case 'started-again':
      return INITIAL
  }
}

function forgetPorts(state: WizardState): WizardState {
  return {
    ...without(state, 'incoming', 'outgoing'),
    acceptsUnsafe: false,
    done: [],
    linkNotices: [],
    fromLink: false,
  }
}

/** Which one of a family it is, is no other answer than the family: what a link said about the ports stays. */
function isMemberOf(client: ClientId | ClientFamily, family: WizardState['client']): boolean {
  return family !== undefined && !isClientFamily(client) && FAMILY_OF[client] === family
}

function takeServers(state: WizardState, typed: TypedService, by: NamedBy): WizardState {
  const same = state.service?.kind === 'typed' && sameServers(state.service.typed, typed)
  const kept = without(same ? state : forgetPorts(state), ...OF_LINKS)
  const service: ServiceAnswer = { kind: 'typed', typed, by }
  return { ...kept, ...(same ? {} : portsNamedBy(service)), service }
}

/** Of a direction for which the person named the one way that there is, nothing is left to ask, whatever the app. */
function portsNamedBy(service: ServiceAnswer | undefined): Pick<WizardState, 'incoming' | 'outgoing'> {
  if (service?.kind !== 'typed' || service.by !== 'person') return {}
  const ways = service.typed.servers ?? []
  const incoming = onlyOne(
    ways.filter((way): way is ClaimedServer<IncomingProtocol> => way.protocol !== 'smtp'),
  )
  const outgoing = onlyOne(ways.filter((way): way is ClaimedServer<'smtp'> => way.protocol === 'smtp'))
  return { ...(incoming ? { incoming } : {}), ...(outgoing ? { outgoing } : {}) }
}

function onlyOne<P extends Protocol>(ways: readonly ClaimedServer<P>[]): Choice<P> | undefined {
  const [way, ...others] = ways
  if (!way || others.length > 0) return undefined
  const { protocol, port, security } = way
  return { protocol, port, security }
}

function sameServers(one: TypedService, other: TypedService): boolean {
  const parts = ['domain', 'inHost', 'outHost', 'username'] as const
  return parts.every((part) => one[part] === other[part]) && waysOf(one) === waysOf(other)
}

const waysOf = ({ servers = [] }: TypedService): string =>
  servers.map((server) => `${server.host} ${writeChoice(server)} ${server.username ?? ''}`).join(' ')

function sameAnswer(one: Answer<Choice> | undefined, other: Answer<Choice>): boolean {
  if (one === undefined || one === 'recommended' || other === 'recommended') return one === other
  return sameChoice(one, other)
}

/** What only a link that was not taken has left. */
const OF_LINKS = ['linkProblem', 'mendedLink', 'heldLink'] as const

type Optional =
  | 'address'
  | 'name'
  | 'unknownDomain'
  | 'service'
  | 'incoming'
  | 'outgoing'
  | 'linkProblem'
  | 'mendedLink'
  | 'heldLink'

function without(state: WizardState, ...keys: readonly Optional[]): WizardState {
  const copy: { -readonly [K in keyof WizardState]: WizardState[K] } = { ...state }
  for (const key of keys) delete copy[key]
  return copy
}
