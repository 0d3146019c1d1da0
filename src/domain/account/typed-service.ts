import { findPortRow, isNotChoice, rowsOf, usualSecurity, type TableRow } from '../ports/port-queries.ts'
import type { Protocol, Security } from '../ports/ports.ts'
import type { TypedService } from '../wizard/state.ts'
import type { Choice } from './choice.ts'
import type { ClaimedServer } from './claimed-server.ts'
import type { MailService } from './mail-service.ts'
import type { AuthMethod, HostTemplate, Port, SourceKind } from './settings.ts'

/**
 * Servers that are not in our data, as something that advice can rank: each registered port of each protocol is a
 * possibility, and which of them that host really offers, nobody here knows. `named`: what whoever named the servers
 * said of their ports; it is one of the possibilities then, unless the port table knows better.
 */
export function typedService(typed: TypedService, named: readonly Choice[] = []): MailService {
  return {
    name: typed.domain,
    incoming: [
      ...(known(typed, ['imap', 'pop3']) ?? [
        ...servers(typed, 'imap', typed.inHost, named),
        ...servers(typed, 'pop3', typed.inHost, named),
      ]),
    ],
    outgoing: known(typed, ['smtp']) ?? servers(typed, 'smtp', typed.outHost, named),
    requirements: [],
  }
}

/** The ways that are known for a direction; none where it has none, and every registered one may be there. */
function known<P extends Protocol>(typed: TypedService, protocols: readonly P[]) {
  const own = (typed.servers ?? []).filter((server): server is ClaimedServer<P> =>
    protocols.some((protocol) => protocol === server.protocol),
  )
  const all = own.map(({ protocol, host, port, security, username = typed.username }) => ({
    protocol,
    host: host as string as HostTemplate,
    port,
    security,
    username,
    ...BY_PASSWORD,
  }))
  return all.length > 0 ? all : undefined
}

const BY_PASSWORD = {
  auth: ['password'] satisfies readonly AuthMethod[],
  src: ['typed'] satisfies readonly SourceKind[],
} as const

function servers<P extends Protocol>(
  typed: TypedService,
  protocol: P,
  host: string,
  named: readonly Choice[],
) {
  const ours = named.filter((choice) => choice.protocol === protocol)
  const registered = rowsOf(protocol)
    .filter(
      (row) =>
        isForApps(row) || (row.role !== 'relay' && ours.some(({ port }) => port === (row.port as number))),
    )
    .map((row) => [row.port as number as Port, usualSecurity(row)] as const)
  const others = ours.filter(isOutsideTheTable).map(({ port, security }) => [port, security] as const)
  return [...registered, ...others].map(([port, security]: readonly [Port, Security]) => ({
    protocol,
    host: host as HostTemplate,
    port,
    security,
    username: typed.username,
    ...BY_PASSWORD,
  }))
}

/** Every port of the table that mail is submitted through, as it is registered; the spare one too. */
export function submissionChoices(): readonly Choice[] {
  return rowsOf('smtp')
    .filter((row) => row.role !== 'relay')
    .map((row) => ({ protocol: 'smtp', port: row.port as number as Port, security: usualSecurity(row) }))
}

/** The spare submission port is only for those whose provider names it; the relay port for no app. */
function isForApps(row: TableRow): boolean {
  return row.role !== 'relay' && row.service !== 'ms-v-worlds'
}

/** A port that means something else already is not this protocol’s because somebody says so. */
function isOutsideTheTable({ port, security }: Choice): boolean {
  return security !== 'none' && findPortRow(port) === undefined && !isNotChoice(port)
}
