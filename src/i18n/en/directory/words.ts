import type { SourceKind } from '../../../domain/account/settings.ts'
import type { Protocol, Security } from '../../../domain/ports/ports.ts'

const protocol = { imap: 'IMAP', pop3: 'POP3', smtp: 'SMTP' } as const satisfies Record<Protocol, string>

const security = {
  tls: 'TLS from the first byte',
  starttls: 'STARTTLS',
  none: 'no encryption',
} as const satisfies Record<Security, string>

const source = {
  official: 'the provider’s own page',
  secondary: 'another site',
  ispdb: 'Thunderbird’s ISPDB',
  fairemail: 'FairEmail’s list',
  deltachat: 'Delta Chat’s database',
  nodemailer: 'nodemailer’s list',
  typed: 'typed by you',
} as const satisfies Record<SourceKind, string>

export const directoryWords = {
  protocol,
  security,
  source,
  port: 'Port {port}',
  score: '{score} of {best}',
  sources: 'Sources',
  setUp: 'Set up your email app',
  backToSetup: 'Back to your setup',
} as const
