import type { ClaimedServer } from '../../../domain/account/claimed-server.ts'
import type { Hostname } from '../../../domain/address/hostname.ts'
import type { FoundServer, Proposal } from '../../../domain/discovery/domain-answer.ts'
import { dispatch } from '../../../state/wizard-store.ts'

/** What was found is the answer now; the app and the ports are asked as for any other. */
export function takeFound(domain: Hostname, proposal: Proposal): void {
  const { certainty, incoming, outgoing, username } = proposal
  const [inServer, outServer] = [incoming[0], outgoing[0]]
  if (!inServer || !outServer) throw new Error('a proposal without a server for each direction')
  const typed = {
    domain,
    inHost: inServer.host,
    outHost: outServer.host,
    // Where a server wants a name of its own, it says so itself.
    username: username === 'localpart' ? username : ('email' as const),
    servers: [...incoming, ...outgoing].map(claimOf),
  }
  dispatch({ kind: 'servers-found', typed, certainty })
}

/** Only what the setup is made of: who named it and how sure it is are the lookup’s. */
function claimOf({ protocol, host, port, security, username }: FoundServer): ClaimedServer {
  return { protocol, host, port, security, ...(username ? { username } : {}) }
}
