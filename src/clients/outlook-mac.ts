import type { CurrentClient } from '../domain/clients/client.ts'
import {
  UNKNOWN,
  unverified,
  BY_ACCOUNT_TYPE,
  NO_CHOICE,
  SWITCH_OFF,
  SWITCH_ON,
} from '../domain/clients/client.ts'
import { setting } from './fields.ts'

export const outlookMac = {
  status: 'current',
  id: 'outlook-mac',
  name: 'Outlook for Mac',
  vendor: 'Microsoft',
  family: 'outlook',
  platforms: ['macos'],
  versions: '16.1xx (2026), new and legacy Outlook',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'unverified' },
    oauth2: { imap: ['google', 'yahoo'], pop3: [] },
    automatic: { ispdb: false, issuers: ['microsoft-365', 'microsoft', 'google', 'yahoo', 'icloud'] },
    throughCloud: 'unverified',
  },
  security: { tls: SWITCH_ON, starttls: SWITCH_ON, none: SWITCH_OFF },
  auth: { password: NO_CHOICE, oauth2: BY_ACCOUNT_TYPE },
  windows: [
    {
      id: 'account',
      title: UNKNOWN,
      sections: [
        {
          fields: [
            setting('Type', 'menu', 'protocol'),
            setting('Email Address', 'text', 'email'),
            setting('Username', 'text', 'incoming.username'),
            setting('Password', 'password', 'password'),
            setting('Incoming server', 'text', 'incoming.host'),
            setting(unverified('Incoming server port'), 'text', 'incoming.port'),
            setting('Use SSL to connect (recommended)', 'checkbox', 'incoming.security'),
            setting('Outgoing server', 'text', 'outgoing.host'),
            setting(unverified('Outgoing server port'), 'text', 'outgoing.port'),
            setting('Use SSL to connect (recommended)', 'checkbox', 'outgoing.security'),
          ],
        },
      ],
    },
    {
      id: 'more-options',
      title: 'More Options',
      versions: 'Legacy Outlook',
      sections: [
        {
          fields: [
            {
              label: 'Authentication',
              control: 'menu',
              value: { kind: 'fixed', text: 'Use Incoming Server Info' },
            },
          ],
        },
      ],
    },
  ],
  steps: [
    { do: 'open', path: ['Outlook', 'Settings…', 'Accounts', '+', 'Add an Account…'] },
    { do: 'type', setting: 'email', label: 'Email Address' },
    { do: 'press', label: 'Continue' },
    { do: 'note', code: 'ol-mac-wait-for-lookup' },
    { do: 'note', code: 'ol-mac-wrong-guess' },
    { do: 'fill', window: 'account' },
    { do: 'press', label: 'Add Account' },
    { do: 'press', label: 'Done' },
    { do: 'note', code: 'ol-mac-keychain' },
    { do: 'note', code: 'ol-mac-open-account-again', versions: 'Legacy Outlook' },
    { do: 'press', label: 'More Options', versions: 'Legacy Outlook' },
    { do: 'fill', window: 'more-options', versions: 'Legacy Outlook' },
  ],
  traps: [
    { code: 'ol-mac-cloud-sync', when: { protocol: 'imap' } },
    { code: 'one-switch-port-decides' },
    { code: 'ol-mac-override-port' },
    { code: 'ol-mac-legacy-outgoing-login' },
    { code: 'ol-mac-pop-may-be-missing', when: { protocol: 'pop3' } },
    { code: 'oauth2-known-providers-only', when: { signIn: 'oauth2' } },
    { code: 'ol-no-calendars-contacts' },
  ],
  defaults: {},
  editing: [
    {
      kind: 'change',
      sides: ['incoming', 'outgoing'],
      how: [
        { do: 'open', path: ['Tools', 'Accounts'] },
        { do: 'pick', what: 'account' },
      ],
    },
  ],
  switches: {
    outgoingLogin: [
      { do: 'open', path: ['Tools', 'Accounts'] },
      { do: 'pick', what: 'account' },
      { do: 'press', label: 'More Options' },
      { do: 'choose', label: 'Use Incoming Server Info', from: 'Authentication', versions: 'Legacy Outlook' },
    ],
  },
  imports: [],
  confidence: 'medium',
  unverified: [
    'Whether new Outlook for Mac can do POP3.',
    'The words of the link that leaves a wrong guess (“Not IMAP/POP?”).',
    'Which ports are filled in at first.',
    'What the boxes for the ports are called: they stand beside the host names.',
    'Whether every IMAP account goes through Microsoft’s cloud, or only with “Sync with Microsoft Cloud”.',
    'Whether new Outlook for Mac shows the servers of every account that exists.',
  ],
  sources: [
    'ovh/docs web_cloud/email_and_collaborative_solutions/mx_plan/how_to_configure_outlook_2016_mac (2024-10)',
    'Rackspace guides (“Override default port”, “Use SSL to connect (recommended)”)',
    'Amazon WorkMail user guide: Setting up Microsoft Outlook clients',
    'mjtsai.com (2023-03-02)',
    'Microsoft support: Basic POP account settings for Outlook for Mac (read 2026-11)',
  ],
  checked: '2026-08',
} as const satisfies CurrentClient
