import { hostname, type Hostname } from '../address/hostname.ts'
import { registrableDomain } from '../address/registrable-domain.ts'
import { looksOf } from '../address/look-alike.ts'
import { unicodeHost } from '../address/unicode-host.ts'
import { findNearMiss } from '../providers/near-miss.ts'
import type { ProviderIndex } from '../providers/provider-index.ts'

/** A server that would be sent the password, its name in two parts: `imap.gmail.com.` and `evil.example`. */
export interface Receiver {
  readonly side: 'incoming' | 'outgoing' | 'both'
  readonly host: Hostname
  readonly before: string
  readonly registrable: Hostname
  /** The whole name as its owner writes it, where that differs. */
  readonly unicode?: string
}

/** What a person should look at twice. */
export type LinkWarning =
  /** The server belongs to somebody else than the domain of the addresses. */
  | { readonly code: 'foreign-host'; readonly registrable: Hostname; readonly domain: Hostname }
  /** A known name is a part of another one: `imap.gmail.com.evil.example`, `gmail-login.example`. */
  | { readonly code: 'known-name-inside'; readonly name: Hostname; readonly registrable: Hostname }
  /** Nearly a well-known name. It may exist all the same. */
  | { readonly code: 'near-miss'; readonly registrable: Hostname; readonly name: Hostname }
  /** The person's address is at another domain than the link is for. */
  | { readonly code: 'address-elsewhere'; readonly address: Hostname; readonly domain: Hostname }

export function receiversOf(
  inHost: Hostname | undefined,
  outHost: Hostname | undefined,
): readonly Receiver[] {
  if (inHost !== undefined && inHost === outHost) return [receiver('both', inHost)]
  return [
    ...(inHost === undefined ? [] : [receiver('incoming', inHost)]),
    ...(outHost === undefined ? [] : [receiver('outgoing', outHost)]),
  ]
}

function receiver(side: Receiver['side'], host: Hostname): Receiver {
  const registrable = registrableDomain(host) ?? host
  const unicode = unicodeHost(host)
  return {
    side,
    host,
    before: host.slice(0, host.length - registrable.length),
    registrable,
    ...(unicode !== undefined && unicode !== host ? { unicode } : {}),
  }
}

export function findWarnings(
  index: ProviderIndex,
  receivers: readonly Receiver[],
  domain: Hostname,
  address: Hostname | undefined,
): readonly LinkWarning[] {
  const home = registrableDomain(domain)
  const known = [...index.wellKnown, ...SIGN_IN_NAMES]
  const names = [...new Set(receivers.map(({ registrable }) => registrable))]
  return [
    ...(address !== undefined && registrableDomain(address) !== home
      ? [{ code: 'address-elsewhere', address, domain } as const]
      : []),
    ...names
      .filter((name) => name !== home)
      .map((registrable) => ({ code: 'foreign-host', registrable, domain }) as const),
    ...names.flatMap((registrable) => {
      const looks = looksOf(unicodeHost(registrable) ?? registrable)
      const name =
        known.find((one) => one !== registrable && looksOf(one) === looks) ?? findNearMiss(registrable, known)
      return name === undefined ? [] : [{ code: 'near-miss', registrable, name } as const]
    }),
    ...names.flatMap((registrable): readonly LinkWarning[] => {
      const hosts = receivers.filter((one) => one.registrable === registrable).map(({ host }) => host)
      const name = known.find((one) => one !== registrable && hosts.some((host) => holdsName(host, one)))
      return name === undefined ? [] : [{ code: 'known-name-inside', name, registrable }]
    }),
  ]
}

/** Where people sign in to their mail, without an address there. */
const SIGN_IN_NAMES = [
  'google.com',
  'microsoft.com',
  'office.com',
  'office365.com',
  'apple.com',
  'yahoo.net',
].map(hostname)

/** Shorter ones are words that names have for other reasons: `mail`, `web`, `live`. */
const SHORTEST_BRAND = 5

/** The whole name, whatever parts it (`gmail.com`, `gmail-com`), or its first part as a part of this one. */
function holdsName(host: Hostname, name: Hostname): boolean {
  const parts = `.${host.split(/[.-]+/).join('.')}.`
  const brand = name.slice(0, name.indexOf('.'))
  return parts.includes(`.${name}.`) || (brand.length >= SHORTEST_BRAND && parts.includes(`.${brand}.`))
}
