import { unverified, type CurrentClient, type Label, type Instruction } from '../domain/clients/client.ts'
import { mustBe, setting } from './fields.ts'

const accounts = (...rest: readonly string[]): readonly Label[] =>
  ['Settings', 'Configure KMail…', ...rest].map(unverified)

const toOutgoing = [
  { do: 'open', path: accounts('Accounts', 'Sending') },
  { do: 'pick', what: 'outgoing-server' },
  { do: 'press', label: 'Modify…' },
] as const satisfies readonly Instruction[]

export const kmail = {
  status: 'current',
  id: 'kmail',
  name: 'KMail / Kontact',
  vendor: 'KDE',
  platforms: ['linux'],
  versions: '6 (KDE Gear 24 to 26)',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'yes' },
    oauth2: { imap: ['google', 'microsoft'], pop3: [] },
    automatic: { ispdb: true, issuers: [] },
    throughCloud: 'no',
  },
  security: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'None' },
  auth: { password: 'Clear text', oauth2: 'XOAuth' },
  windows: [
    {
      id: 'receiving',
      title: { imap: unverified('IMAP E-Mail Server'), pop3: unverified('POP3 E-Mail Server') },
      sections: [
        {
          heading: 'General',
          fields: [
            setting('Account Name:', 'text', 'email'),
            setting({ imap: 'IMAP Server:', pop3: 'Incoming mail server:' }, 'text', 'incoming.host'),
            setting('Username:', 'text', 'incoming.username'),
            setting('Password:', 'password', 'password'),
          ],
        },
        {
          heading: 'Advanced',
          fields: [
            setting('Encryption:', 'menu', 'incoming.security'),
            setting('Port:', 'text', 'incoming.port'),
            { ...setting('Authentication:', 'menu', 'incoming.auth'), only: 'imap' },
            {
              label: 'Authentication:',
              control: 'menu',
              value: { kind: 'fixed', text: unverified('PLAIN') },
              only: 'pop3',
            },
          ],
        },
      ],
    },
    {
      id: 'sending',
      title: unverified('SMTP'),
      sections: [
        {
          heading: 'General',
          fields: [
            setting('Outgoing mail server:', 'text', 'outgoing.host'),
            mustBe('on', 'Server requires authentication', 'checkbox'),
            setting('Login:', 'text', 'outgoing.username'),
            setting('Password:', 'password', 'outgoing.password'),
          ],
        },
        {
          heading: 'Advanced',
          fields: [
            setting('Encryption:', 'menu', 'outgoing.security'),
            setting('Port:', 'text', 'outgoing.port'),
            // Receiving calls the normal password `Clear text`; OAuth2 has a trap of its own.
            { label: 'Authentication:', control: 'menu', value: { kind: 'fixed', text: 'PLAIN' } },
          ],
        },
      ],
    },
  ],
  steps: [
    {
      do: 'open',
      path: accounts('Accounts', 'Receiving', 'Add', 'Custom Account…', 'IMAP E-Mail Server'),
      only: 'imap',
    },
    {
      do: 'open',
      path: accounts('Accounts', 'Receiving', 'Add', 'Custom Account…', 'POP3 E-Mail Server'),
      only: 'pop3',
    },
    { do: 'fill', window: 'receiving' },
    { do: 'open', path: accounts('Accounts', 'Sending', 'Add…', 'SMTP') },
    { do: 'fill', window: 'sending' },
    { do: 'open', path: accounts('Identities') },
    { do: 'note', code: 'kmail-identity-names-sender' },
  ],
  traps: [
    { code: 'kmail-encryption-on-advanced-tab' },
    { code: 'set-security-before-port' },
    { code: 'kmail-check-after-auto-detect' },
    { code: 'kmail-wizard-hides-pages' },
    { code: 'kmail-pop-keep-on-server', when: { protocol: 'pop3' } },
    { code: 'oauth2-known-providers-only', when: { signIn: 'oauth2' } },
    { code: 'kmail-sending-oauth2', when: { signIn: 'oauth2' } },
  ],
  defaults: {},
  editing: [
    {
      kind: 'change',
      sides: ['incoming'],
      how: [
        { do: 'open', path: accounts('Accounts', 'Receiving') },
        { do: 'pick', what: 'account' },
        { do: 'press', label: unverified('Modify…') },
      ],
    },
    {
      kind: 'change',
      sides: ['outgoing'],
      how: toOutgoing,
    },
  ],
  switches: {
    outgoingLogin: [...toOutgoing, { do: 'tick', label: 'Server requires authentication' }],
    leaveOnServer: [
      { do: 'open', path: accounts('Accounts', 'Receiving') },
      { do: 'pick', what: 'account' },
      { do: 'press', label: unverified('Modify…') },
      { do: 'press', label: 'Advanced' },
      { do: 'tick', label: 'Leave fetched messages on the server' },
    ],
  },
  imports: [{ format: 'thunderbird-autoconfig', asks: ['domain', 'ispdb'] }],
  confidence: 'high',
  unverified: [
    'The menu paths to the receiving and sending accounts, and with them the titles of the two windows.',
    'Which entry of the POP3 window’s authentication list stands for the normal password.',
    'For which providers OAuth2 works when receiving and when sending.',
    'What the button that opens a receiving account is called (Modify…).',
  ],
  sources: [
    'KDE/kdepim-runtime@e6bf053642 resources/imap/setupserverview_desktop.ui, setupserver.cpp',
    'KDE/kdepim-runtime@e6bf053642 resources/pop3/popsettings.ui',
    'KDE/kmailtransport@62c92ea714 src/plugins/smtp/smtpsettings.ui',
    'mailcow/mailcow-dockerized-docs@380f81eefa client-kontact.en.md (2026-08-22)',
    'KDE/kmail@485bb3b6d src/configuredialog/configureaccountpage.cpp (read 2026-11)',
    'KDE/kmailtransport@62c92ea714 src/widgets/transportmanagementwidgetng.cpp (read 2026-11)',
  ],
  checked: '2026-08',
} as const satisfies CurrentClient
