import { BY_ACCOUNT_TYPE, NO_CHOICE } from '../domain/clients/client.ts'
import type { CurrentClient, FormField, Instruction } from '../domain/clients/client.ts'
import type { Issuer } from '../domain/providers/provider.ts'
import { mustBe, setting } from './fields.ts'

const KNOWN: readonly Issuer[] = [
  'google',
  'microsoft',
  'microsoft-365',
  'yahoo',
  'aol',
  'fastmail',
  'yandex',
  'mail-ru',
  'thundermail',
]

const provider: readonly FormField[] = [
  { label: 'Provider', control: 'menu', value: { kind: 'fixed', text: 'Custom' } },
  { label: 'Domain name', control: 'text', value: { kind: 'empty' } },
]

const server = (side: 'incoming' | 'outgoing'): readonly FormField[] => [
  setting('Host name', 'text', `${side}.host`),
  setting('Encryption', 'menu', `${side}.security`),
  mustBe('off', 'Allow insecure connections', 'checkbox'),
  setting('Port number', 'text', `${side}.port`),
  setting('User name', 'text', `${side}.username`),
  setting('Password', 'password', side === 'incoming' ? 'password' : 'outgoing.password'),
]

const realm: FormField = { label: 'Realm', control: 'text', value: { kind: 'empty' } }

const toAccount = [
  { do: 'open', path: ['Settings', 'Main', 'Manual setup and account options', 'Accounts'] },
  { do: 'pick', what: 'account' },
] as const satisfies readonly Instruction[]

export const fairemail = {
  status: 'current',
  id: 'fairemail',
  name: 'FairEmail',
  vendor: 'Marcel Bokhorst',
  platforms: ['android'],
  versions: '1.2331',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'yes' },
    oauth2: { imap: KNOWN, pop3: [] },
    automatic: { ispdb: true, issuers: KNOWN },
    throughCloud: 'no',
  },
  security: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'None (insecure)' },
  auth: { password: NO_CHOICE, oauth2: BY_ACCOUNT_TYPE },
  windows: [
    {
      id: 'account-imap',
      title: 'Edit account',
      only: 'imap',
      sections: [{ fields: provider }, { heading: 'IMAP', fields: [...server('incoming'), realm] }],
    },
    {
      id: 'account-pop3',
      title: 'Edit account',
      only: 'pop3',
      sections: [
        {
          heading: 'POP3',
          fields: [...server('incoming'), mustBe('on', 'Leave messages on server', 'checkbox')],
        },
      ],
    },
    {
      id: 'identity',
      title: 'Edit identity',
      sections: [
        {
          fields: [
            // An account without a name of its own is listed under its user name (FragmentAccount.java).
            setting('Linked account', 'menu', 'incoming.username'),
            setting('Your name', 'text', 'name'),
            setting('Your email address', 'text', 'email'),
          ],
        },
        { heading: 'Advanced', fields: provider },
        { heading: 'SMTP', fields: [...server('outgoing'), realm] },
      ],
    },
  ],
  steps: [
    { do: 'open', path: ['Settings', 'Main', 'Manual setup and account options', 'Accounts'] },
    { do: 'press', label: '+' },
    { do: 'choose', label: { imap: 'IMAP', pop3: 'POP3' } },
    { do: 'fill', window: 'account-imap', only: 'imap' },
    { do: 'press', label: 'Check', only: 'imap' },
    { do: 'fill', window: 'account-pop3', only: 'pop3' },
    { do: 'press', label: 'Save' },
    { do: 'open', path: ['Settings', 'Main', 'Manual setup and account options', 'Identities'] },
    { do: 'press', label: '+' },
    { do: 'press', label: 'Advanced' },
    { do: 'fill', window: 'identity' },
    { do: 'press', label: 'Save' },
  ],
  traps: [
    { code: 'fairemail-identity-sends' },
    { code: 'fairemail-check-before-save', when: { protocol: 'imap' } },
    { code: 'fairemail-finds-no-pop3', when: { protocol: 'pop3' } },
    { code: 'fairemail-play-store-asks-mozilla-only', when: { protocol: 'imap' } },
  ],
  defaults: { incomingSecurity: 'tls', outgoingSecurity: 'tls', pop3Keeps: 'all' },
  editing: [
    { kind: 'change', sides: ['incoming'], how: toAccount },
    {
      kind: 'change',
      sides: ['outgoing'],
      how: [
        { do: 'open', path: ['Settings', 'Main', 'Manual setup and account options', 'Identities'] },
        { do: 'pick', what: 'identity' },
        { do: 'press', label: 'Advanced' },
      ],
    },
  ],
  switches: {
    leaveOnServer: [...toAccount, { do: 'tick', label: 'Leave messages on server' }],
    timeOut: [{ do: 'open', path: ['Settings', 'Connection', 'Connection timeout (seconds)'] }],
  },
  imports: [
    { format: 'thunderbird-autoconfig', asks: ['domain', 'ispdb'] },
    { format: 'fairemail-backup' },
    { format: 'fairemail-providers' },
  ],
  confidence: 'high',
  unverified: [],
  sources: [
    'M66B/FairEmail@e23dd9df80 (2026-08-22) app/src/main/res/values/strings.xml',
    'M66B/FairEmail@e23dd9df80 app/src/main/res/layout/fragment_account.xml, fragment_pop.xml, fragment_identity.xml',
    'M66B/FairEmail@e23dd9df80 xml/providers.xml, SETUP.md, FAQ.md 114 and 174',
    'M66B/FairEmail@e23dd9df80 app/src/main/res/layout/fragment_options_connection.xml',
  ],
  checked: '2026-08',
} as const satisfies CurrentClient
