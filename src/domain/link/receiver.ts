import type { Hostname } from '../address/hostname.ts'
import { registrableDomain } from '../address/registrable-domain.ts'
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
  /** A known name stands in front of another one: `imap.gmail.com.evil.example`. */
  | { readonly code: 'known-name-in-front'; readonly name: Hostname; readonly registrable: Hostname }
  /** A known name is a part of this one: `gmail-login.example`, `icloud.evil.example`. */
  | { readonly code: 'known-name-inside'; readonly name: Hostname; readonly host: Hostname }
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
  const names = [...new Set(receivers.map(({ registrable }) => registrable))]
  return [
    ...(address !== undefined && registrableDomain(address) !== home
      ? [{ code: 'address-elsewhere', address, domain } as const]
      : []),
    ...names
      .filter((name) => name !== home)
      .map((registrable) => ({ code: 'foreign-host', registrable, domain }) as const),
    ...names.flatMap((registrable) => {
      const name = findNearMiss(registrable, index.wellKnown)
      return name === undefined ? [] : [{ code: 'near-miss', registrable, name } as const]
    }),
    ...receivers.flatMap(({ host, before, registrable }): readonly LinkWarning[] => {
      const front = index.wellKnown.find((known) => `.${before}`.includes(`.${known}.`))
      if (front !== undefined) return [{ code: 'known-name-in-front', name: front, registrable }]
      const inside = index.wellKnown.find((known) => hasBrand(host, known))
      return inside === undefined ? [] : [{ code: 'known-name-inside', name: inside, host }]
    }),
  ]
}

/** Shorter ones are words that names have for other reasons: `mail`, `web`, `live`. */
const SHORTEST_BRAND = 5

function hasBrand(host: Hostname, known: Hostname): boolean {
  const brand = known.slice(0, known.indexOf('.'))
  return brand.length >= SHORTEST_BRAND && host.split(/[.-]/).includes(brand)
}
