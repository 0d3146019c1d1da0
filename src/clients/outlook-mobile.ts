import type { CurrentClient } from '../domain/clients/client.ts'
import { UNKNOWN, unverified, BY_ACCOUNT_TYPE, NO_CHOICE } from '../domain/clients/client.ts'
import { mustBe, setting } from './fields.ts'

export const outlookMobile = {
  status: 'current',
  id: 'outlook-mobile',
  name: 'Outlook for phones and tablets',
  vendor: 'Microsoft',
  family: 'outlook',
  platforms: ['ios', 'android'],
  versions: '4.26xx and 5.26xx (2026)',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'yes' },
    oauth2: { imap: ['google', 'yahoo'], pop3: [] },
    automatic: { ispdb: false, issuers: ['microsoft-365', 'microsoft', 'google', 'yahoo', 'icloud'] },
    throughCloud: 'yes',
  },
  security: { tls: 'SSL/TLS', starttls: unverified('StartTLS'), none: unverified('None') },
  auth: { password: NO_CHOICE, oauth2: BY_ACCOUNT_TYPE },
  windows: [
    {
      id: 'account',
      title: UNKNOWN,
      sections: [
        {
          fields: [
            setting('Email address', 'text', 'email'),
            setting('Display Name', 'text', 'name'),
            setting('Description', 'text', 'email'),
            mustBe('on', 'Use Advanced Settings', 'switch'),
          ],
        },
        {
          heading: { imap: 'IMAP Incoming Mail Server', pop3: 'POP3 Incoming Mail Server' },
          fields: [
            setting({ imap: unverified('IMAP Host Name'), pop3: UNKNOWN }, 'text', 'incoming.host'),
            setting('Port', 'text', 'incoming.port'),
            setting('Security Type', 'menu', 'incoming.security'),
            setting({ imap: unverified('IMAP Username'), pop3: UNKNOWN }, 'text', 'incoming.username'),
            setting({ imap: 'IMAP Password', pop3: UNKNOWN }, 'password', 'password'),
          ],
        },
        {
          heading: 'SMTP Outgoing Mail Server',
          fields: [
            setting(unverified('SMTP Host Name'), 'text', 'outgoing.host'),
            setting('Port', 'text', 'outgoing.port'),
            setting('Security Type', 'menu', 'outgoing.security'),
            setting(unverified('SMTP Username'), 'text', 'outgoing.username'),
            setting('SMTP Password', 'password', 'outgoing.password'),
          ],
        },
      ],
    },
  ],
  steps: [
    { do: 'press', label: 'Add account', versions: 'first account' },
    { do: 'note', code: 'ol-mobile-start' },
    { do: 'open', path: ['+', 'Add Email Account'], versions: 'later accounts' },
    { do: 'type', setting: 'email', label: 'Email address' },
    { do: 'press', label: 'Continue' },
    { do: 'note', code: 'ol-mobile-other-sign-in' },
    { do: 'choose', label: { imap: 'IMAP', pop3: 'POP3' } },
    { do: 'switch-on', label: 'Use Advanced Settings' },
    { do: 'fill', window: 'account' },
    { do: 'press', label: '✓', versions: 'Android' },
    { do: 'press', label: unverified('Sign In'), versions: 'iOS' },
  ],
  traps: [
    { code: 'through-makers-cloud' },
    { code: 'ol-cloud-needs-public-server' },
    { code: 'ol-mobile-advanced-settings' },
    { code: 'ol-mobile-usernames-start-empty' },
    { code: 'ol-mobile-delete-and-add' },
    { code: 'oauth2-known-providers-only', when: { signIn: 'oauth2' } },
  ],
  defaults: { incomingSecurity: 'tls', outgoingSecurity: 'tls' },
  editing: [
    {
      kind: 'add-again',
      sides: ['incoming', 'outgoing'],
      how: [
        { do: 'open', path: ['⚙'] },
        { do: 'pick', what: 'account' },
        { do: 'press', label: unverified('Delete Account') },
      ],
    },
  ],
  imports: [{ format: 'managed-exchange' }],
  confidence: 'medium',
  unverified: [
    'How StartTLS and None are written in the menu.',
    'The labels on iPhone and iPad: the guides show Android.',
    'How “Host Name” and “Username” are capitalised: it changes from build to build.',
    'What the fields of the POP3 form are called.',
    'What the entry that removes an account is called: guides say Delete Account and Remove Account.',
  ],
  sources: [
    'ovh/docs web_cloud/email_and_collaborative_solutions/mx_plan/email_outlook_app_android (2024-11-26)',
    'NDTV: POP3 in version 4.0.7 (2019-09-17)',
    'Vangera mail guide (2026)',
    'euronic.help: Changing the email servers, Outlook, on an Android device (read 2026-11)',
    'clients.fluccs.com.au: Updating an Email Password in Outlook for Android (read 2026-11)',
  ],
  checked: '2026-08',
} as const satisfies CurrentClient
