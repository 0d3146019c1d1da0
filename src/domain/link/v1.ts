import { parseIncomingChoice, parseOutgoingChoice, writeChoice, type Choice } from '../account/choice.ts'
import { parseEmailAddress } from '../address/email-address.ts'
import { parseHostname, type Hostname } from '../address/hostname.ts'
import { isClientFamily, isClientId } from '../clients/client-ids.ts'
import { findPortRow } from '../ports/port-queries.ts'
import { err, ok, type Result } from '../result.ts'
import {
  LINK_KEYS,
  type DecodedLink,
  type LinkKey,
  type LinkNotice,
  type LinkProblem,
  type Setup,
} from './setup.ts'

/** Version 1 of the link grammar. Frozen once released: people print and mail these. */
const PROVIDER_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const LANGUAGE_TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/
const MAX_NAME = 100

/** What could hide or reorder text, or break a line. The two joiners are part of how Persian and Indic names are written. */
export const NOT_IN_NAME = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

export function encodeV1(setup: Setup): readonly (readonly [LinkKey, string])[] {
  const { service } = setup
  const values: { readonly [K in LinkKey]: string | undefined } = {
    v: '1',
    provider: service.kind === 'provider' ? service.id : undefined,
    domain: service.kind === 'domain' ? service.domain : undefined,
    client: setup.client,
    incoming: setup.incoming && !isWeak(setup.incoming) ? writeChoice(setup.incoming) : undefined,
    outgoing: setup.outgoing && !isWeak(setup.outgoing) ? writeChoice(setup.outgoing) : undefined,
    'in-host': service.kind === 'domain' ? service.inHost : undefined,
    'out-host': service.kind === 'domain' ? service.outHost : undefined,
    username: service.kind === 'domain' && service.username !== 'email' ? service.username : undefined,
    email: setup.email?.text,
    name: setup.name !== undefined && isValid('name', setup.name) ? setup.name : undefined,
    lang: setup.lang,
  }
  return LINK_KEYS.flatMap((key) => {
    const value = values[key]
    return value === undefined ? [] : [[key, value] as const]
  })
}

/** Cleartext, and the port between servers: a link may not lead anybody there, whoever made it. */
export function isWeak(choice: Choice): boolean {
  return choice.security === 'none' || findPortRow(choice.port)?.role === 'relay'
}

/** `text` is the fragment that the pairs were read from: only it tells a key that was cut from one without a value. */
export function decodeV1(
  pairs: readonly (readonly [string, string])[],
  text: string,
): Result<DecodedLink, LinkProblem> {
  const values = new Map<LinkKey, string>()
  for (const [key, value] of pairs) {
    if (!isLinkKey(key)) continue
    if (values.has(key)) return err({ code: 'repeated-key', key })
    values.set(key, value)
  }
  const bad = LINK_KEYS.find((key) => values.has(key) && !isValid(key, values.get(key) ?? ''))
  if (bad) return err(problemOf(bad, values.get(bad) ?? ''))
  const service = readService(values)
  if (!service.ok) return service
  const notices: LinkNotice[] = findIgnored(pairs, text)
  const incoming = keepStrong(parseIncomingChoice(values.get('incoming') ?? ''), 'incoming', notices)
  const outgoing = keepStrong(parseOutgoingChoice(values.get('outgoing') ?? ''), 'outgoing', notices)
  const client = values.get('client')
  const email = parseEmailAddress(values.get('email') ?? '')
  const name = values.get('name')
  const lang = values.get('lang')
  const setup: Setup = {
    service: service.value,
    ...(client !== undefined && (isClientId(client) || isClientFamily(client)) ? { client } : {}),
    ...(incoming ? { incoming } : {}),
    ...(outgoing ? { outgoing } : {}),
    ...(email.ok ? { email: email.value } : {}),
    ...(name !== undefined ? { name } : {}),
    ...(lang !== undefined ? { lang } : {}),
  }
  return ok({ setup, notices })
}

function findIgnored(pairs: readonly (readonly [string, string])[], text: string): LinkNotice[] {
  const unknown = pairs.map(([key]) => key).filter((key) => !isLinkKey(key))
  const misspelt = LINK_KEYS.filter((key) => unknown.some((other) => plain(other) === key))
  const last = text.slice(text.lastIndexOf('&') + 1)
  const cut = last !== '' && !last.includes('=') && LINK_KEYS.some((key) => key.startsWith(last))
  return [
    ...misspelt.map((key) => ({ code: 'key-misspelt', key }) as const),
    ...(cut ? [{ code: 'end-missing' } as const] : []),
  ]
}

const plain = (key: string): string => key.toLowerCase().replace(/\s/g, '')

function problemOf(key: LinkKey, value: string): LinkProblem {
  if (key !== 'domain' && key !== 'in-host' && key !== 'out-host') return { code: 'bad-value', key }
  const host = parseHostname(value)
  return { code: 'bad-host', key, problem: host.ok ? 'bad-characters' : host.error }
}

function isLinkKey(key: string): key is LinkKey {
  return LINK_KEYS.some((known) => known === key)
}

function isValid(key: LinkKey, value: string): boolean {
  switch (key) {
    case 'v':
      return value === '1'
    case 'provider':
      return PROVIDER_ID.test(value)
    case 'domain':
    case 'in-host':
    case 'out-host':
      return parseHostname(value).ok
    case 'client':
      return isClientId(value) || isClientFamily(value)
    case 'incoming':
      return parseIncomingChoice(value) !== undefined
    case 'outgoing':
      return parseOutgoingChoice(value) !== undefined
    case 'username':
      return value === 'email' || value === 'localpart'
    case 'email':
      return parseEmailAddress(value).ok
    case 'name':
      return isNameInLink(value)
    case 'lang':
      return isLanguageTag(value)
  }
}

export function isLanguageTag(text: string): boolean {
  return LANGUAGE_TAG.test(text)
}

function readService(values: ReadonlyMap<LinkKey, string>): Result<Setup['service'], LinkProblem> {
  const provider = values.get('provider')
  const domain = parseHostname(values.get('domain') ?? '')
  if (provider !== undefined && domain.ok) return err({ code: 'two-services' })
  if (provider !== undefined) {
    const stray = (['in-host', 'out-host', 'username'] as const).find((key) => values.has(key))
    return stray ? err({ code: 'hosts-without-domain', key: stray }) : ok({ kind: 'provider', id: provider })
  }
  if (!domain.ok) return err({ code: 'no-service' })
  const inHost = readHost(values, 'in-host')
  const outHost = readHost(values, 'out-host')
  return ok({
    kind: 'domain',
    domain: domain.value,
    ...(inHost ? { inHost } : {}),
    ...(outHost ? { outHost } : {}),
    username: values.get('username') === 'localpart' ? 'localpart' : 'email',
  })
}

function readHost(values: ReadonlyMap<LinkKey, string>, key: 'in-host' | 'out-host'): Hostname | undefined {
  const parsed = parseHostname(values.get(key) ?? '')
  return parsed.ok ? parsed.value : undefined
}

/** The choice, unless it is a weak one: that is left out, with a notice. */
function keepStrong<C extends Choice>(
  choice: C | undefined,
  key: 'incoming' | 'outgoing',
  notices: LinkNotice[],
): C | undefined {
  if (!choice || !isWeak(choice)) return choice
  notices.push({ code: 'weak-dropped', key })
  return undefined
}

/** Whether a link takes this as the person’s name. */
export function isNameInLink(name: string): boolean {
  return name.trim() !== '' && name.length <= MAX_NAME && !NOT_IN_NAME.test(name)
}
