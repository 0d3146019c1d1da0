import { rowsOf, type TableRow } from '../ports/port-queries.ts'
import type { Protocol } from '../ports/ports.ts'
import type { TypedService } from '../wizard/state.ts'
import type { MailService } from './mail-service.ts'
import type { AuthMethod, HostTemplate, Port, SourceKind } from './settings.ts'

/**
 * Servers that the person typed, as something that advice can rank: each registered port of each protocol is a
 * possibility, and which of them that host really offers, nobody here knows.
 */
export function typedService(typed: TypedService): MailService {
  return {
    name: typed.domain,
    incoming: [...servers(typed, 'imap', typed.inHost), ...servers(typed, 'pop3', typed.inHost)],
    outgoing: servers(typed, 'smtp', typed.outHost),
    requirements: [],
  }
}

function servers<P extends Protocol>(typed: TypedService, protocol: P, host: string) {
  return rowsOf(protocol)
    .filter(isForApps)
    .map((row) => ({
      protocol,
      host: host as HostTemplate,
      port: row.port as number as Port,
      security: row.tlsMode === 'implicit' ? ('tls' as const) : ('starttls' as const),
      username: typed.username,
      auth: ['password'] satisfies readonly AuthMethod[],
      src: ['typed'] satisfies readonly SourceKind[],
    }))
}

/** The spare submission port is only for those whose provider names it; the relay port for no app. */
function isForApps(row: TableRow): boolean {
  return row.role !== 'relay' && row.service !== 'ms-v-worlds'
}
