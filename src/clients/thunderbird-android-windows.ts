import type {
  CurrentClient,
  FormField,
  FormWindow,
  ImportWay,
  Instruction,
} from '../domain/clients/client.ts'
import { mustBe, setting } from './fields.ts'

const server = (side: 'incoming' | 'outgoing'): readonly FormField[] => [
  setting('Server', 'text', `${side}.host`),
  setting('Security', 'menu', `${side}.security`),
  setting('Port', 'text', `${side}.port`),
  setting('Authentication', 'menu', `${side}.auth`),
  setting('Username', 'text', `${side}.username`),
  setting('Password', 'password', side === 'incoming' ? 'password' : 'outgoing.password'),
  { label: 'Client certificate', control: 'menu', value: { kind: 'empty' } },
]

const windows: readonly FormWindow[] = [
  {
    id: 'incoming',
    title: 'Incoming server settings',
    sections: [
      {
        fields: [
          setting('Protocol', 'menu', 'protocol'),
          ...server('incoming'),
          { ...mustBe('on', 'Auto-detect IMAP namespace', 'checkbox'), only: 'imap' },
          { label: 'IMAP path prefix', control: 'text', value: { kind: 'empty' }, only: 'imap' },
          { ...mustBe('on', 'Use compression', 'checkbox'), only: 'imap' },
          { ...mustBe('on', 'Send client information', 'checkbox'), only: 'imap' },
        ],
      },
    ],
  },
  { id: 'outgoing', title: 'Outgoing server settings', sections: [{ fields: server('outgoing') }] },
]

/** From the first question for the address on. */
export const thunderbirdAndroidSteps: readonly Instruction[] = [
  { do: 'type', setting: 'email', label: 'Email address' },
  { do: 'press', label: 'Next' },
  { do: 'note', code: 'tb-android-edit-found-settings' },
  { do: 'fill', window: 'incoming' },
  { do: 'press', label: 'Next' },
  { do: 'expect', label: 'Checking incoming server settings…' },
  { do: 'fill', window: 'outgoing' },
  { do: 'press', label: 'Next' },
  { do: 'expect', label: 'Display options' },
  { do: 'type', setting: 'name', label: 'Your name' },
  { do: 'press', label: 'Next' },
  { do: 'expect', label: 'Sync options' },
  { do: 'press', label: 'Next' },
]

const toAccount = [
  { do: 'open', path: ['≡', 'Settings'] },
  { do: 'pick', what: 'account' },
] as const satisfies readonly Instruction[]
const toOutgoing = [
  ...toAccount,
  { do: 'open', path: ['Sending mail', 'Outgoing server'] },
] as const satisfies readonly Instruction[]

/** Ways in that both apps have. */
export const thunderbirdAndroidImports = {
  settingsFile: {
    format: 'k9s',
    how: [
      { do: 'open', path: ['≡', 'Settings', 'Import settings'] },
      { do: 'press', label: 'Select file' },
      { do: 'pick', what: 'file' },
      { do: 'pick', what: 'account' },
      { do: 'press', label: 'Import' },
    ],
    password: 'may-hold',
  },
  lookUp: { format: 'thunderbird-autoconfig', asks: ['domain', 'ispdb', 'mx'] },
} as const satisfies Readonly<Record<string, ImportWay>>

/** What Thunderbird for Android and K-9 Mail have in common: they are built from one code base. */
export const thunderbirdAndroidApp = {
  status: 'current',
  vendor: 'MZLA',
  platforms: ['android'],
  versions: '24.0',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'yes' },
    oauth2: {
      imap: ['google', 'microsoft', 'microsoft-365', 'yahoo', 'aol', 'fastmail', 'thundermail'],
      pop3: [],
    },
    automatic: { ispdb: true, issuers: [] },
    throughCloud: 'no',
  },
  security: { tls: 'SSL/TLS', starttls: 'StartTLS', none: 'None' },
  auth: { password: 'Normal password', oauth2: 'OAuth 2.0' },
  windows,
  traps: [
    { code: 'set-security-before-port' },
    { code: 'tb-android-pop3-by-editing', when: { protocol: 'pop3' } },
    { code: 'oauth2-known-providers-only', when: { protocol: 'imap', signIn: 'oauth2' } },
    { code: 'tb-android-pop3-has-no-oauth2', when: { protocol: 'pop3', signIn: 'oauth2' } },
    { code: 'encrypted-password-fails', when: { signIn: 'password' } },
    { code: 'encrypted-password-fails', when: { signIn: 'app-password' } },
    { code: 'tb-android-certificate-warning' },
    { code: 'tb-android-found-over-http' },
  ],
  defaults: { incomingSecurity: 'tls', outgoingSecurity: 'tls', pop3Keeps: 'all' },
  editing: [
    {
      kind: 'change',
      sides: ['incoming'],
      how: [...toAccount, { do: 'open', path: ['Fetching mail', 'Incoming server'] }],
    },
    { kind: 'change', sides: ['outgoing'], how: toOutgoing },
  ],
  switches: {
    outgoingLogin: [...toOutgoing, { do: 'choose', label: 'Normal password', from: 'Authentication' }],
    leaveOnServer: [
      ...toAccount,
      { do: 'press', label: 'Fetching mail' },
      { do: 'choose', label: 'Do not delete on server', from: 'When I delete a message' },
    ],
  },
  confidence: 'high',
  sources: [
    'thunderbird/thunderbird-android@a59bd67985 (2026-08-20, 24.0) feature/account/server/settings',
    'thunderbird/thunderbird-android@a59bd67985 feature/account/setup, feature/account/common, feature/autodiscovery',
    'thunderbird/thunderbird-android@a59bd67985 legacy/ui/legacy/src/main/res/xml/account_settings.xml, res/values/strings.xml (read 2026-11)',
    'thunderbird/thunderbird-android@a59bd67985 TbOAuthConfigurationFactory.kt',
  ],
  checked: '2026-08',
} as const satisfies Omit<CurrentClient, 'id' | 'name' | 'steps' | 'imports' | 'unverified'>
