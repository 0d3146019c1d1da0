import { parsePort } from '../account/choice.ts'
import type { ClaimedServer } from '../account/claimed-server.ts'
import { isWeak } from '../link/v1.ts'
import { findPortRow, usualSecurity } from '../ports/port-queries.ts'
import type { Protocol, Security } from '../ports/ports.ts'
import type { Claim } from './agreement.ts'
import type { NamedServer } from './answer.ts'
import { describeService, type Direction, type MailService, type ServiceQuestion } from './question.ts'
import type { SaidServer, SourceRemark } from './report.ts'
import { isUsableHost } from './usable-host.ts'

/** What the records of one service say. */
export interface ServiceClaim {
  readonly question: ServiceQuestion
  readonly claim: Claim
}

export interface Claimed {
  readonly servers: readonly SaidServer[]
  readonly remarks: readonly SourceRemark[]
}

/** More in one direction is a mistake or a trap. */
const MOST_SERVERS = 8

/** The servers of all services, incoming before outgoing, each in the order in which they are to be tried. */
export function claimServers(claims: readonly ServiceClaim[]): Claimed {
  const sides = (['incoming', 'outgoing'] as const).map((direction) => claimDirection(claims, direction))
  return {
    servers: sides.flatMap(({ servers }) => servers),
    remarks: sides.flatMap(({ remarks }) => remarks),
  }
}

function claimDirection(all: readonly ServiceClaim[], direction: Direction): Claimed {
  const claims = all.filter(({ question }) => question.direction === direction)
  const read = claims.flatMap(({ question: { service }, claim }) =>
    claim.kind === 'found' ? claim.servers.map((named) => readNamed(service, named)) : [],
  )
  const candidates = read.flatMap(({ candidate }) => (candidate ? [candidate] : [])).toSorted(byPreference)
  const servers = withoutDoubles(candidates.map(({ server }) => server))
  const unusable = claims.flatMap(({ claim }) => (claim.kind === 'found' ? claim.unusable : []))
  const remarks = [
    ...unusable.map((text): SourceRemark => ({ code: 'unusable-host', text })),
    ...read.flatMap(({ remark }) => (remark ? [remark] : [])),
  ]
  const distinct = [...new Map(remarks.map((remark) => [JSON.stringify(remark), remark])).values()]
  const count = servers.length
  return {
    servers: servers.slice(0, MOST_SERVERS),
    remarks: [
      ...distinct.slice(0, MOST_SERVERS),
      ...(count > MOST_SERVERS ? [{ code: 'too-many' as const, count }] : []),
    ],
  }
}

/** The first of each; one that the records name outright isn’t inferred, whichever of them came first. */
function withoutDoubles(all: readonly SaidServer[]): readonly SaidServer[] {
  const outright = new Map(all.filter(({ inferred }) => !inferred).map((server) => [keyOf(server), server]))
  return [...new Map(all.map((server) => [keyOf(server), outright.get(keyOf(server)) ?? server])).values()]
}

interface Candidate {
  readonly server: SaidServer
  readonly priority: number
  readonly weight: number
}

interface Read {
  readonly candidate?: Candidate
  readonly remark?: SourceRemark
}

function readNamed(service: MailService, { host, port = 0, priority, weight = 0 }: NamedServer): Read {
  if (!isUsableHost(host)) return { remark: { code: 'unusable-host', text: host } }
  const { protocol, security: usual } = describeService(service)
  const oddPort: SourceRemark = { code: 'odd-port', protocol, port }
  const parsed = parsePort(port)
  // No server listens there.
  if (parsed === undefined) return { remark: oddPort }
  const row = findPortRow(port)
  const isOdd = row !== undefined && row.service !== service
  // The server behind a registered port speaks as registered, whatever the record is called.
  const security = isOdd ? usualSecurity(row) : usual
  // TLS from the first byte was said (RFC 8314 section 3), and nobody but us would have said less.
  if (usual === 'tls' && security !== 'tls') return { remark: oddPort }
  const server = {
    protocol,
    host,
    port: parsed,
    security,
    ...(security === usual ? {} : { inferred: true as const }),
  }
  // What listens there speaks another protocol, or is the port between servers, which no setup may name.
  if ((row && row.protocol !== protocol) || isWeak(server)) return { remark: oddPort }
  return { candidate: { server, priority, weight }, ...(isOdd ? { remark: oddPort } : {}) }
}

const keyOf = ({ protocol, host, port, security }: ClaimedServer): string =>
  [protocol, host, port, security].join(' ')

const PROTOCOL_ORDER = { imap: 0, smtp: 0, pop3: 1 } satisfies Record<Protocol, number>
const SECURITY_ORDER = { tls: 0, starttls: 1, none: 2 } satisfies Record<Security, number>

/**
 * By the domain’s priority first, which ranks IMAP against POP3 too (RFC 6186 section 3.4). At the same priority IMAP, then
 * TLS from the first byte (RFC 8314 section 3). RFC 2782 draws lots by weight; here the heaviest is first, so that the same
 * records always come to the same.
 */
function byPreference(a: Candidate, b: Candidate): number {
  const [one, other] = [a.server, b.server]
  return (
    a.priority - b.priority ||
    PROTOCOL_ORDER[one.protocol] - PROTOCOL_ORDER[other.protocol] ||
    SECURITY_ORDER[one.security] - SECURITY_ORDER[other.security] ||
    b.weight - a.weight ||
    compare(one.host, other.host) ||
    one.port - other.port
  )
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
