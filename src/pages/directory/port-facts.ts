import { portRow, rowsOf } from '../../domain/ports/port-queries.ts'
import type { PortNumber, PortRow, Security, Standing } from '../../domain/ports/ports.ts'

/** How the port is used as registered. */
export function usualSecurity(row: PortRow): Security {
  return row.tlsMode === 'implicit' ? 'tls' : 'starttls'
}

/** What a mail app should think of the port, used as registered. */
export function usualStanding(row: PortRow): Standing | undefined {
  return row.standing[usualSecurity(row)]
}

/** The ports that a person chooses between, the port itself among them; beside the relay port, all for sending. */
export function portsForSameJob(port: PortNumber): readonly PortNumber[] {
  const row = portRow(port)
  return rowsOf(row.protocol)
    .filter((other) => row.role === 'relay' || other.role === row.role)
    .map((other) => other.port)
}
