import { sameChoice, type Choice } from '../domain/account/choice.ts'
import type { MailService } from '../domain/account/mail-service.ts'
import { typedService } from '../domain/account/typed-service.ts'
import type { Hostname } from '../domain/address/hostname.ts'
import { advise, type Advice } from '../domain/advice/advise.ts'
import { adviseIncoming } from '../domain/advice/incoming.ts'
import { GRADES, type AdvisedOption } from '../domain/advice/option.ts'
import type { Client } from '../domain/clients/client.ts'
import { isClientFamily, type ClientFamily } from '../domain/clients/client-ids.ts'
import { allowedServers } from '../domain/organisation/allowed-servers.ts'
import type { IncomingProtocol, Protocol } from '../domain/ports/ports.ts'
import type { ProviderEntry } from '../domain/providers/provider.ts'
import type { Answer, TypedService, WizardState } from '../domain/wizard/state.ts'
import type { StepFacts } from '../domain/wizard/steps.ts'
import type { Facts } from './facts.ts'

/** What the answers come to: everything here is derived, nothing is stored. */
export interface Situation {
  readonly service?: MailService
  readonly provider?: ProviderEntry
  readonly typed?: TypedService
  readonly family?: ClientFamily
  readonly client?: Client
  readonly advice?: Advice
  readonly incoming?: AdvisedOption<IncomingProtocol>
  readonly outgoing?: AdvisedOption<'smtp'>
  /** A choice was made that this service doesn't have (any more): the recommended one stands in its place. */
  readonly replaced: boolean
  /** Sides on which something weaker is chosen than what is recommended for this service in this app. */
  readonly weaker: readonly ('incoming' | 'outgoing')[]
  /** This organisation's copy sets up none of the service's servers, for one direction or both. */
  readonly notAllowed?: true
  readonly steps: StepFacts
}

export function resolveSituation(state: WizardState, facts: Facts): Situation {
  const provider = state.service?.kind === 'provider' ? facts.providers.byId.get(state.service.id) : undefined
  const typed = state.service?.kind === 'typed' ? state.service.typed : undefined
  const whole = provider ?? (typed ? typedService(typed, namedChoices(state)) : undefined)
  const service = whole && allowedPart(whole, state, facts, provider?.domains)
  const family = state.client !== undefined && isClientFamily(state.client) ? state.client : undefined
  const client =
    state.client !== undefined && !isClientFamily(state.client) ? facts.clients[state.client] : undefined
  const known = {
    ...(service ? { service } : {}),
    ...(provider ? { provider } : {}),
    ...(typed ? { typed } : {}),
    ...(family ? { family } : {}),
    ...(client ? { client } : {}),
  }
  if (!service) return { ...known, replaced: false, weaker: [], steps: {} }
  const lost = SIDES.some((side) => whole && whole[side].length > 0 && service[side].length === 0)
  if (lost)
    return { ...known, notAllowed: true, replaced: false, weaker: [], steps: { stopsAfter: 'provider' } }
  if (service.incoming.length === 0)
    return { ...known, replaced: false, weaker: [], steps: { stopsAfter: 'provider' } }
  if (!client) return { ...known, replaced: false, weaker: [], steps: {} }
  const advice = advise(service, client, arrivingBy(service, client, state))
  const incoming = pick(advice.incoming, state.incoming)
  const outgoing = pick(advice.outgoing, state.outgoing)
  const unresolved = [
    ...(state.incoming && !incoming.option ? (['incoming'] as const) : []),
    ...(state.outgoing && !outgoing.option ? (['outgoing'] as const) : []),
  ]
  const stops = advice.outcome.kind === 'refused' || advice.outcome.kind === 'automatic-only'
  return {
    ...known,
    advice,
    ...(incoming.option ? { incoming: incoming.option } : {}),
    ...(outgoing.option ? { outgoing: outgoing.option } : {}),
    replaced: incoming.replaced || outgoing.replaced,
    weaker: [
      ...(isWeaker(incoming.option, advice.incoming) ? (['incoming'] as const) : []),
      ...(isWeaker(outgoing.option, advice.outgoing) ? (['outgoing'] as const) : []),
    ],
    steps: stops ? { stopsAfter: 'client' } : { unresolved },
  }
}

/** What was said of the ports beside the servers: only a link says that without our having offered it. */
function namedChoices({ incoming, outgoing }: WizardState): readonly Choice[] {
  return [incoming, outgoing].filter((answer) => answer !== undefined && answer !== 'recommended')
}

const SIDES = ['incoming', 'outgoing'] as const

/** The service as far as this copy may set it up. */
function allowedPart(
  whole: MailService,
  { address }: WizardState,
  { organisation }: Facts,
  domains: readonly Hostname[] | undefined,
): MailService {
  if (!organisation?.allowedHosts) return whole
  return {
    ...whole,
    incoming: allowedServers(organisation, whole.incoming, address, domains),
    outgoing: allowedServers(organisation, whole.outgoing, address, domains),
  }
}

/** Which protocol mail will arrive by: not the one that was asked for where this app can't have that one here. */
function arrivingBy(service: MailService, client: Client, state: WizardState): IncomingProtocol | undefined {
  if (client.status === 'ended') return undefined
  return pick(adviseIncoming(service, client), state.incoming).option?.choice.protocol
}

function isWeaker(option: AdvisedOption | undefined, all: readonly AdvisedOption[]): boolean {
  const recommended = all.find((candidate) => candidate.recommended)
  if (!option || !recommended) return false
  return GRADES.indexOf(option.grade) > GRADES.indexOf(recommended.grade)
}

function pick<P extends Protocol>(
  options: readonly AdvisedOption<P>[],
  answer: Answer<Choice<P>> | undefined,
): { readonly option?: AdvisedOption<P>; readonly replaced: boolean } {
  const recommended = options.find((option) => option.recommended)
  if (answer === undefined) return { replaced: false }
  const wanted =
    answer === 'recommended'
      ? undefined
      : options.find((option) => sameChoice(option.choice, answer) && option.availability !== 'unavailable')
  const option = wanted ?? recommended
  return { ...(option ? { option } : {}), replaced: answer !== 'recommended' && wanted === undefined }
}
