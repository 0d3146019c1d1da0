import type { CurrentClient, FormField, Instruction } from '../domain/clients/client.ts'
import { UNKNOWN, unverified, BY_ACCOUNT_TYPE, SWITCH_OFF, SWITCH_ON } from '../domain/clients/client.ts'
import { mustBe, setting } from './fields.ts'

const login = (side: 'incoming' | 'outgoing'): readonly FormField[] => [
  setting('Host Name', 'text', `${side}.host`),
  setting('User Name', 'text', `${side}.username`),
  setting('Password', 'password', side === 'incoming' ? 'password' : 'outgoing.password'),
]

const toAccount = [
  { do: 'open', path: ['Settings', 'Apps', 'Mail', 'Mail Accounts'], versions: 'iOS 18 and 26' },
  { do: 'open', path: ['Settings', 'Mail', 'Accounts'], versions: 'iOS 14 to 17' },
  { do: 'pick', what: 'account' },
  { do: 'press', label: 'Account Settings' },
] as const satisfies readonly Instruction[]
const toOutgoing = [
  ...toAccount,
  { do: 'open', path: ['SMTP', 'Primary Server'] },
] as const satisfies readonly Instruction[]

export const iosMail = {
  status: 'current',
  id: 'ios-mail',
  name: 'Mail on iPhone and iPad',
  vendor: 'Apple',
  platforms: ['ios'],
  versions: 'iOS and iPadOS 17, 18 and 26',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'yes' },
    oauth2: { imap: ['google', 'yahoo', 'aol', 'microsoft', 'microsoft-365'], pop3: [] },
    automatic: { ispdb: false, issuers: ['icloud', 'google', 'yahoo', 'aol', 'microsoft', 'microsoft-365'] },
    throughCloud: 'no',
  },
  security: { tls: SWITCH_ON, starttls: SWITCH_ON, none: SWITCH_OFF },
  auth: { password: 'Password', oauth2: BY_ACCOUNT_TYPE },
  windows: [
    {
      id: 'new-account',
      title: 'New Account',
      sections: [
        {
          fields: [
            setting('Name', 'text', 'name'),
            setting('Email', 'text', 'email'),
            setting('Password', 'password', 'password'),
            setting('Description', 'text', 'email'),
          ],
        },
      ],
    },
    {
      id: 'servers',
      title: UNKNOWN,
      sections: [
        { fields: [setting({ imap: 'IMAP', pop3: 'POP' }, 'tabs', 'protocol')] },
        { heading: 'INCOMING MAIL SERVER', fields: login('incoming') },
        { heading: 'OUTGOING MAIL SERVER', fields: login('outgoing') },
      ],
    },
    {
      id: 'primary-server',
      title: 'Primary Server',
      sections: [
        {
          fields: [
            mustBe('on', 'Server', 'switch'),
            setting('Use SSL', 'switch', 'outgoing.security'),
            setting('Authentication', 'menu', 'outgoing.auth'),
            setting('Server Port', 'text', 'outgoing.port'),
          ],
        },
      ],
    },
    {
      id: 'advanced',
      title: unverified('Advanced'),
      sections: [
        {
          heading: unverified('Incoming Settings'),
          fields: [
            setting(unverified('Use SSL'), 'switch', 'incoming.security'),
            setting(unverified('Authentication'), 'menu', 'incoming.auth'),
            {
              label: unverified('IMAP Path Prefix'),
              control: 'text',
              value: { kind: 'empty' },
              only: 'imap',
            },
            setting(unverified('Server Port'), 'text', 'incoming.port'),
          ],
        },
      ],
    },
  ],
  steps: [
    {
      do: 'open',
      path: ['Settings', 'Apps', 'Mail', 'Mail Accounts', 'Add Account', 'Other', 'Add Mail Account'],
      versions: 'iOS 18 and 26',
    },
    {
      do: 'open',
      path: ['Settings', 'Mail', 'Accounts', 'Add Account', 'Other', 'Add Mail Account'],
      versions: 'iOS 14 to 17',
    },
    { do: 'fill', window: 'new-account' },
    { do: 'press', label: 'Next' },
    { do: 'fill', window: 'servers' },
    { do: 'press', label: 'Next' },
    { do: 'switch-on', label: 'Mail' },
    { do: 'press', label: 'Save' },
    { do: 'open', path: ['Settings', 'Apps', 'Mail', 'Mail Accounts'], versions: 'iOS 18 and 26' },
    { do: 'open', path: ['Settings', 'Mail', 'Accounts'], versions: 'iOS 14 to 17' },
    { do: 'note', code: 'apple-pick-the-account' },
    { do: 'press', label: 'Account Settings' },
    { do: 'open', path: ['SMTP', 'Primary Server'] },
    { do: 'fill', window: 'primary-server' },
    { do: 'note', code: 'ios-back-to-account' },
    { do: 'press', label: unverified('Advanced') },
    { do: 'fill', window: 'advanced' },
  ],
  traps: [
    { code: 'outgoing-login-is-separate' },
    { code: 'ios-check-every-field' },
    { code: 'apple-no-port-until-added' },
    { code: 'one-switch-port-decides' },
    { code: 'insecure-warning-means-stop' },
    { code: 'path-prefix-stays-empty', when: { protocol: 'imap' } },
    { code: 'ios-no-port-in-host-name' },
    { code: 'ios-quit-after-advanced' },
    { code: 'ios-certificate-names-other-host' },
    { code: 'oauth2-known-providers-only', when: { signIn: 'oauth2' } },
  ],
  defaults: {},
  editing: [
    {
      kind: 'change',
      sides: ['incoming'],
      how: [
        ...toAccount,
        { do: 'note', code: 'ports-come-next' },
        { do: 'press', label: unverified('Advanced') },
        { do: 'note', code: 'ios-quit-after-advanced' },
      ],
    },
    { kind: 'change', sides: ['outgoing'], how: toOutgoing },
  ],
  switches: {
    outgoingLogin: [
      ...toOutgoing,
      { do: 'type', setting: 'outgoing.username', label: 'User Name' },
      { do: 'password', label: 'Password' },
      { do: 'choose', label: 'Password', from: 'Authentication' },
    ],
    leaveOnServer: [
      ...toAccount,
      { do: 'press', label: unverified('Advanced') },
      { do: 'choose', label: unverified('Never'), from: unverified('Delete from server') },
    ],
  },
  imports: [
    {
      format: 'apple-mobileconfig',
      how: [
        { do: 'open', path: ['Settings', 'Profile Downloaded'] },
        { do: 'press', label: 'Install' },
      ],
      undo: [
        { do: 'open', path: ['Settings', 'General', 'VPN & Device Management'] },
        { do: 'pick', what: 'profile' },
        { do: 'press', label: 'Remove Profile' },
      ],
      password: 'may-hold',
    },
  ],
  confidence: 'medium',
  unverified: [
    'The words of the question “Cannot Connect Using SSL”.',
    'The labels of the page “Advanced”.',
    'In which order iOS tries the ports.',
    'What the setting for the copy on the server is called with POP3 (Delete from server).',
  ],
  sources: [
    'ovh/docs web_cloud/email_and_collaborative_solutions/mx_plan/how_to_configure_ios (2024-10)',
    'openagent.email iPhone guide (2026)',
    'Vangera mail guide (2026)',
    'MailCore MFDigestMD5AuthScheme (name of HTTP MD5 Digest)',
    'apple/device-management com.apple.mail.managed.yaml',
    'kb.mailbox.org: iOS, delete and manage profiles (read 2026-11)',
    'olympus.net: iOS 14, change settings of an account (read 2026-11)',
    'best-bestwebhosting.com: edit email server settings in iOS 14 (read 2026-11)',
  ],
  checked: '2026-08',
} as const satisfies CurrentClient
