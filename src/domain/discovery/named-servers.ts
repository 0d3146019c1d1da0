import type { ClaimedServer } from '../account/claimed-server.ts'
import type { IncomingServer, OutgoingServer, UsernameForm } from '../account/settings.ts'
import { parseHostname, type Hostname } from '../address/hostname.ts'
import type { ProviderEntry } from '../providers/provider.ts'
import type { Direction } from './question.ts'

/** A provider’s encrypted servers for addresses at this domain; those left out have a name that only a customer knows. */
export function namedServers(
  provider: ProviderEntry,
  direction: Direction,
  domain: Hostname,
): readonly ClaimedServer[] {
  const servers: readonly (IncomingServer | OutgoingServer)[] = provider[direction]
  return servers.flatMap(({ protocol, host, port, security, username }) => {
    const name = parseHostname(host.replace('{domain}', domain))
    if (!name.ok || security === 'none') return []
    return [{ protocol, host: name.value, port, security, ...said(username) }]
  })
}

const said = (username: UsernameForm): Pick<ClaimedServer, 'username'> =>
  username === 'email' || username === 'localpart' ? { username } : {}
