import { resolveHost, resolveUsername, type Resolved } from '../account/resolve-server.ts'
import type { AuthMethod, Port, Server } from '../account/settings.ts'
import { isQuoted, type EmailAddress } from '../address/email-address.ts'
import { fitsInDns } from '../address/hostname.ts'
import type { Account } from '../clients/resolve-form.ts'
import type { IncomingProtocol, Security } from '../ports/ports.ts'
import { err, ok, type Result } from '../result.ts'
import type { ExportRefusal } from './exporter.ts'

/** A server with nothing left for the person to fill in. */
export interface PlainServer<P extends IncomingProtocol | 'smtp' = IncomingProtocol | 'smtp'> {
  readonly protocol: P
  /** In A-label form. */
  readonly host: string
  readonly port: Port
  readonly security: Security
  /** Empty where the server asks for no login. */
  readonly username: string
  readonly signIn: AuthMethod
}

/** An account as files hold it: every value written out. */
export interface PlainAccount {
  readonly incoming: PlainServer<IncomingProtocol>
  readonly outgoing: PlainServer<'smtp'>
  readonly address: EmailAddress
  /** On one line. Absent: the person gave none. */
  readonly name?: string
}

/** Everything written out, or what is missing for it. */
export function resolvePlainAccount(account: Account): Result<PlainAccount, ExportRefusal> {
  const { address, signIn } = account
  if (!address) return err('needs-address')
  const incoming = plainServer(account.incoming, signIn.incoming, address)
  if (!incoming.ok) return incoming
  const outgoing = plainServer(account.outgoing, signIn.outgoing, address)
  if (!outgoing.ok) return outgoing
  const name = onOneLine(account.name ?? '')
  return ok({
    incoming: { ...incoming.value, protocol: account.incoming.protocol },
    outgoing: { ...outgoing.value, protocol: 'smtp' },
    address,
    ...(name === '' ? {} : { name }),
  })
}

/**
 * A name has no lines (RFC 5322 section 2.2); a control character or half a character in one is a mistake of whoever pasted
 * it.
 */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}

function plainServer(
  server: Server,
  signIn: AuthMethod,
  address: EmailAddress,
): Result<PlainServer, ExportRefusal> {
  const host = resolveHost(server, address)
  if (host.kind !== 'known') return err('host-from-provider')
  if (!fitsInDns(host.text)) return err('no-server')
  if (hasQuotedUsername(server, address)) return err('quoted-local-part')
  const username = usernameText(resolveUsername(server, address))
  if (username === undefined) return err('username-from-provider')
  const { protocol, port, security } = server
  return ok({ protocol, host: host.text, port, security, username, signIn })
}

/**
 * Only the server knows whether the quotes belong to a user name that is a part of the address: they are no part of what
 * the address says (RFC 5321 section 4.1.2).
 */
export function hasQuotedUsername(server: Server, address: EmailAddress | undefined): boolean {
  const ofLocalPart = server.username === 'localpart' || server.username === 'localpart-dot-domain'
  return ofLocalPart && address !== undefined && isQuoted(address.local)
}

function usernameText(resolved: Resolved): string | undefined {
  if (resolved.kind === 'known') return resolved.text
  return resolved.kind === 'nothing' ? '' : undefined
}
