import type { MailService } from '../account/mail-service.ts'
import type { AuthMethod, Server } from '../account/settings.ts'
import { BY_ACCOUNT_TYPE, NOT_OFFERED, type CurrentClient } from '../clients/client.ts'
import type { IncomingProtocol } from '../ports/ports.ts'

/**
 * How this app signs in to this server when the account is set up by hand: OAuth2 where both can, else an app
 * password, else the password. None where the server takes only OAuth2 and the app can't do it there.
 */
export function chooseSignIn(
  service: MailService,
  server: Server,
  client: CurrentClient,
  incoming: IncomingProtocol,
): AuthMethod | undefined {
  const oauth2 = server.auth.includes('oauth2') && canOAuth2(service, client, incoming)
  const others = server.auth.some((method) => method === 'app-password' || method === 'password')
  // An app that takes any server's OAuth2 needs a registration and a helper of one's own: the last resort, then.
  const byHelper = client.capabilities.oauth2[incoming] === 'any'
  if (oauth2 && !(byHelper && others)) return 'oauth2'
  const appPasswordOnly = server.auth.includes('app-password') && !server.auth.includes('password')
  if (appPasswordOnly || wantsAppPassword(service, server)) return 'app-password'
  if (server.auth.includes('password')) return 'password'
  return server.auth.includes('none') ? 'none' : undefined
}

function wantsAppPassword(service: MailService, server: Server): boolean {
  return server.auth.includes('app-password') && service.requirements.includes('app-password')
}

function canOAuth2(service: MailService, client: CurrentClient, incoming: IncomingProtocol): boolean {
  const { oauth2 } = client.auth
  if (oauth2 === NOT_OFFERED || oauth2 === BY_ACCOUNT_TYPE) return false
  const known = client.capabilities.oauth2[incoming]
  return known === 'any' || (service.issuer !== undefined && known.includes(service.issuer))
}
