import { unverified, BY_ACCOUNT_TYPE } from '../domain/clients/client.ts'
import type { CurrentClient, FormField, Instruction } from '../domain/clients/client.ts'
import { mustBe, setting } from './fields.ts'

const connection = (side: 'incoming' | 'outgoing'): readonly FormField[] => [
  setting('Host', 'text', `${side}.host`),
  setting('Port', 'text', `${side}.port`),
  setting('Security policy', 'menu', `${side}.security`),
]

const toAccount = [
  { do: 'open', path: ['Menu', 'Accounts'].map(unverified), versions: 'eM Client 10' },
  { do: 'open', path: ['Menu', 'Tools', 'Accounts'].map(unverified), versions: 'older than eM Client 10' },
  { do: 'pick', what: 'account' },
] as const satisfies readonly Instruction[]

export const emClient = {
  status: 'current',
  id: 'em-client',
  name: 'eM Client',
  vendor: 'eM Client s.r.o.',
  platforms: ['windows', 'macos', 'android', 'ios'],
  versions: '10',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'yes' },
    oauth2: { imap: ['google', 'microsoft', 'microsoft-365', 'yahoo', 'aol'], pop3: [] },
    automatic: { ispdb: false, issuers: ['google', 'microsoft', 'microsoft-365', 'yahoo', 'aol'] },
    throughCloud: 'no',
  },
  security: {
    tls: unverified('Use SSL/TLS on special port (legacy)'),
    starttls: unverified('Force usage of SSL/TLS'),
    none: unverified('Do not use secure connection'),
  },
  auth: { password: 'Use these credentials', oauth2: BY_ACCOUNT_TYPE },
  windows: [
    {
      id: 'incoming',
      title: unverified('Incoming server'),
      sections: [
        {
          fields: [
            ...connection('incoming'),
            setting('User name', 'text', 'incoming.username'),
            setting('Password', 'password', 'password'),
          ],
        },
      ],
    },
    {
      id: 'outgoing',
      title: unverified('Outgoing server'),
      sections: [
        {
          fields: [
            ...connection('outgoing'),
            mustBe('on', unverified('Server requires authentication'), 'checkbox'),
            setting('User name', 'text', 'outgoing.username'),
            setting('Password', 'password', 'outgoing.password'),
          ],
        },
      ],
    },
  ],
  steps: [
    {
      do: 'open',
      path: ['Menu', 'Accounts', '+ Add Account', 'Mail', 'Other'].map(unverified),
      versions: 'eM Client 10',
    },
    {
      do: 'open',
      path: ['Menu', 'Tools', 'Accounts', '+ Add Account', 'Mail', 'Other'].map(unverified),
      versions: 'older than eM Client 10',
    },
    { do: 'choose', label: { imap: unverified('IMAP'), pop3: unverified('POP') } },
    { do: 'fill', window: 'incoming' },
    { do: 'fill', window: 'outgoing' },
  ],
  traps: [
    { code: 'em-client-names-mislead' },
    { code: 'em-client-ports-start-in-clear' },
    { code: 'em-client-icon-on-tab' },
    { code: 'em-client-free-for-two' },
  ],
  defaults: {},
  editing: [
    {
      kind: 'change',
      sides: ['incoming'],
      how: [...toAccount, { do: 'press', label: { imap: 'IMAP', pop3: unverified('POP3') } }],
    },
    { kind: 'change', sides: ['outgoing'], how: [...toAccount, { do: 'press', label: 'SMTP' }] },
  ],
  switches: {
    outgoingLogin: [
      ...toAccount,
      { do: 'press', label: 'SMTP' },
      { do: 'choose', label: 'Use identity credentials', from: 'Authentication' },
    ],
  },
  imports: [
    { format: 'thunderbird-autoconfig', unverified: true },
    {
      format: 'em-client-qr',
      how: [{ do: 'open', path: [unverified('Menu'), unverified('Accounts'), unverified('QR Export')] }],
      unverified: true,
    },
  ],
  confidence: 'medium',
  unverified: [
    'How the four entries of `Security policy` are worded.',
    'The way through the menu in version 10.',
    '`Server requires authentication`.',
    'The titles of the two pages, the order of their fields, and what is asked before and after them.',
    'How the apps for Android and iOS look.',
    'That the app talks to the mail server directly; no source says otherwise.',
    'What the tab for receiving is called in a POP3 account.',
  ],
  sources: [
    'eM Client’s help (Host, Port, Security policy, Authentication)',
    'mailcow/mailcow-dockerized-docs@380f81eefa (2026-08-22) client-emclient.en.md',
  ],
  checked: '2026-08',
} as const satisfies CurrentClient
