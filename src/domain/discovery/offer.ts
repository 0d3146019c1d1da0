import type { ClaimedServer } from '../account/claimed-server.ts'
import type { Hostname } from '../address/hostname.ts'
import { findNameProblem } from '../link/trust.ts'
import { allowsHost, type Organisation } from '../organisation/organisation.ts'
import { findStanding } from '../ports/port-queries.ts'
import type { ProviderIndex } from '../providers/provider-index.ts'
import { certaintyOf, doubtOf, weakest } from './certainty.ts'
import { findOpen } from './open-services.ts'
import type { Direction } from './question.ts'
import type { ServersReport, SourceReport } from './report.ts'
import type { Certainty, SourceId } from './source.ts'

/** What a domain is judged by, beside what was said of it. */
export interface DomainFacts {
  readonly providers: ProviderIndex
  readonly organisation?: Organisation | undefined
}

/** What a source names, without what nobody should be offered. */
export interface Offer {
  readonly source: SourceId
  readonly certainty: Certainty
  readonly servers: readonly ClaimedServer[]
}

export const directionOf = ({ protocol }: Pick<ClaimedServer, 'protocol'>): Direction =>
  protocol === 'smtp' ? 'outgoing' : 'incoming'

/**
 * The most trusted first: by how sure each is, then by the order of the sources. A record that only one resolver read
 * comes after a document that the domain’s own web server vouches for. Our own data comes before all.
 */
export function collectOffers(reports: readonly SourceReport[], facts: DomainFacts): readonly Offer[] {
  return reports
    .flatMap((report) => (report.kind === 'servers' ? [report] : []))
    .flatMap((report) => DIRECTIONS.flatMap((direction) => makeOffers(report, direction, facts)))
    .sort((a, b) => placeOf(a) - placeOf(b))
}

const DIRECTIONS = ['incoming', 'outgoing'] as const satisfies readonly Direction[]

/** Each direction is as sure as what vouches for it; what the records don’t say outright, they don’t confirm. */
function makeOffers(report: ServersReport, direction: Direction, facts: DomainFacts): readonly Offer[] {
  const { source, proof, sides } = report
  const servers = report.servers.filter(
    (server) =>
      directionOf(server) === direction && isForApps(server) && judgeHost(server.host, facts) === 'usable',
  )
  const vouched = certaintyOf(source, sides?.[direction] ?? proof)
  const certainty = findOpen(report, direction, servers).length > 0 ? weakest([vouched, 'hint']) : vouched
  const outright = servers.filter(({ inferred }) => !inferred)
  const inferred = servers.filter((server) => server.inferred)
  return [
    { source, certainty, servers: outright },
    { source, certainty: weakest([certainty, 'listed']), servers: inferred },
  ]
}

/** Sorting is stable: what is equally sure stays in the order of the sources. */
const placeOf = ({ source, certainty }: Offer): number => (source === 'records' ? -1 : doubtOf(certainty))

/** Encrypted, and not through the port that servers deliver to each other by. */
function isForApps({ protocol, port, security }: ClaimedServer): boolean {
  return security !== 'none' && findStanding(protocol, port, security) !== 'never'
}

export type HostStanding = 'usable' | 'refused-host' | 'not-allowed'

/** The same rungs as for the servers of a link: whom this copy lists may have any name. */
export function judgeHost(host: Hostname, { providers, organisation }: DomainFacts): HostStanding {
  if (organisation?.allowedHosts) return allowsHost(organisation, host) ? 'usable' : 'not-allowed'
  return findNameProblem(providers, 'in-host', host) ? 'refused-host' : 'usable'
}
