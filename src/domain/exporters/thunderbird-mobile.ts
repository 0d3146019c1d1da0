import { isOnThisComputer } from '../advice/obstacles.ts'
import type { Issuer } from '../providers/provider.ts'
import { err, ok, type Result } from '../result.ts'
import type { ExportRefusal, SetupExport } from './exporter.ts'
import { resolvePlainAccount, type PlainAccount, type PlainServer } from './plain-account.ts'

/**
 * The only servers that Thunderbird for Android and K-9 Mail can sign in to by OAuth2, compared letter by letter
 * (thunderbird/thunderbird-android@a59bd67985, TbOAuthConfigurationFactory.kt and K9OAuthConfigurationFactory.kt of the
 * release, 2026-08).
 */
export const MOBILE_OAUTH2_HOSTS = {
  aol: ['imap.aol.com', 'smtp.aol.com'],
  fastmail: ['imap.fastmail.com', 'smtp.fastmail.com'],
  google: ['imap.gmail.com', 'imap.googlemail.com', 'smtp.gmail.com', 'smtp.googlemail.com'],
  microsoft: ['outlook.office365.com', 'smtp.office365.com', 'smtp-mail.outlook.com'],
  'microsoft-365': ['outlook.office365.com', 'smtp.office365.com', 'smtp-mail.outlook.com'],
  yahoo: ['imap.mail.yahoo.com', 'smtp.mail.yahoo.com'],
  thundermail: ['mail.tb.pro', 'mail.thundermail.com'],
} satisfies { readonly [I in Issuer]?: readonly string[] }

export interface MobileServer<P extends PlainServer['protocol']> extends PlainServer<P> {
  readonly security: 'tls' | 'starttls'
}

/** What both apps can take in, by a code or by a file. */
export interface MobileAccount {
  readonly incoming: MobileServer<PlainAccount['incoming']['protocol']>
  readonly outgoing: MobileServer<'smtp'>
  /** In ASCII, as their checks of an address want it: EmailAddressParser.kt, EmailAddressValidator.kt. */
  readonly email: string
  /** The address as the person writes it. */
  readonly accountName: string
  readonly name: string
}

export function resolveMobileAccount({ account }: SetupExport): Result<MobileAccount, ExportRefusal> {
  const plain = resolvePlainAccount(account)
  if (!plain.ok) return plain
  const { address, name = '' } = plain.value
  // A code and a file are for a phone, where `127.0.0.1` is the phone.
  if (isOnThisComputer(account.incoming) || isOnThisComputer(account.outgoing))
    return err('server-on-this-computer')
  const incoming = mobileServer(plain.value.incoming)
  if (!incoming.ok) return incoming
  const outgoing = mobileServer(plain.value.outgoing)
  if (!outgoing.ok) return outgoing
  if (!/^[ -~]+$/.test(address.local)) return err('non-ascii-local-part')
  return ok({
    incoming: incoming.value,
    outgoing: outgoing.value,
    email: `${address.local}@${address.domain}`,
    accountName: address.text,
    name,
  })
}

function mobileServer<P extends PlainServer['protocol']>(
  server: PlainServer<P>,
): Result<MobileServer<P>, ExportRefusal> {
  const { security } = server
  if (security === 'none') return err('unencrypted')
  if (server.signIn === 'oauth2' && !signsInByOAuth2(server)) return err('oauth2')
  return ok({ ...server, security })
}

/** They do so for IMAP and SMTP only. */
function signsInByOAuth2({ protocol, host }: PlainServer): boolean {
  return protocol !== 'pop3' && Object.values(MOBILE_OAUTH2_HOSTS).some((hosts) => hosts.includes(host))
}
