import {
  NOT_CHOICES,
  PORTS,
  UNUSUAL_PORTS,
  type NotChoice,
  type PortNumber,
  type PortRow,
  type Protocol,
  type Security,
  type ServiceName,
  type Standing,
  type UnusualCode,
} from './ports.ts'

export type TableRow = (typeof PORTS)[number]

/** The table's row for a number; none for a number that is not in it. */
export function findPortRow(port: number): TableRow | undefined {
  return PORTS.find((row) => row.port === port)
}

export function portRow(port: PortNumber): TableRow {
  const row = findPortRow(port)
  if (!row) throw new Error(`no row for port ${port}`)
  return row
}

export function isPortNumber(port: number): port is PortNumber {
  return findPortRow(port) !== undefined
}

/** A port that has a page, and that nobody chooses in a mail app. */
export function isNotChoice(port: number): port is NotChoice['port'] {
  return NOT_CHOICES.some((row) => row.port === port)
}

export function portOfService(service: ServiceName): PortNumber {
  const row = PORTS.find((candidate) => candidate.service === service)
  if (!row) throw new Error(`no row for service ${service}`)
  return row.port
}

export function rowsOf(protocol: Protocol): readonly TableRow[] {
  return PORTS.filter((row) => row.protocol === protocol)
}

/** What the table says of a port used with this security; none where the pair is not one of its rows. */
export function findStanding(protocol: Protocol, port: number, security: Security): Standing | undefined {
  const row: PortRow | undefined = findPortRow(port)
  return row?.protocol === protocol ? row.standing[security] : undefined
}

export function findUnusual(protocol: Protocol, port: number, security: Security): UnusualCode | undefined {
  return UNUSUAL_PORTS.find(
    (row) => row.port === port && row.protocol === protocol && row.security === security,
  )?.code
}

/** Whether this is the port that anybody would take for the protocol and encryption: the first such row of the table. */
export function isUsualPort(protocol: Protocol, port: number, security: Security): boolean {
  return rowsOf(protocol).find((row: PortRow) => row.standing[security] !== undefined)?.port === port
}

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
