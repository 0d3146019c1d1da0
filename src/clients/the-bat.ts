import {
  UNKNOWN,
  unverified,
  type CurrentClient,
  type FormField,
  type Instruction,
} from '../domain/clients/client.ts'
import { mustBe, setting } from './fields.ts'

const connection = (side: 'incoming' | 'outgoing'): readonly FormField[] => [
  setting('Connection:', 'menu', `${side}.security`),
  setting('Port:', 'text', `${side}.port`),
]

const toProperties = [
  { do: 'open', path: [unverified('Mailbox'), unverified('Mailbox properties…')] },
] as const satisfies readonly Instruction[]

export const theBat = {
  status: 'current',
  id: 'the-bat',
  name: 'The Bat!',
  vendor: 'Ritlabs',
  platforms: ['windows'],
  versions: '11',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'yes' },
    oauth2: { imap: ['google', 'microsoft', 'yahoo', 'mail-ru', 'yandex'], pop3: [] },
    automatic: { ispdb: false, issuers: [] },
    throughCloud: 'no',
  },
  security: {
    tls: unverified('Secure to dedicated port (TLS)'),
    starttls: unverified('Secure to regular port (STARTTLS)'),
    none: unverified('Regular'),
  },
  auth: { password: 'Regular', oauth2: unverified('OAUTH 2.0') },
  windows: [
    {
      id: 'mailbox',
      title: unverified('New mailbox…'),
      sections: [
        {
          fields: [
            setting(UNKNOWN, 'text', 'name'),
            setting(UNKNOWN, 'text', 'email'),
            setting(UNKNOWN, 'password', 'password'),
            { label: 'Protocol:', control: 'menu', value: { kind: 'fixed', text: 'IMAP4' }, only: 'imap' },
            { label: 'Protocol:', control: 'menu', value: { kind: 'fixed', text: 'POP3' }, only: 'pop3' },
          ],
        },
      ],
    },
    {
      id: 'transport',
      title: 'Transport',
      sections: [
        {
          heading: 'Send mail',
          fields: [setting('SMTP server:', 'text', 'outgoing.host'), ...connection('outgoing')],
        },
        {
          heading: 'Receive mail',
          fields: [
            setting('Mail server:', 'text', 'incoming.host'),
            ...connection('incoming'),
            setting('User:', 'text', 'incoming.username'),
            setting('Password:', 'password', 'password'),
          ],
        },
      ],
    },
    {
      id: 'sending-authentication',
      title: UNKNOWN,
      sections: [
        {
          fields: [
            mustBe('on', 'Perform SMTP Authentication (RFC 2554)', 'checkbox'),
            mustBe('on', 'Use settings of Mail Retrieval (POP3/IMAP)', 'checkbox'),
            mustBe('off', 'Require secure (MD5) authentication', 'checkbox'),
            mustBe('off', 'Use "POP before SMTP" authentication', 'checkbox'),
          ],
        },
      ],
    },
    {
      id: 'receiving-authentication',
      title: UNKNOWN,
      sections: [{ fields: [setting(UNKNOWN, 'menu', 'incoming.auth')] }],
    },
  ],
  steps: [
    { do: 'open', path: [unverified('Mailbox'), unverified('New mailbox…')] },
    { do: 'fill', window: 'mailbox' },
    { do: 'press', label: 'Next' },
    { do: 'open', path: [unverified('Mailbox'), unverified('Mailbox properties…'), 'Transport'] },
    { do: 'fill', window: 'transport' },
    { do: 'note', code: 'the-bat-two-authentication-buttons' },
    { do: 'press', label: 'Authentication…' },
    { do: 'fill', window: 'sending-authentication' },
    { do: 'press', label: 'Authentication…' },
    { do: 'fill', window: 'receiving-authentication' },
  ],
  traps: [
    { code: 'outgoing-login-must-be-on' },
    { code: 'the-bat-md5-stays-off' },
    { code: 'pop-removes-at-once', when: { protocol: 'pop3' } },
    { code: 'oauth2-known-providers-only', when: { signIn: 'oauth2' } },
    { code: 'the-bat-own-certificates' },
  ],
  defaults: { outgoingLogin: 'off', pop3Keeps: 'nothing' },
  editing: [
    {
      kind: 'change',
      sides: ['incoming', 'outgoing'],
      how: [...toProperties, { do: 'press', label: 'Transport' }],
    },
  ],
  switches: {
    outgoingLogin: [
      ...toProperties,
      { do: 'press', label: 'Transport' },
      { do: 'press', label: 'Authentication…' },
      { do: 'tick', label: 'Perform SMTP Authentication (RFC 2554)' },
    ],
    leaveOnServer: [
      ...toProperties,
      { do: 'press', label: 'Mail management' },
      { do: 'choose', label: 'Leave messages on server' },
    ],
  },
  imports: [{ format: 'the-bat-add', password: 'may-hold' }],
  confidence: 'medium',
  unverified: [
    'The three entries of `Connection:`: they were seen only in texts of third parties.',
    'The current names of the menus; older versions call the menu `Account`.',
    'What the fields for name, address and password of a new mailbox are called.',
    'The titles of the two authentication windows, and the label above the ways to sign in.',
    'The word for OAuth2 and the providers that it works for.',
    'The exact text about an unknown certificate.',
  ],
  sources: [
    'informationworker.ru/the_bat.en: smtpauthentication, accountmailmanagement, commandlineadd',
    'hosting.xyz: guide for The Bat!',
    'ritlabs.com: help 56',
  ],
  checked: '2026-08',
} as const satisfies CurrentClient
