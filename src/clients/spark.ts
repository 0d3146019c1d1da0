import {
  UNKNOWN,
  unverified,
  BY_ACCOUNT_TYPE,
  NO_CHOICE,
  SWITCH_OFF,
  SWITCH_ON,
} from '../domain/clients/client.ts'
import type { CurrentClient, FormSection, Label } from '../domain/clients/client.ts'
import { setting } from './fields.ts'

const form = (label: (text: string) => Label): readonly FormSection[] => [
  {
    fields: [
      setting(label('Email Address'), 'text', 'email'),
      setting(label('Password'), 'password', 'password'),
      setting(label('User Name'), 'text', 'incoming.username'),
      setting(label('IMAP Server'), 'text', 'incoming.host'),
      setting(label('IMAP Port'), 'text', 'incoming.port'),
      setting(label('Use SSL'), 'checkbox', 'incoming.security'),
      setting(label('SMTP Server'), 'text', 'outgoing.host'),
      setting(label('SMTP Port'), 'text', 'outgoing.port'),
      setting(label('Use SSL'), 'checkbox', 'outgoing.security'),
      setting(label('SMTP User Name'), 'text', 'outgoing.username'),
      setting(label('SMTP Password'), 'password', 'outgoing.password'),
    ],
  },
]

export const spark = {
  status: 'current',
  id: 'spark',
  name: 'Spark',
  vendor: 'Readdle',
  platforms: ['macos', 'windows', 'ios', 'android'],
  versions: '3',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'no' },
    oauth2: { imap: ['google', 'microsoft', 'microsoft-365', 'yahoo', 'aol'], pop3: [] },
    automatic: { ispdb: false, issuers: ['google', 'microsoft', 'microsoft-365', 'yahoo', 'aol', 'icloud'] },
    throughCloud: 'unverified',
  },
  security: { tls: SWITCH_ON, starttls: SWITCH_ON, none: SWITCH_OFF },
  auth: { password: NO_CHOICE, oauth2: BY_ACCOUNT_TYPE },
  windows: [
    { id: 'mac', title: UNKNOWN, versions: 'macOS', sections: form((text) => text) },
    { id: 'elsewhere', title: UNKNOWN, versions: 'Windows, iOS and Android', sections: form(unverified) },
  ],
  steps: [
    {
      do: 'open',
      path: ['Spark', 'Add Account…', 'Set Up Account Manually', 'IMAP'],
      versions: 'macOS and Windows',
    },
    {
      do: 'open',
      path: ['Settings', 'Mail Accounts', 'Add Mail Account', 'Other', 'Advanced/Additional Settings'].map(
        unverified,
      ),
      versions: 'iOS and Android',
    },
    { do: 'fill', window: 'mac', versions: 'macOS' },
    { do: 'fill', window: 'elsewhere', versions: 'Windows, iOS and Android' },
    { do: 'press', label: 'Sign In' },
  ],
  traps: [
    { code: 'one-switch-port-decides' },
    { code: 'spark-may-keep-your-login' },
    { code: 'spark-no-163' },
  ],
  defaults: {},
  editing: [],
  imports: [{ format: 'spark-account', unverified: true }],
  confidence: 'medium',
  unverified: [
    'How the forms on iOS, Android and Windows look.',
    'Whether a form has an entry for STARTTLS; on the Mac `Use SSL` with the port of STARTTLS is taken to mean it.',
    'Whether Readdle’s servers keep the user name and password, and for what.',
    'Where the servers of an account that exists are changed.',
  ],
  sources: ['jizhi0v0/163-imap-proxy README'],
  checked: '2026-08',
} as const satisfies CurrentClient
