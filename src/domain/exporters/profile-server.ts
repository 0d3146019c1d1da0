import { resolveHost } from '../account/resolve-server.ts'
import type { AuthMethod, IncomingServer, OutgoingServer, Port, Server } from '../account/settings.ts'
import type { EmailAddress } from '../address/email-address.ts'
import { fitsInDns } from '../address/hostname.ts'
import { isOnThisComputer } from '../advice/obstacles.ts'
import { findPortRow, usualSecurity } from '../ports/port-queries.ts'
import { err, ok, type Result } from '../result.ts'
import type { ExportRefusal } from './exporter.ts'

/** A server as an Apple profile says it. That it is encrypted goes without saying: no other gets into one. */
export interface ProfileServer {
  readonly host: string
  readonly port: Port
  readonly signIn: 'password' | 'app-password' | 'none'
  /** Absent: the device asks. */
  readonly username?: string
}

/** The server without a user name, or why a profile can’t say it. */
export function resolveProfileServer(
  server: Server,
  signIn: AuthMethod,
  person?: Pick<EmailAddress, 'domain'>,
): Result<ProfileServer, ExportRefusal> {
  // A bridge makes the account in Mail itself, with the certificate and ports that it chose on that computer; and a
  // profile is soon on a phone, where `127.0.0.1` is the phone.
  if (isOnThisComputer(server)) return err('server-on-this-computer')
  if (server.security === 'none') return err('unencrypted')
  if (!switchMeans(server)) return err('encryption-by-port')
  if (signIn === 'oauth2') return err('oauth2-only')
  const host = resolveHost(server, person)
  if (host.kind === 'host-with-your-domain') return err('needs-address')
  if (host.kind !== 'known') return err('host-from-provider')
  if (!fitsInDns(host.text)) return err('no-server')
  return ok({ host: host.text, port: server.port, signIn: server.username === 'none' ? 'none' : signIn })
}

/**
 * `UseSSL` doesn’t say how encryption starts, and no other key does
 * (https://github.com/apple/device-management, com.apple.mail.managed.yaml): the port decides. So a registered port can
 * only be used as registered, and STARTTLS nowhere else.
 */
function switchMeans({ protocol, port, security }: Server): boolean {
  const row = findPortRow(port)
  return security === (row?.protocol === protocol ? usualSecurity(row) : 'tls')
}

interface Said<S extends Server> {
  readonly server: S
  readonly said: ProfileServer
}

/** What a profile sets up, beside what the record says of it. */
export interface ProfileServers {
  readonly incoming: Said<IncomingServer>
  readonly outgoing: Said<OutgoingServer>
}

/** Whether the device need ask for a password only once: two user names of the provider’s may have two. */
export function hasSamePassword({ incoming, outgoing }: ProfileServers): boolean {
  const { signIn } = incoming.said
  const isCustom = ({ server }: Said<Server>) => server.username === 'custom'
  return signIn !== 'none' && signIn === outgoing.said.signIn && isCustom(incoming) === isCustom(outgoing)
}
