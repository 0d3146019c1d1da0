import { unverified, BY_ACCOUNT_TYPE, NO_CHOICE } from '../domain/clients/client.ts'
import type { CurrentClient, FormField } from '../domain/clients/client.ts'
import { mustBe, setting } from './fields.ts'

const server = (side: 'incoming' | 'outgoing'): readonly FormField[] => [
  setting('Server', 'text', `${side}.host`),
  setting('Port:', 'menu', `${side}.port`),
  setting('Security:', 'menu', `${side}.security`),
  mustBe('off', 'Allow insecure SSL', 'checkbox'),
  setting('Username', 'text', `${side}.username`),
  setting('Password', 'password', side === 'incoming' ? 'password' : 'outgoing.password'),
]

export const mailspring = {
  status: 'current',
  id: 'mailspring',
  name: 'Mailspring',
  vendor: 'Foundry 376',
  platforms: ['windows', 'macos', 'linux'],
  versions: '1.23.0',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'no' },
    oauth2: { imap: ['google', 'microsoft', 'microsoft-365'], pop3: [] },
    automatic: { ispdb: false, issuers: ['google', 'microsoft', 'microsoft-365'] },
    throughCloud: 'no',
  },
  security: { tls: 'SSL / TLS', starttls: 'STARTTLS', none: 'None' },
  auth: { password: NO_CHOICE, oauth2: BY_ACCOUNT_TYPE },
  windows: [
    {
      id: 'servers',
      title: 'Set up Account',
      sections: [
        {
          heading: 'Incoming Mail (IMAP):',
          fields: [
            ...server('incoming'),
            { label: 'Custom Container Folder', control: 'text', value: { kind: 'empty' } },
          ],
        },
        { heading: 'Outgoing Mail (SMTP):', fields: server('outgoing') },
      ],
    },
  ],
  steps: [
    { do: 'open', path: ['Edit', 'Add Account...', 'IMAP / SMTP'], versions: 'Windows and Linux' },
    { do: 'open', path: ['Mailspring', 'Add Account...', 'IMAP / SMTP'], versions: 'macOS' },
    { do: 'note', code: 'mailspring-first-account' },
    { do: 'type', setting: 'name', label: 'Name' },
    { do: 'type', setting: 'email', label: 'Email' },
    { do: 'password', label: 'Password' },
    { do: 'press', label: 'Continue' },
    { do: 'fill', window: 'servers' },
    { do: 'press', label: 'Connect Account' },
  ],
  traps: [
    { code: 'mailspring-port-changes-security', when: { security: 'starttls' } },
    { code: 'mailspring-other-port' },
  ],
  defaults: { incomingSecurity: 'tls', outgoingSecurity: 'tls' },
  editing: [
    {
      kind: 'change',
      sides: ['incoming', 'outgoing'],
      how: [
        { do: 'open', path: ['Edit', 'Preferences', 'Accounts'], versions: 'Linux' },
        { do: 'open', path: [unverified('☰'), 'Preferences', 'Accounts'], versions: 'Windows' },
        { do: 'open', path: ['Mailspring', 'Preferences', 'Accounts'], versions: 'macOS' },
        { do: 'pick', what: 'account' },
        { do: 'press', label: 'Update Connection Settings...' },
      ],
    },
  ],
  imports: [{ format: 'thunderbird-autoconfig', asks: ['domain'] }],
  confidence: 'high',
  unverified: [],
  sources: [
    'Foundry376/Mailspring@d93a0d7f43 app/internal_packages/onboarding/lib/page-account-settings-imap.tsx',
    'Foundry376/Mailspring@d93a0d7f43 app/internal_packages/onboarding/lib/onboarding-helpers.ts, account-providers.tsx',
    'Foundry376/Mailspring@d93a0d7f43 app/internal_packages/preferences/lib/tabs/preferences-account-details.tsx, app/menus/ (read 2026-11)',
  ],
  checked: '2026-08',
} as const satisfies CurrentClient
