import type { Choice } from '../account/choice.ts'
import type { Port } from '../account/settings.ts'
import { PORTS, type ServiceName, type Standing } from '../ports/ports.ts'
import { portOfService, portRow, usualSecurity, usualStanding, type TableRow } from '../ports/port-queries.ts'

/**
 * Ways to a mail server that a domain can publish: a port of the table, used as it is registered. So there is no way
 * that doesn’t exist (STARTTLS on a port that begins with TLS), and none without TLS. The port between servers is for
 * no app.
 */
export type Way = Exclude<ServiceName, 'smtp'>

/** In the table's order: what an app should try first stands first. */
export const WAYS: readonly Way[] = PORTS.map(({ service }) => service).filter(
  (service) => service !== 'smtp',
)

export type Side = 'incoming' | 'outgoing'

export const rowOfWay = (way: Way): TableRow => portRow(portOfService(way))

export function choiceOfWay(way: Way): Choice {
  const row = rowOfWay(way)
  return { protocol: row.protocol, port: row.port as number as Port, security: usualSecurity(row) }
}

export const sideOfWay = (way: Way): Side => (rowOfWay(way).protocol === 'smtp' ? 'outgoing' : 'incoming')

export const waysOf = (side: Side): readonly Way[] => WAYS.filter((way) => sideOfWay(way) === side)

/** What the table thinks of it for a mail app, today. */
export const standingOfWay = (way: Way): Standing => usualStanding(rowOfWay(way)) ?? 'never'

export function isGoodWay(way: Way): boolean {
  const standing = standingOfWay(way)
  return standing === 'recommended' || standing === 'acceptable'
}
