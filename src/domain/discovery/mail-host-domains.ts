import type { Hostname } from '../address/hostname.ts'
import { registrableDomain } from '../address/registrable-domain.ts'

/**
 * The names under which Thunderbird’s directory may know whoever runs a mail exchanger, the most exact first: without its
 * first label, then what somebody registered. As Thunderbird asks.
 */
export function mailHostDomains(exchange: Hostname): readonly Hostname[] {
  const registrable = registrableDomain(exchange)
  if (registrable === undefined) return []
  const parent = exchange.slice(exchange.indexOf('.') + 1) as Hostname
  // Above what somebody registered, a name is everybody’s.
  return parent.endsWith(`.${registrable}`) ? [parent, registrable] : [registrable]
}
