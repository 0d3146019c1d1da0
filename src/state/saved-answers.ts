import {
  parseChoice,
  parseIncomingChoice,
  parseOutgoingChoice,
  writeChoice,
  type Choice,
} from '../domain/account/choice.ts'
import type { ClaimedServer } from '../domain/account/claimed-server.ts'
import { parseEmailAddress } from '../domain/address/email-address.ts'
import { parseHostname } from '../domain/address/hostname.ts'
import { CERTAINTIES } from '../domain/discovery/source.ts'
import { isClientFamily, isClientId } from '../domain/clients/client-ids.ts'
import { decodeSetup, encodeSetup } from '../domain/link/codec.ts'
import { LINK_KEYS, type LinkNotice } from '../domain/link/setup.ts'
import {
  INITIAL,
  type Answer,
  type FoundBy,
  type NamedBy,
  type ServiceAnswer,
  type WizardState,
} from '../domain/wizard/state.ts'

/** The answers as text for this tab's storage. The border on the way back is `parseAnswers`. */
export function writeAnswers(state: WizardState): string {
  const { service } = state
  return JSON.stringify({
    entry: state.entry,
    address: state.address?.text,
    name: state.name,
    unknownDomain: state.unknownDomain,
    provider: service?.kind === 'provider' ? service.id : undefined,
    by: service?.kind === 'provider' ? service.by : undefined,
    typed: service?.kind === 'typed' ? service.typed : undefined,
    namedBy: service?.kind === 'typed' ? service.by : undefined,
    client: state.client,
    incoming: state.incoming && writeAnswer(state.incoming),
    outgoing: state.outgoing && writeAnswer(state.outgoing),
    acceptsUnsafe: state.acceptsUnsafe,
    done: state.done,
    fromLink: state.fromLink,
    linkNotices: state.linkNotices.map(writeNotice),
    heldLink: state.heldLink && encodeSetup(state.heldLink.setup),
    heldNotices: state.heldLink?.notices.map(writeNotice),
  })
}

const writeNotice = (notice: LinkNotice): string =>
  'key' in notice ? `${notice.code}:${notice.key}` : notice.code

const writeAnswer = (answer: Answer<Choice>): string =>
  answer === 'recommended' ? answer : writeChoice(answer)

/** Answers that somebody else wrote, or an older version of us, are taken as far as they make sense. */
export function parseAnswers(text: string): WizardState | undefined {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
  if (!isRecord(raw)) return undefined
  const address = parseEmailAddress(textOf(raw['address']))
  const unknownDomain = parseHostname(textOf(raw['unknownDomain']))
  const service = parseService(raw)
  const client = textOf(raw['client'])
  const incoming = parseAnswer(textOf(raw['incoming']), parseIncomingChoice)
  const outgoing = parseAnswer(textOf(raw['outgoing']), parseOutgoingChoice)
  const held = decodeSetup(textOf(raw['heldLink']))
  const done = Array.isArray(raw['done']) ? raw['done'].filter((step) => Number.isInteger(step)) : []
  return {
    ...INITIAL,
    entry: textOf(raw['entry']),
    ...(address.ok ? { address: address.value } : {}),
    ...(textOf(raw['name']) ? { name: textOf(raw['name']) } : {}),
    ...(unknownDomain.ok ? { unknownDomain: unknownDomain.value } : {}),
    ...(service ? { service } : {}),
    ...(isClientId(client) || isClientFamily(client) ? { client } : {}),
    ...(incoming ? { incoming } : {}),
    ...(outgoing ? { outgoing } : {}),
    acceptsUnsafe: raw['acceptsUnsafe'] === true,
    done,
    fromLink: raw['fromLink'] === true,
    linkNotices: parseNotices(raw['linkNotices']),
    ...(held.ok ? { heldLink: { setup: held.value.setup, notices: parseNotices(raw['heldNotices']) } } : {}),
  }
}

/** Every notice that there is: what was kept is one of them, or nothing. */
const NOTICES: readonly LinkNotice[] = [
  { code: 'weak-dropped', key: 'incoming' },
  { code: 'weak-dropped', key: 'outgoing' },
  ...LINK_KEYS.map((key) => ({ code: 'key-misspelt', key }) as const),
  { code: 'end-missing' },
  { code: 'servers-known' },
]

function parseNotices(raw: unknown): readonly LinkNotice[] {
  return NOTICES.filter((notice) => Array.isArray(raw) && raw.includes(writeNotice(notice)))
}

const NAMED_BY: readonly NamedBy[] = [
  'person',
  'link',
  'organisation',
  'dns',
  ...CERTAINTIES.map((certainty) => `lookup-${certainty}` as const),
]
const FOUND_BY: readonly FoundBy[] = ['domain', 'pattern', 'mx-suffix', 'name', 'picked', 'link']

function parseService(raw: Readonly<Record<string, unknown>>): ServiceAnswer | undefined {
  const id = textOf(raw['provider'])
  if (id) return { kind: 'provider', id, by: FOUND_BY.find((by) => by === raw['by']) ?? 'picked' }
  const typed = raw['typed']
  if (!isRecord(typed)) return undefined
  const domain = parseHostname(textOf(typed['domain']))
  const inHost = parseHostname(textOf(typed['inHost']))
  const outHost = parseHostname(textOf(typed['outHost']))
  if (!domain.ok || !inHost.ok || !outHost.ok) return undefined
  const username = typed['username'] === 'localpart' ? 'localpart' : 'email'
  const servers = Array.isArray(typed['servers']) ? typed['servers'].flatMap(parseServer) : []
  return {
    kind: 'typed',
    typed: {
      domain: domain.value,
      inHost: inHost.value,
      outHost: outHost.value,
      username,
      ...(servers.length > 0 ? { servers } : {}),
    },
    by: NAMED_BY.find((by) => by === raw['namedBy']) ?? 'person',
  }
}

function parseServer(raw: unknown): readonly ClaimedServer[] {
  if (!isRecord(raw)) return []
  const host = parseHostname(textOf(raw['host']))
  const choice = parseChoice(`${textOf(raw['protocol'])}:${String(raw['port'])}:${textOf(raw['security'])}`)
  const username = (['email', 'localpart', 'custom'] as const).find((one) => one === raw['username'])
  return host.ok && choice ? [{ ...choice, host: host.value, ...(username ? { username } : {}) }] : []
}

function parseAnswer<C>(text: string, parse: (text: string) => C | undefined): Answer<C> | undefined {
  return text === 'recommended' ? text : parse(text)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
