import { findSlippedPort } from '../ports/nearest-port.ts'
import {
  findPortRow,
  findStanding,
  findUnusual,
  isNotChoice,
  rowsOf,
  usualStanding,
} from '../ports/port-queries.ts'
import type { PortNumber, PortRow, Protocol, Security, UnusualCode } from '../ports/ports.ts'
import { rowFor } from './manual-rows.ts'
import type { SaidWay } from './manual-form.ts'

/** `fine`: nothing to say; `said`: possible, and said before it is taken; `refused`: the port table has no such thing. */
export type Weight = 'fine' | 'said' | 'refused'

/** What the port table says of a port with an encryption. Closed: each has its sentence in `src/i18n/en/manual.ts`. */
export const WAY_CODES = {
  'as-registered': 'fine',
  'old-port': 'said',
  cleartext: 'said',
  'port-relay': 'said',
  'unusual-pair': 'said',
  'port-slip': 'said',
  'port-not-for-mail': 'said',
  'port-outside-table': 'said',
  'port-of-other-protocol': 'refused',
  'port-of-other-direction': 'refused',
  'starttls-on-tls-port': 'refused',
  'tls-on-starttls-port': 'refused',
  'cleartext-on-tls-port': 'refused',
} as const satisfies Record<string, Weight>
export type WayCode = keyof typeof WAY_CODES

export interface WayFinding {
  readonly code: WayCode
  /** The port that was probably meant. */
  readonly meant?: PortNumber
  /** Why somebody uses such a pair all the same. */
  readonly unusual?: UnusualCode
}

/** The port table is the only truth: nothing here knows what a number means. */
export function judgeWay(way: SaidWay): WayFinding {
  const { port, security } = way
  if (port !== undefined) return judgePort(way, port)
  const row = security && rowFor(way.protocols, security)
  return row && security ? judgeRow(row, security) : { code: 'as-registered' }
}

function judgePort(way: SaidWay, port: number): WayFinding {
  const { protocols, security } = way
  const row = findPortRow(port)
  if (!row) return judgeOutside(way, port)
  if (!protocols.some((protocol) => protocol === row.protocol)) {
    const both = row.protocol !== 'smtp' && way.side === 'incoming'
    return { code: both ? 'port-of-other-protocol' : 'port-of-other-direction' }
  }
  return judgeRow(row, security)
}

function judgeRow(row: PortRow, security: Security | undefined): WayFinding {
  if (row.role === 'relay') return { code: 'port-relay' }
  if (security === undefined) return { code: usualStanding(row) === 'legacy' ? 'old-port' : 'as-registered' }
  const unusual = findUnusual(row.protocol, row.port, security)
  if (unusual) return { code: 'unusual-pair', unusual }
  switch (findStanding(row.protocol, row.port, security)) {
    case 'recommended':
    case 'acceptable':
      return { code: 'as-registered' }
    case 'legacy':
      return { code: 'old-port' }
    case 'never':
      return { code: 'cleartext' }
    case undefined:
      return { code: NO_SUCH_PAIR[security] }
  }
}

const NO_SUCH_PAIR = {
  tls: 'tls-on-starttls-port',
  starttls: 'starttls-on-tls-port',
  none: 'cleartext-on-tls-port',
} as const satisfies Record<Security, WayCode>

/** A number of the server’s own can’t be called wrong, but it is looked at twice. */
function judgeOutside({ protocols, security }: SaidWay, port: number): WayFinding {
  const unusual = protocols.map((protocol) => unusualOf(protocol, port, security)).find((code) => code)
  // Somebody’s own number beside a registered one is oftener the registered one with a slip in it.
  const ofItsOwn = unusual !== undefined && unusual !== 'own-number'
  if (ofItsOwn) return { code: 'unusual-pair', unusual }
  if (isNotChoice(port)) return { code: 'port-not-for-mail' }
  const ports = protocols.flatMap((protocol) => rowsOf(protocol)).filter((row) => row.role !== 'relay')
  const meant = findSlippedPort(
    port,
    ports.map((row) => row.port),
  )
  if (meant !== undefined) return { code: 'port-slip', meant }
  return unusual ? { code: 'unusual-pair', unusual } : { code: 'port-outside-table' }
}

function unusualOf(protocol: Protocol, port: number, security: Security | undefined) {
  const asked = security ? [security] : (['tls', 'starttls'] as const)
  return asked.map((one) => findUnusual(protocol, port, one)).find((code) => code)
}
