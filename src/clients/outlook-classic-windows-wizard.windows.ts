import type { FormField, FormWindow } from '../domain/clients/client.ts'
import { unverified } from '../domain/clients/client.ts'
import { mustBe, setting } from './fields.ts'

const ENCRYPTION = 'Use the following type of encrypted connection:'

const outgoing: readonly FormField[] = [
  setting('Outgoing server (SMTP):', 'text', 'outgoing.port'),
  setting(ENCRYPTION, 'menu', 'outgoing.security'),
]

export const outlookWizardWindows = [
  {
    id: 'account',
    title: 'POP and IMAP Account Settings',
    sections: [
      {
        fields: [
          setting('Your Name:', 'text', 'name'),
          setting('Email Address:', 'text', 'email'),
          setting('Account Type:', 'menu', 'protocol'),
          setting('Incoming mail server:', 'text', 'incoming.host'),
          setting('Outgoing mail server (SMTP):', 'text', 'outgoing.host'),
          setting('User Name:', 'text', 'incoming.username'),
          setting('Password:', 'password', 'password'),
          mustBe('on', 'Remember password', 'checkbox'),
          mustBe('off', 'Require logon using Secure Password Authentication (SPA)', 'checkbox'),
          mustBe('on', 'Automatically test account settings when Next is clicked', 'checkbox'),
        ],
      },
    ],
  },
  {
    id: 'outgoing-server',
    title: 'Outgoing Server',
    sections: [
      {
        fields: [
          mustBe('on', 'My outgoing server (SMTP) requires authentication', 'checkbox'),
          mustBe('on', 'Use same settings as my incoming mail server', 'checkbox'),
        ],
      },
    ],
  },
  {
    id: 'advanced-imap',
    title: 'Advanced',
    only: 'imap',
    sections: [
      {
        fields: [
          setting('Incoming server (IMAP):', 'text', 'incoming.port'),
          setting(ENCRYPTION, 'menu', 'incoming.security'),
          ...outgoing,
          { label: 'Root folder path:', control: 'text', value: { kind: 'empty' } },
        ],
      },
    ],
  },
  {
    id: 'advanced-pop3',
    title: 'Advanced',
    only: 'pop3',
    sections: [
      {
        fields: [
          setting('Incoming server (POP3):', 'text', 'incoming.port'),
          {
            label: unverified('This server requires an encrypted connection (SSL/TLS)'),
            control: 'checkbox',
            value: { kind: 'on-for', side: 'incoming', security: 'tls' },
          },
          ...outgoing,
          mustBe('on', 'Leave a copy of messages on the server', 'checkbox'),
        ],
      },
    ],
  },
] as const satisfies readonly FormWindow[]
