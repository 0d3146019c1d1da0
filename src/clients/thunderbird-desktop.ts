import type { CurrentClient } from '../domain/clients/client.ts'
import type { Issuer } from '../domain/providers/provider.ts'

/** Thunderbird's own list of whom it can sign in with (OAuth2Providers.sys.mjs), the same for both protocols. */
const KNOWN_ISSUERS = [
  'google',
  'microsoft',
  'microsoft-365',
  'yahoo',
  'aol',
  'fastmail',
  'mail-ru',
  'yandex',
  'comcast',
  'thundermail',
] as const satisfies readonly Issuer[]

/** What the two set-up windows of Thunderbird on a computer have in common: all but the windows themselves. */
export const thunderbirdDesktop = {
  vendor: 'MZLA',
  family: 'thunderbird',
  platforms: ['windows', 'macos', 'linux'],
  protocols: { imap: 'yes', pop3: 'yes' },
  oauth2: { imap: KNOWN_ISSUERS, pop3: KNOWN_ISSUERS },
  security: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'None' },
  auth: { password: 'Normal password', oauth2: 'OAuth2' },
  traps: [
    { code: 'set-security-before-port' },
    { code: 'tb-custom-port-stays' },
    { code: 'port-and-encryption-match' },
    { code: 'encrypted-password-fails', when: { signIn: 'password' } },
    { code: 'encrypted-password-fails', when: { signIn: 'app-password' } },
    { code: 'tb-oauth2-other-servers-from-155', when: { signIn: 'oauth2' } },
    { code: 'pop-removes-after-14-days', when: { protocol: 'pop3' } },
    { code: 'insecure-warning-means-stop' },
    { code: 'tb-certificate-must-fit', when: { bridge: false } },
    { code: 'tb-antivirus-in-between' },
  ],
  defaults: { incomingSecurity: 'automatic', outgoingSecurity: 'automatic', pop3Keeps: 'days-14' },
  imports: [
    { format: 'thunderbird-autoconfig', asks: ['domain', 'ispdb', 'mx'] },
    { format: 'thunderbird-isp-file' },
  ],
} as const satisfies Pick<
  CurrentClient,
  'vendor' | 'family' | 'platforms' | 'security' | 'auth' | 'traps' | 'defaults' | 'imports'
> &
  Pick<CurrentClient['capabilities'], 'protocols' | 'oauth2'>
