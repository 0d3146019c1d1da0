import type { ClaimedServer } from '../account/claimed-server.ts'
import { rowsOf, usualSecurity } from '../ports/port-queries.ts'
import type { Protocol } from '../ports/ports.ts'
import type { Offer } from './offer.ts'
import type { Direction } from './question.ts'
import type { ServiceSaid, SourceReport } from './report.ts'

const PROTOCOLS = {
  incoming: ['imap', 'pop3'],
  outgoing: ['smtp'],
} as const satisfies Record<Direction, readonly Protocol[]>

/**
 * The ways that the domain’s own records rule out. Only where both resolvers say so: a single one that lies could take
 * away the encrypted ways and leave the weaker ones.
 */
export function findDenied(reports: readonly SourceReport[]): readonly ServiceSaid[] {
  return reports.flatMap((report) =>
    report.source === 'srv' && report.kind === 'servers'
      ? report.notOffered.filter(({ byOne }) => byOne !== true)
      : [],
  )
}

export function isDenied(denied: readonly ServiceSaid[], server: ClaimedServer): boolean {
  return denied.some((way) => way.protocol === server.protocol && way.security === server.security)
}

/** Nor the records’ own word that only follows from a port: what they rule out, nobody offers. */
export function withoutDenied(offers: readonly Offer[], denied: readonly ServiceSaid[]): readonly Offer[] {
  return offers.map((offer) => ({
    ...offer,
    servers: offer.servers.filter((server) => !isDenied(denied, server)),
  }))
}

/** Every registered way of a direction is ruled out. */
export function isAllDenied(denied: readonly ServiceSaid[], direction: Direction): boolean {
  return PROTOCOLS[direction].every((protocol) =>
    rowsOf(protocol)
      .map(usualSecurity)
      .every((security) => denied.some((way) => way.protocol === protocol && way.security === security)),
  )
}
