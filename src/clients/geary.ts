import {
  UNKNOWN,
  unverified,
  type CurrentClient,
  NOT_OFFERED,
  NO_CHOICE,
  type Instruction,
} from '../domain/clients/client.ts'
import { setting } from './fields.ts'

const toServerSettings = [
  { do: 'open', path: ['☰', 'Accounts'] },
  { do: 'pick', what: 'account' },
  { do: 'press', label: 'Server Settings' },
] as const satisfies readonly Instruction[]

export const geary = {
  status: 'current',
  id: 'geary',
  name: 'Geary',
  vendor: 'GNOME',
  platforms: ['linux'],
  versions: '46',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'no' },
    oauth2: { imap: ['google', 'microsoft'], pop3: [] },
    automatic: { ispdb: true, issuers: ['google', 'microsoft'] },
    throughCloud: 'no',
  },
  security: { tls: 'TLS', starttls: 'StartTLS', none: 'None' },
  auth: { password: NO_CHOICE, oauth2: NOT_OFFERED },
  windows: [
    {
      id: 'person',
      title: 'Add an account',
      sections: [
        { fields: [setting('Your name', 'text', 'name'), setting('Email address', 'text', 'email')] },
      ],
    },
    {
      id: 'servers',
      title: UNKNOWN,
      sections: [
        {
          heading: 'Receiving',
          fields: [
            { label: 'IMAP server', control: 'text', value: { kind: 'host-with-port', side: 'incoming' } },
            setting('Connection security', 'menu', 'incoming.security'),
            setting('Login name', 'text', 'incoming.username'),
            setting('Password', 'password', 'password'),
          ],
        },
        {
          heading: 'Sending',
          fields: [
            { label: 'SMTP server', control: 'text', value: { kind: 'host-with-port', side: 'outgoing' } },
            setting('Connection security', 'menu', 'outgoing.security'),
            {
              label: 'Login',
              control: 'menu',
              value: { kind: 'fixed', text: 'Use same login as receiving' },
            },
          ],
        },
      ],
    },
  ],
  steps: [
    { do: 'open', path: ['☰', unverified('Accounts'), 'Add an account'] },
    { do: 'note', code: 'geary-starts-with-form' },
    { do: 'fill', window: 'person' },
    { do: 'press', label: 'Next' },
    { do: 'fill', window: 'servers' },
    { do: 'press', label: 'Create' },
  ],
  traps: [
    { code: 'geary-no-port-field' },
    { code: 'geary-lookup-comes-first' },
    { code: 'geary-oauth2-through-gnome', when: { signIn: 'oauth2' } },
  ],
  defaults: { incomingSecurity: 'tls', outgoingSecurity: 'starttls', outgoingLogin: 'on' },
  editing: [
    {
      kind: 'change',
      sides: ['incoming', 'outgoing'],
      how: toServerSettings,
      labels: { 'outgoing.username': unverified('Login name') },
    },
  ],
  switches: {
    outgoingLogin: [...toServerSettings, { do: 'choose', label: 'Use receiving server login' }],
  },
  imports: [{ format: 'thunderbird-autoconfig', asks: ['ispdb'] }],
  confidence: 'high',
  unverified: [
    'What the entry for accounts is called in the menu.',
    'The title of the page with the servers.',
    'Whether `Server Settings` has every field of the form for a new account.',
  ],
  sources: [
    'GNOME/geary@3e8d4f1a37 src/client/accounts/*.vala, ui/accounts_editor_*.ui',
    'GNOME/geary@3e8d4f1a37 src/engine/api/geary-service-information.vala',
    'GNOME/geary@3e8d4f1a37 ui/accounts_editor_edit_pane.ui, ui/accounts_editor_servers_pane.ui, ui/components-menu-application.ui (read 2026-11)',
  ],
  checked: '2026-08',
} as const satisfies CurrentClient
