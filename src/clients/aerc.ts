import { ACCOUNT_NAME } from '../domain/clients/account-name.ts'
import { NO_CHOICE } from '../domain/clients/client.ts'
import type { CurrentClient } from '../domain/clients/client.ts'
import { composedLine, fixedLine, securedLine } from './lines.ts'

const COMMAND = `pass show ${ACCOUNT_NAME}`

export const aerc = {
  status: 'current',
  id: 'aerc',
  name: 'aerc',
  vendor: 'Robin Jarry and others',
  platforms: ['linux', 'macos'],
  versions: '0.15 to 0.21',
  capabilities: {
    protocols: { imap: 'yes', pop3: 'no' },
    oauth2: { imap: 'any', pop3: [] },
    automatic: { ispdb: false, issuers: [] },
    throughCloud: 'no',
  },
  security: { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'Insecure' },
  auth: { password: NO_CHOICE, oauth2: 'oauthbearer' },
  windows: [
    {
      id: 'accounts',
      syntax: 'aerc',
      title: '~/.config/aerc/accounts.conf',
      sections: [
        {
          heading: `[${ACCOUNT_NAME}]`,
          fields: [
            securedLine('source =', {
              tls: 'imaps://{incoming.username:url}@{incoming.host}:{incoming.port}',
              starttls: 'imap://{incoming.username:url}@{incoming.host}:{incoming.port}',
            }),
            composedLine('source-cred-cmd =', COMMAND),
            securedLine('outgoing =', {
              tls: 'smtps://{outgoing.username:url}@{outgoing.host}:{outgoing.port}',
              starttls: 'smtp://{outgoing.username:url}@{outgoing.host}:{outgoing.port}',
            }),
            composedLine('outgoing-cred-cmd =', COMMAND),
            composedLine('from =', '{name} <{email}>'),
            fixedLine('default =', 'INBOX'),
            fixedLine('copy-to =', 'Sent'),
          ],
        },
      ],
    },
  ],
  steps: [
    { do: 'note', code: 'terminal-password-by-command' },
    { do: 'run', command: 'mkdir -p ~/.config/aerc' },
    { do: 'fill', window: 'accounts' },
    { do: 'run', command: 'chmod 600 ~/.config/aerc/accounts.conf' },
  ],
  traps: [
    { code: 'aerc-at-sign-encoded' },
    { code: 'aerc-imap-means-starttls' },
    { code: 'aerc-smtp-before-0-15', when: { security: 'starttls' } },
    { code: 'aerc-oauth2-in-scheme', when: { signIn: 'oauth2' } },
    { code: 'aerc-wizard-writes-the-file' },
  ],
  defaults: {},
  editing: [
    {
      kind: 'change',
      sides: ['incoming', 'outgoing'],
      how: [{ do: 'open', path: ['~/.config/aerc/accounts.conf'] }],
    },
  ],
  switches: {
    timeOut: [{ do: 'open', path: ['~/.config/aerc/accounts.conf', 'connection-timeout ='] }],
  },
  imports: [{ format: 'config-file' }],
  confidence: 'high',
  unverified: [
    'The ports that `imap://` and `imaps://` stand for; the lines name the port.',
    'Sending with these lines: only reading was run, with version 0.14.',
  ],
  sources: [
    'rjarry/aerc@fab05311e7 app/account-wizard.go, doc/aerc-imap.5.scd, doc/aerc-smtp.5.scd (2026-05-02)',
    'rjarry/aerc: CHANGELOG; 0.14.0 commands/compose/send.go (smtp-starttls; read 2026-11)',
    'Run against a mail server: aerc 0.14, reading',
    'aerc-imap(5), manual page of aerc 0.21.0 (connection-timeout; read 2026-11)',
  ],
  checked: '2026-05',
} as const satisfies CurrentClient
