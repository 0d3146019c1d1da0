import { findPortRow, portRow, usualSecurity } from '../ports/port-queries.ts'
import type { PortRow, Protocol, Security } from '../ports/ports.ts'
import { judgeWay, type WayFinding } from './judge-way.ts'
import type { SaidWay } from './manual-form.ts'
import { goodRows } from './manual-rows.ts'

/** What one press changes of a direction: only what was said and doesn’t go. */
export interface WayMend {
  readonly protocol?: Protocol
  readonly port?: number
  readonly security?: Security
}

/** More than two ways to put something right are a question, not an answer. */
const MOST = 2

/**
 * The smallest changes that make of what was said something that the port table has for apps, in the table’s order. None
 * where there is nothing to change, or only the person can know.
 */
export function mendsFor(way: SaidWay): readonly WayMend[] {
  const finding = judgeWay(way)
  if (finding.code === 'as-registered' || finding.code === 'port-outside-table') return []
  const mends = rowsFor(way, finding).map((row) => changeTo(way, row))
  const fewest = Math.min(...mends.map(changes))
  return mends.filter((mend) => changes(mend) === fewest).slice(0, MOST)
}

function rowsFor(way: SaidWay, { code, meant }: WayFinding): readonly PortRow[] {
  if (meant !== undefined) return [portRow(meant)]
  // The port is right for the other protocol: either may be what was meant.
  if (code === 'port-of-other-protocol') return goodRows(['imap', 'pop3'])
  const rows = goodRows(way.protocols, way.port)
  const own = way.port === undefined ? undefined : findPortRow(way.port)?.protocol
  return way.protocols.some((protocol) => protocol === own)
    ? rows.filter((row) => row.protocol === own)
    : rows
}

function changeTo({ protocols, port, security }: SaidWay, row: PortRow): WayMend {
  const usual = usualSecurity(row)
  return {
    ...(protocols.includes(row.protocol) ? {} : { protocol: row.protocol }),
    ...(port === undefined || port === row.port ? {} : { port: row.port }),
    ...(security === undefined || security === usual ? {} : { security: usual }),
  }
}

const changes = (mend: WayMend): number => Object.keys(mend).length
