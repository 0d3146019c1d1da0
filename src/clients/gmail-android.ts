import { unverified, BY_ACCOUNT_TYPE, NO_CHOICE } from '../domain/clients/client.ts'
import type { CurrentClient, Instruction } from '../domain/clients/client.ts'
import { mustBe, setting } from './fields.ts'

const toAccount = [
  { do: 'open', path: ['☰', 'Settings'] },
  { do: 'pick', what: 'account' },
] as const satisfies readonly Instruction[]

export const gmailAndroid = {
  status: 'current',
  id: 'gmail-android',
  name: 'Gmail for Android',
  vendor: 'Google',
  platforms: ['android'],
  versions: '2026',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'yes' },
    oauth2: { imap: ['google', 'microsoft', 'yahoo'], pop3: [] },
    automatic: { ispdb: false, issuers: ['google', 'microsoft', 'microsoft-365', 'yahoo'] },
    throughCloud: 'no',
  },
  security: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'None' },
  auth: { password: NO_CHOICE, oauth2: BY_ACCOUNT_TYPE },
  windows: [
    {
      id: 'incoming',
      title: 'Incoming server settings',
      sections: [
        {
          fields: [
            setting('Username', 'text', 'incoming.username'),
            setting('Password', 'password', 'password'),
            setting({ imap: 'Server', pop3: 'POP3 server' }, 'text', 'incoming.host'),
            setting('Port', 'text', 'incoming.port'),
            setting('Security type', 'menu', 'incoming.security'),
          ],
        },
      ],
    },
    {
      id: 'outgoing',
      title: 'Outgoing server settings',
      sections: [
        {
          fields: [
            mustBe('on', 'Require sign-in', 'switch'),
            setting('Username', 'text', 'outgoing.username'),
            setting('Password', 'password', 'outgoing.password'),
            setting('SMTP server', 'text', 'outgoing.host'),
            setting('Port', 'text', 'outgoing.port'),
            setting('Security type', 'menu', 'outgoing.security'),
          ],
        },
      ],
    },
  ],
  steps: [
    { do: 'open', path: ['☰', 'Settings', 'Add account', 'Other'] },
    { do: 'type', setting: 'email', label: 'Enter your email' },
    { do: 'press', label: 'Manual setup' },
    { do: 'choose', label: { imap: 'Personal (IMAP)', pop3: 'Personal (POP3)' } },
    { do: 'password', label: 'Password' },
    { do: 'press', label: 'Next' },
    { do: 'fill', window: 'incoming' },
    { do: 'press', label: 'Next' },
    { do: 'fill', window: 'outgoing' },
    { do: 'press', label: 'Next' },
    { do: 'expect', label: 'Account options' },
    { do: 'press', label: 'Next' },
    { do: 'type', setting: 'name', label: 'Your name' },
    { do: 'press', label: 'Next' },
  ],
  traps: [
    { code: 'android-tap-manual-setup' },
    { code: 'gmail-username-may-be-cut' },
    { code: 'android-never-accept-all-certificates' },
    { code: 'gmail-fetches-by-interval' },
    { code: 'gmail-in-browser-fetches-no-more' },
  ],
  defaults: { incomingSecurity: 'tls', outgoingLogin: 'on', pop3Keeps: 'all' },
  editing: [
    {
      kind: 'change',
      sides: ['incoming'],
      how: [...toAccount, { do: 'press', label: unverified('Incoming settings') }],
    },
    {
      kind: 'change',
      sides: ['outgoing'],
      how: [...toAccount, { do: 'press', label: unverified('Outgoing settings') }],
    },
  ],
  switches: {
    outgoingLogin: [
      ...toAccount,
      { do: 'press', label: unverified('Outgoing settings') },
      { do: 'switch-on', label: 'Require sign-in' },
    ],
    leaveOnServer: [
      ...toAccount,
      { do: 'press', label: unverified('Incoming settings') },
      { do: 'choose', label: 'Never', from: 'Delete email from server' },
    ],
  },
  imports: [{ format: 'managed-exchange' }],
  confidence: 'high',
  unverified: [
    'Whether new builds hide the port until the row with the encryption is opened.',
    'What the app fills in as user name.',
    'How the list of providers that it can sign in to is worded.',
    'That the phone itself fetches the mail of other providers follows from their sync interval; no source says it outright.',
    'Whether `Require sign-in` is a switch or a box.',
    'What the entries for the servers are called in the settings of an account that exists (Incoming settings, Outgoing settings).',
  ],
  sources: [
    'ovh/docs pages/web_cloud/email_and_collaborative_solutions/mx_plan/how_to_configure_android (2023-12)',
    'yamato-ac guide (2026)',
    'BlueMind documentation',
    'particle.news, gtechbooster and dopstart on the end of Gmailify and POP (2025 to 2026)',
    'portal.prime42.net: Android phones and tablets, modify an existing account (read 2026-11)',
  ],
  checked: '2026-08',
} as const satisfies CurrentClient
