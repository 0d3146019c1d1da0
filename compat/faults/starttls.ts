import { attempt } from '../clients/attempt.ts'
import type { Faults } from './fault.ts'

/** STARTTLS that isn't offered, or can't be begun. openssl tries it even where the offer was overwritten. */
export const STARTTLS = {
  'no-starttls-587': { attempt: attempt('clear', 'smtp', 587, 'starttls'), symptom: 'any-no-starttls' },
  'no-starttls-143': { attempt: attempt('clear', 'imap', 143, 'starttls'), symptom: 'any-no-starttls' },
  'no-starttls-110': {
    attempt: attempt('clear', 'pop3', 110, 'starttls'),
    symptom: 'any-no-starttls',
    otherwise: { openssl: 'any-wrong-version' },
  },
  'tls-broken-587': {
    attempt: attempt('broken-tls', 'smtp', 587, 'starttls'),
    symptom: 'srv-454-tls',
    otherwise: { openssl: 'any-wrong-version' },
  },
  'greeting-rewritten-587': {
    attempt: attempt('guarded', 'smtp', 587, 'starttls'),
    symptom: 'any-xxxxxxxa',
    otherwise: { msmtp: 'any-no-starttls', python: 'any-no-starttls', openssl: 'any-no-starttls' },
  },
} as const satisfies Faults
