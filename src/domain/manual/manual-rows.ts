import { rowsOf, usualSecurity, usualStanding, type TableRow } from '../ports/port-queries.ts'
import type { PortRow, Protocol, Security } from '../ports/ports.ts'

/** The rows for these protocols that an app may be set up with without being asked twice, in the table’s order. */
export function goodRows(protocols: readonly Protocol[], port?: number): readonly TableRow[] {
  return appRows(protocols, port).filter((row) => {
    const standing = usualStanding(row)
    return standing === 'recommended' || standing === 'acceptable'
  })
}

/** The rows for these protocols that apps use. The spare submission port is only for those whose server names it. */
export function appRows(protocols: readonly Protocol[], port?: number): readonly TableRow[] {
  return protocols
    .flatMap((protocol) => rowsOf(protocol))
    .filter((row) => row.role !== 'relay' && (row.service !== 'ms-v-worlds' || row.port === port))
}

/** The row that anybody would take for this encryption: as it is registered, else one that is used so at all. */
export function rowFor(protocols: readonly Protocol[], security: Security): TableRow | undefined {
  const rows = appRows(protocols)
  return (
    rows.find((row) => usualSecurity(row) === security) ??
    rows.find((row: PortRow) => row.standing[security] !== undefined)
  )
}

/** Every way that a server of these protocols may have, each as it is registered. */
export const waysAsRegistered = <P extends Protocol>(
  protocols: readonly P[],
): readonly (readonly [P, number, Security])[] =>
  protocols.flatMap((protocol) =>
    appRows([protocol]).map((row) => [protocol, row.port, usualSecurity(row)] as const),
  )
