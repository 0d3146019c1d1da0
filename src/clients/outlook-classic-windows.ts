import type { CurrentClient, FormSection, Instruction } from '../domain/clients/client.ts'
import { UNKNOWN, unverified, BY_ACCOUNT_TYPE, NO_CHOICE } from '../domain/clients/client.ts'
import { mustBe, setting } from './fields.ts'

const server = (side: 'incoming' | 'outgoing', heading: string): FormSection => ({
  heading,
  fields: [
    setting('Server', 'text', `${side}.host`),
    setting('Port', 'text', `${side}.port`),
    setting('Encryption method', 'menu', `${side}.security`),
    mustBe('off', 'Require logon using Secure Password Authentication (SPA)', 'checkbox'),
  ],
})
const servers = [server('incoming', 'Incoming mail'), server('outgoing', 'Outgoing mail')] as const

const toServers = [
  { do: 'open', path: ['File'] },
  { do: 'pick', what: 'account' },
  { do: 'open', path: ['Account Settings', 'Server Settings'] },
] as const satisfies readonly Instruction[]

export const outlookClassicWindows = {
  status: 'current',
  id: 'outlook-classic-windows',
  name: 'Outlook (classic) for Windows',
  vendor: 'Microsoft',
  family: 'outlook',
  platforms: ['windows'],
  versions: '2016 (build 16.0.6769.2015 and later), 2019, 2021, 2024 and Microsoft 365',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'yes' },
    oauth2: { imap: ['google'], pop3: [] },
    automatic: { ispdb: false, issuers: ['microsoft-365', 'microsoft', 'google'] },
    throughCloud: 'unverified',
  },
  security: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'None' },
  auth: { password: NO_CHOICE, oauth2: BY_ACCOUNT_TYPE },
  windows: [
    { id: 'imap-servers', title: UNKNOWN, only: 'imap', sections: servers },
    {
      id: 'pop3-servers',
      title: UNKNOWN,
      only: 'pop3',
      sections: [
        ...servers,
        { heading: 'Message delivery', fields: [mustBe('off', 'Use an existing data file', 'checkbox')] },
      ],
    },
  ],
  steps: [
    { do: 'note', code: 'ol-first-start' },
    { do: 'open', path: ['File', 'Add Account'] },
    { do: 'type', setting: 'email', label: 'Email address' },
    { do: 'press', label: 'Advanced options' },
    { do: 'tick', label: 'Let me set up my account manually' },
    { do: 'press', label: 'Connect' },
    { do: 'choose', label: { imap: 'IMAP', pop3: 'POP' }, from: 'Advanced setup', versions: 'newer builds' },
    {
      do: 'choose',
      label: { imap: 'IMAP', pop3: 'POP' },
      from: 'Choose account type',
      versions: 'older builds',
    },
    { do: 'note', code: 'ol-classic-password-first' },
    { do: 'fill', window: 'imap-servers', only: 'imap' },
    { do: 'fill', window: 'pop3-servers', only: 'pop3' },
    { do: 'press', label: 'Next' },
    { do: 'password', label: 'Password' },
    { do: 'press', label: 'Connect' },
    { do: 'expect', label: 'Account successfully added' },
    { do: 'untick', label: unverified('Set up Outlook Mobile on my phone, too') },
    { do: 'press', label: 'Done' },
  ],
  traps: [
    { code: 'ol-classic-no-username-field', when: { otherUsername: true } },
    { code: 'set-security-before-port' },
    { code: 'auto-security-is-risky', when: { security: 'tls' } },
    { code: 'port-and-encryption-match' },
    { code: 'ol-old-encryption-names' },
    { code: 'spa-stays-off' },
    { code: 'ol-classic-wrong-tile' },
    { code: 'ol-password-prompt-repeats' },
    { code: 'ol-pop-check-server-copy', when: { protocol: 'pop3' } },
    { code: 'oauth2-known-providers-only', when: { signIn: 'oauth2' } },
    { code: 'ol-classic-google-sign-in-limits', when: { signIn: 'oauth2' } },
    { code: 'ol-classic-certificate-warning', when: { bridge: false } },
    { code: 'ol-old-windows-tls' },
  ],
  defaults: { outgoingLogin: 'on' },
  editing: [
    {
      kind: 'change',
      sides: ['incoming', 'outgoing'],
      how: [
        { do: 'open', path: ['File'] },
        { do: 'pick', what: 'account' },
        { do: 'open', path: ['Account Settings', 'Server Settings'], versions: 'newer builds' },
        { do: 'open', path: ['Account Settings', 'Account Settings…'], versions: 'older builds' },
        { do: 'press', label: 'Change…', versions: 'older builds' },
      ],
      labels: {
        'incoming.username': unverified('User Name'),
        password: unverified('Password'),
        'outgoing.username': unverified('User Name'),
        'outgoing.password': unverified('Password'),
      },
    },
  ],
  switches: {
    outgoingLogin: [
      ...toServers,
      { do: 'press', label: 'Outgoing mail' },
      { do: 'tick', label: unverified('My outgoing server (SMTP) requires authentication') },
    ],
    spa: [...toServers, { do: 'untick', label: 'Require logon using Secure Password Authentication (SPA)' }],
  },
  imports: [
    {
      format: 'outlook-prf',
      how: [{ do: 'run', command: 'outlook.exe /importprf C:\\path\\file.prf' }],
      password: 'holds-none',
    },
    { format: 'outlook-local-autodiscover', password: 'holds-none' },
    { format: 'outlook-web-autodiscover', unverified: true },
  ],
  confidence: 'high',
  unverified: [
    'Which encryption (probably Auto) and which ports are filled in at first.',
    'What the button after a failed first try is called (Change Account Settings).',
    'The words of the box about Outlook Mobile on the last page.',
    'That POP3 mail is removed from the server after 14 days unless changed.',
    'A report of 2025–26 that newer builds send some accounts through Microsoft’s cloud too.',
    'What the fields for the sign-in are called in the server settings of an account that exists, and the box for the sign-in for sending there.',
    'How builds of the older kind name their boxes: they open the window of the Control Panel dialog.',
  ],
  sources: [
    'ovh/docs web_cloud/email_and_collaborative_solutions/mx_plan/how_to_configure_outlook_2016 (2026-01-09)',
    'Guides of several hosts that name “Let me set up my account manually” (2026)',
    'alwaysdata and openpanel guides (text about SPA)',
    'stalwartlabs/stalwart issue 3248 (2026-08)',
    'Microsoft support: Gmail in Outlook 2019, 2021 and 365 against 2016 (copy of 2023-09)',
    'crimsonpowered.com: switching an account of Outlook 2021 and 365 by Repair (read 2026-11)',
  ],
  checked: '2026-08',
} as const satisfies CurrentClient
