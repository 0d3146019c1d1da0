import type { MailService } from '../account/mail-service.ts'
import type { Server } from '../account/settings.ts'
import { NOT_OFFERED, type CurrentClient } from '../clients/client.ts'
import type { IncomingProtocol } from '../ports/ports.ts'
import type { ReasonCode } from './reasons.ts'
import { chooseSignIn } from './sign-in.ts'

/** The person's own computer: where a bridge app listens. */
export function isOnThisComputer(server: Server): boolean {
  return server.host === '127.0.0.1' || server.host === 'localhost'
}

/** Why this app can't use this server, if anything stands in the way; empty where nothing does. */
export function findObstacles(
  service: MailService,
  server: Server,
  client: CurrentClient,
  incoming: IncomingProtocol,
): readonly ReasonCode[] {
  const found: ReasonCode[] = []
  if (server.protocol !== 'smtp' && client.capabilities.protocols[server.protocol] === 'no')
    found.push('client-lacks-protocol')
  if (client.security[server.security] === NOT_OFFERED) found.push('client-lacks-security')
  if (isOnThisComputer(server)) {
    if (!client.platforms.some((p) => p === 'windows' || p === 'macos' || p === 'linux'))
      found.push('bridge-needs-computer')
    else if (client.capabilities.throughCloud === 'yes') found.push('cloud-cannot-reach-this-computer')
  }
  const signIn = chooseSignIn(service, server, client, incoming)
  if (signIn === undefined) found.push('client-lacks-oauth2')
  if (signIn === 'oauth2' && client.capabilities.oauth2[incoming] === 'any') found.push('oauth2-needs-helper')
  return found
}
