import type { ServiceName } from '../../domain/ports/ports.ts'
import type { SymptomSource } from '../../domain/symptoms/symptom.ts'

type Services = readonly [ServiceName, ...ServiceName[]]

export const EVERY = [
  'imaps',
  'imap',
  'pop3s',
  'pop3',
  'submissions',
  'submission',
  'ms-v-worlds',
  'smtp',
] as const satisfies Services
export const IMPLICIT = ['imaps', 'pop3s', 'submissions'] as const satisfies Services
export const READABLE = ['imap', 'pop3', 'submission', 'ms-v-worlds', 'smtp'] as const satisfies Services
export const ENCRYPTED = [
  'imaps',
  'imap',
  'pop3s',
  'pop3',
  'submissions',
  'submission',
  'ms-v-worlds',
] as const satisfies Services
export const SUBMISSION = ['submissions', 'submission', 'ms-v-worlds'] as const satisfies Services
export const SENDING = ['submissions', 'submission', 'ms-v-worlds', 'smtp'] as const satisfies Services
export const SENDING_READABLE = ['submission', 'ms-v-worlds', 'smtp'] as const satisfies Services
export const IMAP = ['imaps', 'imap'] as const satisfies Services
export const POP3 = ['pop3s', 'pop3'] as const satisfies Services

/** Real servers and clients, wrongly spoken to, on one machine. */
export const OUR_RUN = {
  name: 'Our own run: Postfix 3.7.11, Dovecot 2.3.19.1 and Exim 4.96 of Debian 12, November 2026',
} as const satisfies SymptomSource
