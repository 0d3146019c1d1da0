import type { CurrentClient, Instruction } from '../domain/clients/client.ts'
import { unverified } from '../domain/clients/client.ts'
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

const toServerSettings = [
  { do: 'open', path: ['≡', 'Account Settings'] },
  { do: 'pick', what: 'account' },
  { do: 'press', label: 'Server Settings' },
] as const satisfies readonly Instruction[]

const toOutgoing = [
  {
    do: 'open',
    path: ['≡', 'Account Settings', 'Outgoing Server (SMTP)'],
    versions: 'ESR 140 and older',
  },
  { do: 'open', path: ['≡', 'Account Settings', 'Outgoing Server'], versions: '141 and later' },
  { do: 'pick', what: 'outgoing-server' },
  { do: 'press', label: 'Edit…' },
] as const satisfies readonly Instruction[]

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
  editing: [
    {
      kind: 'change',
      sides: ['incoming'],
      how: toServerSettings,
      labels: {
        'incoming.host': 'Server Name:',
        'incoming.port': 'Port:',
        'incoming.username': 'User Name:',
        'incoming.security': 'Connection security:',
        'incoming.auth': 'Authentication method:',
      },
    },
    {
      kind: 'change',
      sides: ['outgoing'],
      how: toOutgoing,
      labels: {
        'outgoing.host': 'Server Name:',
        'outgoing.port': 'Port:',
        'outgoing.security': 'Connection security:',
        'outgoing.auth': 'Authentication method:',
        'outgoing.username': 'User Name:',
      },
    },
  ],
  switches: {
    outgoingLogin: [
      ...toOutgoing,
      { do: 'choose', label: 'Normal password', from: 'Authentication method:' },
    ],
    leaveOnServer: [...toServerSettings, { do: 'tick', label: 'Leave messages on server' }],
    connections: [
      ...toServerSettings,
      {
        do: 'open',
        path: ['Advanced…', 'Maximum number of server connections to cache'],
      },
    ],
    timeOut: [
      {
        do: 'open',
        path: ['≡', 'Settings', unverified('General'), unverified('Config Editor…'), 'mailnews.tcptimeout'],
      },
    ],
  },
  imports: [
    { format: 'thunderbird-autoconfig', asks: ['domain', 'ispdb', 'mx'] },
    { format: 'thunderbird-isp-file' },
  ],
} as const satisfies Pick<
  CurrentClient,
  | 'vendor'
  | 'family'
  | 'platforms'
  | 'security'
  | 'auth'
  | 'traps'
  | 'defaults'
  | 'editing'
  | 'switches'
  | 'imports'
> &
  Pick<CurrentClient['capabilities'], 'protocols' | 'oauth2'>
