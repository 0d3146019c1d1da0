import { sameChoice } from '../account/choice.ts'
import type { ClaimedServer } from '../account/claimed-server.ts'
import { rowsOf } from '../ports/port-queries.ts'
import type { PortRow, Protocol } from '../ports/ports.ts'
import { doubtOf } from './certainty.ts'
import type { FoundServer } from './domain-answer.ts'
import { directionOf, type Offer } from './offer.ts'
import type { Direction } from './question.ts'
import { CERTAINTIES } from './source.ts'

/**
 * What the most trusted source names for a direction, and the other ways to the same hosts that are as sure. Less sure
 * ones would make the whole less sure.
 */
export function chooseServers(offers: readonly Offer[], direction: Direction): readonly FoundServer[] {
  const own = offers
    .map((offer) => ({
      ...offer,
      servers: offer.servers.filter((server) => directionOf(server) === direction),
    }))
    .filter(({ servers }) => servers.length > 0)
  const [best, ...others] = own
  if (!best) return []
  const hosts = new Set(best.servers.map(({ host }) => host))
  const also = others
    .filter(({ certainty }) => certainty === best.certainty)
    .flatMap(({ servers }) => servers.filter(({ host }) => hosts.has(host)))
  // Only service records have priorities, and these rank IMAP against POP3 too (RFC 6186 section 3.4).
  const taken =
    best.source === 'srv' ? [...best.servers, ...byTable(also)] : byTable([...best.servers, ...also])
  return withoutDoubles(taken).map((server) => describe(server, own))
}

const isSame = (one: ClaimedServer, other: ClaimedServer): boolean =>
  one.host === other.host && sameChoice(one, other)

const withoutDoubles = (servers: readonly ClaimedServer[]): readonly ClaimedServer[] =>
  servers.filter((server, place) => servers.findIndex((other) => isSame(server, other)) === place)

function describe(server: ClaimedServer, offers: readonly Offer[]): FoundServer {
  const namers = offers.flatMap(({ source, certainty, servers }) => {
    const named = servers.filter((other) => isSame(server, other))
    return named.length > 0 ? [{ source, certainty, named }] : []
  })
  const { protocol, host, port, security } = server
  const username = namers.flatMap(({ named }) => named.flatMap((one) => one.username ?? []))[0]
  return {
    protocol,
    host,
    port,
    security,
    ...(username ? { username } : {}),
    certainty: CERTAINTIES[Math.min(...namers.map(({ certainty }) => doubtOf(certainty)))] ?? 'guess',
    sources: namers.map(({ source }) => source),
  }
}

const PROTOCOL_ORDER = ['imap', 'pop3', 'smtp'] as const satisfies readonly Protocol[]

function byTable(servers: readonly ClaimedServer[]): readonly ClaimedServer[] {
  return servers.toSorted(
    (a, b) =>
      PROTOCOL_ORDER.indexOf(a.protocol) - PROTOCOL_ORDER.indexOf(b.protocol) || placeOf(a) - placeOf(b),
  )
}

/** Ways that the table doesn’t have come last, the encrypted ones from the first byte before the others. */
function placeOf({ protocol, port, security }: ClaimedServer): number {
  const rows: readonly PortRow[] = rowsOf(protocol)
  const place = rows.findIndex((row) => row.port === port && row.standing[security] !== undefined)
  return place >= 0 ? place : rows.length + (security === 'tls' ? 0 : 1)
}
