import type { CurrentClient, Label, PerProtocol } from '../domain/clients/client.ts'
import { UNKNOWN, unverified, BY_ACCOUNT_TYPE, NO_CHOICE } from '../domain/clients/client.ts'
import { mustBe, setting } from './fields.ts'

/** The IMAP form was read in guides; nobody described the POP form. */
const readForImap = (text: string): PerProtocol<Label> => ({ imap: text, pop3: unverified(text) })

export const outlookNewWindows = {
  status: 'current',
  id: 'outlook-new-windows',
  name: 'Outlook (new) for Windows',
  vendor: 'Microsoft',
  family: 'outlook',
  platforms: ['windows'],
  versions: 'all (it updates itself)',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'unverified' },
    oauth2: { imap: ['google', 'yahoo'], pop3: [] },
    automatic: { ispdb: false, issuers: ['microsoft-365', 'microsoft', 'google', 'yahoo', 'icloud'] },
    throughCloud: 'yes',
  },
  security: { tls: 'SSL/TLS (Recommended)', starttls: unverified('STARTTLS'), none: unverified('None') },
  auth: { password: NO_CHOICE, oauth2: BY_ACCOUNT_TYPE },
  windows: [
    {
      id: 'servers',
      title: UNKNOWN,
      sections: [
        {
          fields: [
            setting(readForImap('Password'), 'password', 'password'),
            mustBe('on', 'Show more', 'switch'),
            setting({ imap: 'IMAP Incoming server', pop3: UNKNOWN }, 'text', 'incoming.host'),
            setting(readForImap('Port'), 'text', 'incoming.port'),
            setting(readForImap('Secure connection type'), 'menu', 'incoming.security'),
            setting(readForImap('SMTP username'), 'text', 'outgoing.username'),
            setting(readForImap('SMTP password'), 'password', 'outgoing.password'),
            setting(readForImap('SMTP Outgoing server'), 'text', 'outgoing.host'),
            setting(readForImap('Port'), 'text', 'outgoing.port'),
            setting(readForImap('Secure connection type'), 'menu', 'outgoing.security'),
          ],
        },
      ],
    },
  ],
  steps: [
    { do: 'note', code: 'ol-new-first-start' },
    {
      do: 'open',
      path: ['⚙', 'Accounts', unverified('Your accounts'), 'Add account'],
      versions: 'newer builds',
    },
    {
      do: 'open',
      path: ['⚙', 'Accounts', unverified('Email accounts'), 'Add account'],
      versions: 'older builds',
    },
    { do: 'type', setting: 'email', label: 'Suggested account' },
    { do: 'press', label: 'Continue' },
    { do: 'note', code: 'ol-new-ignore-guess' },
    { do: 'choose', label: { imap: 'IMAP', pop3: unverified('POP') }, from: 'Select your email provider' },
    { do: 'switch-on', label: 'Show more' },
    { do: 'fill', window: 'servers' },
    { do: 'press', label: 'Continue' },
    { do: 'expect', label: 'Sync your IMAP account', only: 'imap' },
    { do: 'press', label: 'Continue', only: 'imap' },
    { do: 'press', label: 'Done' },
  ],
  traps: [
    { code: 'through-makers-cloud' },
    { code: 'ol-new-sync-consent', when: { protocol: 'imap' } },
    { code: 'ol-cloud-needs-public-server' },
    { code: 'ol-new-pop-may-be-missing', when: { protocol: 'pop3' } },
    { code: 'ol-new-second-port-pair' },
    { code: 'ol-new-tls-beside-submission', when: { security: 'starttls' } },
    { code: 'outgoing-login-is-separate' },
    { code: 'ol-new-smtp-password-empties' },
    { code: 'ol-new-no-certificate-exception' },
    { code: 'ol-new-remove-and-add' },
    { code: 'oauth2-known-providers-only', when: { signIn: 'oauth2' } },
    { code: 'ol-no-calendars-contacts' },
  ],
  defaults: { incomingSecurity: 'tls', outgoingSecurity: 'tls' },
  editing: [
    {
      kind: 'add-again',
      sides: ['incoming', 'outgoing'],
      how: [
        { do: 'open', path: ['⚙', 'Accounts', unverified('Your accounts')], versions: 'newer builds' },
        { do: 'open', path: ['⚙', 'Accounts', unverified('Email accounts')], versions: 'older builds' },
        { do: 'pick', what: 'account' },
        { do: 'press', label: 'Manage' },
        { do: 'press', label: 'Remove' },
      ],
      unverified: true,
    },
  ],
  imports: [],
  confidence: 'high',
  unverified: [
    'Whether every build offers POP, and what the POP form looks like.',
    'How STARTTLS and None are capitalised in the menu.',
    'Which port for sending is filled in at first.',
    'Whether the settings say “Your accounts” or “Email accounts”: both were seen.',
    'Whether a newer build lets you change the servers of an account that exists.',
  ],
  sources: [
    'Amazon WorkMail user guide: Setting up Microsoft Outlook clients',
    'MailRoute knowledge base: new Outlook for Windows 11 (2024-09)',
    'mailcow/mailcow-dockerized-docs@380f81eefa docs/client/client-outlook.en.md (2026-08-22)',
    'MicrosoftDocs/OfficeDocs-DeployOffice supported-account-types.md (text of 2023-11, stored 2024-10)',
    'neowin.net: Sync your IMAP account (2023)',
    'borncity.com: statement by Microsoft (2023-11-16)',
    'Vangera mail guide (2026)',
  ],
  checked: '2026-08',
} as const satisfies CurrentClient
