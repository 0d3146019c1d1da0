import { UNKNOWN, unverified, BY_ACCOUNT_TYPE, NO_CHOICE } from '../domain/clients/client.ts'
import type { CurrentClient, FormField } from '../domain/clients/client.ts'
import { setting } from './fields.ts'

const connection = (side: 'incoming' | 'outgoing'): readonly FormField[] => [
  setting(unverified('Port'), 'text', `${side}.port`),
  setting(unverified('Security'), 'menu', `${side}.security`),
  setting(unverified('Username'), 'text', `${side}.username`),
]

export const bluemail = {
  status: 'current',
  id: 'bluemail',
  name: 'BlueMail',
  vendor: 'Blix',
  platforms: ['windows', 'macos', 'linux', 'android', 'ios'],
  versions: '1.1xx',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'yes' },
    oauth2: { imap: ['google', 'microsoft', 'microsoft-365', 'yahoo', 'aol'], pop3: [] },
    automatic: { ispdb: false, issuers: ['google', 'microsoft', 'microsoft-365', 'yahoo', 'aol'] },
    throughCloud: 'unverified',
  },
  security: { tls: unverified('SSL/TLS'), starttls: unverified('STARTTLS'), none: unverified('None') },
  auth: { password: NO_CHOICE, oauth2: BY_ACCOUNT_TYPE },
  windows: [
    {
      id: 'servers',
      title: UNKNOWN,
      sections: [
        {
          fields: [
            setting(unverified('Incoming server'), 'text', 'incoming.host'),
            ...connection('incoming'),
          ],
        },
        {
          fields: [
            setting(unverified('Outgoing server (SMTP)'), 'text', 'outgoing.host'),
            ...connection('outgoing'),
          ],
        },
      ],
    },
  ],
  steps: [
    { do: 'open', path: ['Settings', 'Add Account', 'Other Mail'].map(unverified) },
    { do: 'type', setting: 'email', label: unverified('Email address') },
    { do: 'password', label: unverified('Password') },
    { do: 'switch-off', label: unverified('Automatic') },
    { do: 'press', label: unverified('Next') },
    { do: 'choose', label: { imap: unverified('IMAP'), pop3: unverified('POP3') } },
    { do: 'fill', window: 'servers' },
    { do: 'press', label: unverified('Done') },
  ],
  traps: [{ code: 'bluemail-may-go-through-cloud' }],
  defaults: { pop3Keeps: 'all' },
  editing: [],
  switches: {
    leaveOnServer: [{ do: 'choose', label: 'Never', from: 'Delete Messages on Server' }],
  },
  imports: [],
  confidence: 'low',
  unverified: [
    'Every word of the app except those about deleting POP3 mail.',
    'Whether sending has a user name of its own.',
    'When Blix’s servers sign in for the app.',
    'Where the servers of an account that exists are changed.',
  ],
  sources: ['help2.bluemail.me, “How does my POP3 account work in BlueMail”'],
  checked: '2026-08',
} as const satisfies CurrentClient
