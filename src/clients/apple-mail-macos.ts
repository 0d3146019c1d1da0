import type { CurrentClient, FormField, Instruction } from '../domain/clients/client.ts'
import { unverified, UNKNOWN, BY_ACCOUNT_TYPE, SWITCH_OFF, SWITCH_ON } from '../domain/clients/client.ts'
import { mustBe, setting } from './fields.ts'

const server = (side: 'incoming' | 'outgoing'): readonly FormField[] => [
  setting('User Name', 'text', `${side}.username`),
  setting('Password', 'password', side === 'incoming' ? 'password' : 'outgoing.password'),
  setting('Host Name', 'text', `${side}.host`),
  mustBe('off', 'Automatically manage connection settings', 'checkbox'),
  setting('Port', 'text', `${side}.port`),
  setting('Use TLS/SSL', 'checkbox', `${side}.security`),
  setting('Authentication', 'menu', `${side}.auth`),
]

const toServerSettings = [
  { do: 'open', path: ['Mail', 'Settings…', 'Accounts'] },
  { do: 'pick', what: 'account' },
  { do: 'press', label: 'Server Settings' },
] as const satisfies readonly Instruction[]

export const appleMailMacos = {
  status: 'current',
  id: 'apple-mail-macos',
  name: 'Mail on Mac',
  vendor: 'Apple',
  platforms: ['macos'],
  versions: 'macOS 14, 15 and 26',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'yes' },
    oauth2: { imap: ['google', 'yahoo', 'aol', 'microsoft-365'], pop3: [] },
    automatic: { ispdb: false, issuers: ['icloud', 'google', 'yahoo', 'aol', 'microsoft-365'] },
    throughCloud: 'no',
  },
  security: { tls: SWITCH_ON, starttls: SWITCH_ON, none: SWITCH_OFF },
  auth: { password: 'Password', oauth2: BY_ACCOUNT_TYPE },
  windows: [
    {
      id: 'add',
      title: 'Add a Mail account',
      sections: [
        {
          fields: [
            setting('Name', 'text', 'name'),
            setting('Email Address', 'text', 'email'),
            setting('Password', 'password', 'password'),
          ],
        },
      ],
    },
    {
      id: 'servers',
      title: UNKNOWN,
      sections: [
        {
          fields: [
            setting('Email Address', 'text', 'email'),
            setting('User Name', 'text', 'incoming.username'),
            setting('Password', 'password', 'password'),
            setting('Account Type', 'menu', 'protocol'),
            setting('Incoming Mail Server', 'text', 'incoming.host'),
            setting('Outgoing Mail Server', 'text', 'outgoing.host'),
          ],
        },
      ],
    },
    {
      id: 'server-settings',
      title: 'Server Settings',
      sections: [
        { heading: { imap: 'Incoming Mail Server (IMAP)', pop3: UNKNOWN }, fields: server('incoming') },
        {
          heading: 'Outgoing Mail Server (SMTP)',
          // The menu lists Mail's own names for servers; which name the new one gets is not known.
          fields: [
            { label: 'Account', control: 'menu', value: { kind: 'fixed', text: UNKNOWN } },
            ...server('outgoing'),
          ],
        },
      ],
    },
  ],
  steps: [
    { do: 'open', path: ['Mail', 'Add Account…', 'Other Mail Account…'] },
    { do: 'press', label: 'Continue' },
    { do: 'fill', window: 'add' },
    { do: 'press', label: 'Sign In' },
    { do: 'expect', label: 'Unable to verify account name or password.' },
    { do: 'note', code: 'apple-unable-to-verify-is-normal' },
    { do: 'fill', window: 'servers' },
    { do: 'press', label: 'Sign In' },
    { do: 'tick', label: 'Mail' },
    { do: 'press', label: 'Done' },
    { do: 'open', path: ['Mail', 'Settings…', 'Accounts'] },
    { do: 'note', code: 'apple-pick-the-account' },
    { do: 'press', label: 'Server Settings' },
    { do: 'fill', window: 'server-settings' },
    { do: 'press', label: 'Save' },
  ],
  traps: [
    { code: 'apple-no-port-until-added' },
    { code: 'one-switch-port-decides' },
    { code: 'apple-automatic-changes-port' },
    { code: 'outgoing-login-is-separate' },
    { code: 'apple-leftover-outgoing-server' },
    { code: 'path-prefix-stays-empty', when: { protocol: 'imap' } },
    { code: 'apple-pop-check-server-copy', when: { protocol: 'pop3' } },
    { code: 'apple-protocol-needs-new-account', when: { protocol: 'imap' } },
    { code: 'oauth2-known-providers-only', when: { signIn: 'oauth2' } },
  ],
  defaults: { incomingSecurity: 'automatic', outgoingSecurity: 'automatic' },
  editing: [
    {
      kind: 'change',
      sides: ['incoming', 'outgoing'],
      how: [...toServerSettings, { do: 'untick', label: 'Automatically manage connection settings' }],
    },
  ],
  switches: {
    outgoingLogin: [
      ...toServerSettings,
      { do: 'untick', label: 'Automatically manage connection settings' },
      { do: 'choose', label: 'Password', from: 'Authentication' },
      { do: 'press', label: 'Save' },
    ],
    leaveOnServer: [
      { do: 'open', path: ['Mail', 'Settings…', 'Accounts'] },
      { do: 'pick', what: 'account' },
      { do: 'press', label: unverified('Account Information') },
      { do: 'untick', label: 'Remove copy from server after retrieving a message' },
    ],
  },
  imports: [
    {
      format: 'apple-mobileconfig',
      how: [
        {
          do: 'open',
          path: ['System Settings', 'General', 'Device Management'],
          versions: 'macOS 15; in 26 not verified',
        },
        { do: 'open', path: ['System Settings', 'Privacy & Security', 'Profiles'], versions: 'macOS 14' },
        { do: 'pick', what: 'new-profile' },
        { do: 'press', label: 'Install' },
      ],
      undo: [
        {
          do: 'open',
          path: ['System Settings', 'General', 'Device Management'],
          versions: 'macOS 15; in 26 not verified',
        },
        { do: 'open', path: ['System Settings', 'Privacy & Security', 'Profiles'], versions: 'macOS 14' },
        { do: 'pick', what: 'profile' },
        { do: 'press', label: unverified('−') },
      ],
      password: 'may-hold',
    },
  ],
  confidence: 'high',
  unverified: [
    'The words of the authentication menu, except Password.',
    'That POP3 mail is removed from the server after one week unless changed.',
    'In which order Mail tries the ports for sending.',
    'Where macOS 26 shows profiles.',
    'That the button that removes a profile shows a minus: a guide says only what it does.',
    'On which page of the settings the box about the copy on the server stands.',
  ],
  sources: [
    'ovh/docs web_cloud/email_and_collaborative_solutions/mx_plan/how_to_configure_mail_macos (2024-10-22)',
    'mailcow/mailcow-dockerized-docs@380f81eefa client-apple.en.md (2026-08-22)',
    'uberspace manual, blacknight and ahra wiki, Nexus notes',
    'apple/device-management com.apple.mail.managed.yaml',
    'Apple support, Mail User Guide for Mac: Change Server Settings; Change Outgoing server settings (read 2026-11)',
    'iboysoft.com, questions about configuration profiles on a Mac (removing; read 2026-11)',
  ],
  checked: '2026-08',
} as const satisfies CurrentClient
