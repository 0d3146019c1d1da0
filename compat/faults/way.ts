import { attempt } from '../clients/attempt.ts'
import { NO_NAME } from '../lab/places.ts'
import type { Faults } from './fault.ts'

/** The way there. openssl waits for as long as the system does. */
export const WAY = {
  'refused-587': { attempt: attempt('closed', 'smtp', 587, 'starttls'), symptom: 'any-refused' },
  'refused-993': { attempt: attempt('closed', 'imap', 993, 'tls'), symptom: 'any-refused' },
  'refused-110': { attempt: attempt('closed', 'pop3', 110, 'none'), symptom: 'any-refused' },
  'swallowed-465': {
    attempt: attempt('silent', 'smtp', 465, 'tls'),
    symptom: 'any-timeout',
    otherwise: { openssl: 'nothing', node: 'nothing' },
  },
  'swallowed-143': {
    attempt: attempt('silent', 'imap', 143, 'none'),
    symptom: 'any-timeout',
    otherwise: { node: 'nothing' },
  },
  'swallowed-995': {
    attempt: attempt('silent', 'pop3', 995, 'tls'),
    symptom: 'any-timeout',
    otherwise: { openssl: 'nothing', node: 'nothing' },
  },
  'no-such-name-465': {
    attempt: attempt('mail', 'smtp', 465, 'tls', { host: NO_NAME }),
    symptom: 'any-name-not-found',
  },
  'no-such-name-143': {
    attempt: attempt('mail', 'imap', 143, 'none', { host: NO_NAME }),
    symptom: 'any-name-not-found',
  },
} as const satisfies Faults
