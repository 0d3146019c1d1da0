import { UNKNOWN, unverified, BY_ACCOUNT_TYPE, NO_CHOICE } from '../domain/clients/client.ts'
import type { CurrentClient, Instruction } from '../domain/clients/client.ts'
import { mustBe, setting } from './fields.ts'

const toServerSettings = [
  { do: 'open', path: [unverified('☰'), unverified('⚙')] },
  { do: 'pick', what: 'account' },
  { do: 'press', label: unverified('Server settings') },
] as const satisfies readonly Instruction[]

export const samsungEmail = {
  status: 'current',
  id: 'samsung-email',
  name: 'Samsung Email',
  vendor: 'Samsung',
  platforms: ['android'],
  versions: '6.1 and 6.2 (One UI 6 to 8)',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'yes' },
    oauth2: { imap: ['google', 'microsoft', 'microsoft-365', 'yahoo'], pop3: [] },
    automatic: { ispdb: false, issuers: ['google', 'microsoft', 'microsoft-365', 'yahoo'] },
    throughCloud: 'no',
  },
  security: { tls: unverified('SSL'), starttls: unverified('TLS'), none: unverified('None') },
  auth: { password: NO_CHOICE, oauth2: BY_ACCOUNT_TYPE },
  windows: [
    {
      id: 'servers',
      title: UNKNOWN,
      sections: [
        {
          heading: unverified('Incoming server'),
          fields: [
            setting({ imap: unverified('IMAP server'), pop3: UNKNOWN }, 'text', 'incoming.host'),
            setting(unverified('Security type'), 'menu', 'incoming.security'),
            setting(unverified('Port'), 'text', 'incoming.port'),
            {
              label: unverified('IMAP path prefix'),
              control: 'text',
              value: { kind: 'empty' },
              only: 'imap',
            },
            setting(unverified('User name'), 'text', 'incoming.username'),
          ],
        },
        {
          heading: unverified('Outgoing server'),
          fields: [
            setting(unverified('SMTP server'), 'text', 'outgoing.host'),
            setting(unverified('Security type'), 'menu', 'outgoing.security'),
            setting(unverified('Port'), 'text', 'outgoing.port'),
            mustBe('on', unverified('Require authentication to send emails'), 'checkbox'),
            setting(unverified('User name'), 'text', 'outgoing.username'),
            setting(unverified('Password'), 'password', 'outgoing.password'),
          ],
        },
      ],
    },
  ],
  steps: [
    { do: 'open', path: [unverified('☰'), unverified('⚙'), unverified('Add account'), unverified('Other')] },
    { do: 'type', setting: 'email', label: unverified('Email address') },
    { do: 'password', label: unverified('Password') },
    { do: 'press', label: unverified('Manual setup') },
    { do: 'choose', label: { imap: unverified('IMAP account'), pop3: unverified('POP3 account') } },
    { do: 'fill', window: 'servers' },
    { do: 'press', label: unverified('Sign in') },
  ],
  traps: [
    { code: 'samsung-tls-means-starttls' },
    { code: 'android-tap-manual-setup' },
    { code: 'path-prefix-stays-empty', when: { protocol: 'imap' } },
    { code: 'android-never-accept-all-certificates' },
  ],
  defaults: {},
  editing: [
    {
      kind: 'change',
      sides: ['incoming', 'outgoing'],
      how: toServerSettings,
    },
  ],
  switches: {
    outgoingLogin: [
      ...toServerSettings,
      { do: 'tick', label: unverified('Require authentication to send emails') },
    ],
  },
  imports: [{ format: 'samsung-knox', unverified: true }],
  confidence: 'low',
  unverified: [
    'Every word of the app except `Manual Setup`, `IMAP account`, `IMAP server`, `SMTP server`, `Security type` and `SSL (Accept all certificates)`; guides differ in capital letters.',
    'That `TLS` stands for STARTTLS: only the name of the SSL entries is confirmed.',
    'What the server’s field is called for POP3.',
    'Where in the form the user name for receiving stands.',
    'That the app talks to the mail server directly; no source says otherwise.',
    'Whether the settings of an account that exists have one entry for both servers, as an older guide shows, or two.',
  ],
  sources: [
    'iitd.ac.in, mail page: `Manual Setup`, `IMAP Account`, `Security Type : SSL (Accept all certificates)`',
    'mailcow client-android.en.md',
    'General knowledge',
    'cruzio.com: How to update your Samsung Mail on Android (2018, read 2026-11)',
  ],
  checked: '2026-08',
} as const satisfies CurrentClient
