import {
  unverified,
  type CurrentClient,
  type FormSection,
  type Instruction,
} from '../domain/clients/client.ts'
import { mustBe, setting } from './fields.ts'

const security = (side: 'incoming' | 'outgoing'): FormSection => ({
  heading: 'Security',
  fields: [setting('Encryption method:', 'menu', `${side}.security`)],
})

const toAccount = [
  { do: 'open', path: ['Edit', 'Preferences', 'Mail Accounts'] },
  { do: 'pick', what: 'account' },
  { do: 'press', label: 'Edit' },
] as const satisfies readonly Instruction[]

export const evolution = {
  status: 'current',
  id: 'evolution',
  name: 'Evolution',
  vendor: 'GNOME',
  platforms: ['linux'],
  versions: '3.5x to 3.58',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'yes' },
    oauth2: { imap: ['google', 'microsoft', 'yahoo'], pop3: [] },
    automatic: { ispdb: true, issuers: ['microsoft-365'] },
    throughCloud: 'no',
  },
  security: { tls: 'TLS on a dedicated port', starttls: 'STARTTLS after connecting', none: 'No encryption' },
  auth: { password: 'Password', oauth2: unverified('OAuth2 (Google) / OAuth2 (Outlook) / OAuth2 (Yahoo!)') },
  windows: [
    {
      id: 'identity',
      title: 'Identity',
      sections: [
        {
          fields: [
            setting('Full Name:', 'text', 'name'),
            setting('Email Address:', 'text', 'email'),
            mustBe('off', 'Look up mail server details based on the entered e-mail address', 'checkbox'),
          ],
        },
      ],
    },
    {
      id: 'receiving',
      title: 'Receiving Email',
      sections: [
        {
          fields: [
            { label: 'Server Type:', control: 'menu', value: { kind: 'fixed', text: 'IMAP' }, only: 'imap' },
            {
              label: 'Server Type:',
              control: 'menu',
              value: { kind: 'fixed', text: unverified('POP') },
              only: 'pop3',
            },
          ],
        },
        {
          heading: 'Configuration',
          fields: [
            setting('Server:', 'text', 'incoming.host'),
            setting('Port:', 'text', 'incoming.port'),
            setting('Username:', 'text', 'incoming.username'),
          ],
        },
        security('incoming'),
        { heading: 'Authentication', fields: [setting('Type:', 'menu', 'incoming.auth')] },
      ],
    },
    {
      id: 'receiving-options',
      title: 'Receiving Options',
      only: 'pop3',
      sections: [{ fields: [mustBe('on', unverified('Leave messages on server'), 'checkbox')] }],
    },
    {
      id: 'sending',
      title: 'Sending Email',
      sections: [
        { fields: [{ label: 'Server Type:', control: 'menu', value: { kind: 'fixed', text: 'SMTP' } }] },
        {
          heading: 'Configuration',
          fields: [
            setting('Server:', 'text', 'outgoing.host'),
            setting('Port:', 'text', 'outgoing.port'),
            mustBe('on', 'Server requires authentication', 'checkbox'),
          ],
        },
        security('outgoing'),
        {
          heading: 'Authentication',
          fields: [
            // The two pages call the normal password by different names; OAuth2 has a trap of its own.
            { label: 'Type:', control: 'menu', value: { kind: 'fixed', text: 'PLAIN' } },
            setting('Username:', 'text', 'outgoing.username'),
          ],
        },
      ],
    },
  ],
  steps: [
    { do: 'open', path: [unverified('File'), unverified('New'), unverified('Mail Account')] },
    { do: 'fill', window: 'identity' },
    { do: 'press', label: 'Next' },
    { do: 'fill', window: 'receiving' },
    { do: 'press', label: 'Next' },
    { do: 'expect', label: 'Receiving Options', only: 'imap' },
    { do: 'fill', window: 'receiving-options', only: 'pop3' },
    { do: 'press', label: 'Next' },
    { do: 'fill', window: 'sending' },
    { do: 'press', label: 'Next' },
    { do: 'expect', label: 'Account Summary' },
    { do: 'press', label: 'Next' },
    { do: 'expect', label: 'Done' },
    { do: 'press', label: 'Apply' },
  ],
  traps: [
    { code: 'outgoing-login-must-be-on' },
    { code: 'set-security-before-port' },
    { code: 'oauth2-known-providers-only', when: { signIn: 'oauth2' } },
    { code: 'evolution-sending-oauth2', when: { signIn: 'oauth2' } },
    { code: 'evolution-gnome-accounts-elsewhere' },
  ],
  defaults: { incomingSecurity: 'tls', outgoingSecurity: 'tls', outgoingLogin: 'off' },
  editing: [
    {
      kind: 'change',
      sides: ['incoming'],
      how: [...toAccount, { do: 'press', label: 'Receiving Email' }],
    },
    { kind: 'change', sides: ['outgoing'], how: [...toAccount, { do: 'press', label: 'Sending Email' }] },
  ],
  switches: {
    outgoingLogin: [
      ...toAccount,
      { do: 'press', label: 'Sending Email' },
      { do: 'tick', label: 'Server requires authentication' },
    ],
    leaveOnServer: [
      ...toAccount,
      { do: 'press', label: 'Receiving Options' },
      { do: 'tick', label: unverified('Leave messages on server') },
    ],
  },
  imports: [{ format: 'thunderbird-autoconfig', asks: ['domain', 'ispdb', 'srv'] }],
  confidence: 'high',
  unverified: [
    'The menu path to the assistant.',
    'What the POP entry of `Server Type:` and its box for leaving mail on the server are called.',
    'The names of the OAuth2 entries.',
    'When the assistant asks for the password.',
    'Whether newer versions have `Edit`, `Accounts` in place of the way through `Preferences`, as the help still says.',
  ],
  sources: [
    'GNOME/evolution@0d5a7a9954 src/modules/mail-config/e-mail-config-smtp-backend.c',
    'GNOME/evolution@0d5a7a9954 src/mail/e-mail-config-auth-check.c, e-mail-config-identity-page.c',
    'GNOME/evolution@04f9870e3c help/C/mail-account-manage-imap-plus.page, mail-account-manage-pop.page (read 2026-11)',
  ],
  checked: '2026-08',
} as const satisfies CurrentClient
