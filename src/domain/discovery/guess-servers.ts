import type { ClaimedServer } from '../account/claimed-server.ts'
import type { Port } from '../account/settings.ts'
import { parseHostname, type Hostname } from '../address/hostname.ts'
import { PORTS, type ServiceName } from '../ports/ports.ts'
import { usualSecurity } from '../ports/port-queries.ts'
import type { ServersReport } from './report.ts'

/** The names that most domains with mail servers of their own have for them, the commonest first. */
const NAMES = [
  ['imap', 'imaps'],
  ['mail', 'imaps'],
  ['pop', 'pop3s'],
  ['mail', 'pop3s'],
  ['smtp', 'submissions'],
  ['mail', 'submissions'],
  ['smtp', 'submission'],
  ['mail', 'submission'],
] as const satisfies readonly (readonly [string, ServiceName])[]

/** Nobody says that these exist: only for a person who then asks whoever runs the domain’s mail. */
export function guessServers(domain: Hostname): ServersReport {
  const servers = NAMES.flatMap(([label, service]) => guess(`${label}.${domain}`, service))
  return { source: 'guess', kind: 'servers', proof: { kind: 'nobody' }, servers, notOffered: [], remarks: [] }
}

function guess(name: string, service: ServiceName): readonly ClaimedServer[] {
  const row = PORTS.find((candidate) => candidate.service === service)
  // A name that is as long as any can be has no room for another label.
  const host = parseHostname(name)
  if (!row || !host.ok) return []
  const { protocol } = row
  return [{ protocol, host: host.value, port: row.port as number as Port, security: usualSecurity(row) }]
}
