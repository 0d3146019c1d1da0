import { UNKNOWN, unverified, BY_ACCOUNT_TYPE, NO_CHOICE } from '../domain/clients/client.ts'
import type { CurrentClient, FormField } from '../domain/clients/client.ts'
import { setting } from './fields.ts'

const server = (side: 'incoming' | 'outgoing'): readonly FormField[] => [
  setting(unverified('Server / Host'), 'text', `${side}.host`),
  setting(unverified('Port'), 'text', `${side}.port`),
  setting(unverified('Security'), 'menu', `${side}.security`),
  setting(unverified('Username'), 'text', `${side}.username`),
]

export const mailbird = {
  status: 'current',
  id: 'mailbird',
  name: 'Mailbird',
  vendor: 'Mailbird',
  platforms: ['windows', 'macos'],
  versions: '3 for Windows, 1 for Mac',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'yes' },
    oauth2: { imap: ['google', 'microsoft', 'microsoft-365', 'yahoo'], pop3: [] },
    automatic: { ispdb: false, issuers: ['google', 'microsoft', 'microsoft-365', 'yahoo'] },
    throughCloud: 'no',
  },
  security: { tls: unverified('SSL'), starttls: unverified('STARTTLS'), none: unverified('None') },
  auth: { password: NO_CHOICE, oauth2: BY_ACCOUNT_TYPE },
  windows: [
    {
      id: 'servers',
      title: UNKNOWN,
      sections: [
        { heading: UNKNOWN, fields: server('incoming') },
        { heading: UNKNOWN, fields: server('outgoing') },
      ],
    },
  ],
  steps: [
    { do: 'open', path: ['☰', 'Settings', 'Accounts', 'Add'].map(unverified) },
    { do: 'type', setting: 'name', label: unverified('Your name') },
    { do: 'type', setting: 'email', label: unverified('Email address') },
    { do: 'press', label: unverified('Continue') },
    { do: 'press', label: unverified('Edit server settings') },
    { do: 'choose', label: { imap: unverified('IMAP'), pop3: unverified('POP3') } },
    { do: 'fill', window: 'servers' },
    { do: 'password', label: unverified('Password') },
    { do: 'press', label: unverified('Continue') },
  ],
  traps: [{ code: 'mailbird-too-many-connections' }],
  defaults: {},
  editing: [],
  switches: {
    connections: [{ do: 'open', path: ['Connections'] }],
  },
  imports: [],
  confidence: 'low',
  unverified: [
    'Every word of the app.',
    'Whether Mailbird for Mac knows POP3.',
    'Where the password is asked for.',
    'That the app talks to the mail server directly; no source says otherwise.',
    'Where the servers of an account that exists are changed, and where the slider `Connections` stands.',
  ],
  sources: ['Mailbird support article 220106687 (IMAP support)', 'lite.detechprof.com (2022)'],
  checked: '2026-08',
} as const satisfies CurrentClient
