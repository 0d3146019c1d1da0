import { attempt } from '../clients/attempt.ts'
import { DOMAIN, hostOf, ODD_USERS, PASSWORD } from '../lab/places.ts'
import type { Faults } from './fault.ts'

const elsewhere = { to: 'you@other.example', login: false }
const later = true

/** Sending, and limits. */
export const AFTER = {
  'relay-25': {
    attempt: attempt('mail', 'smtp', 25, 'none', elsewhere),
    symptom: 'srv-relay-access-denied',
    later,
  },
  'relay-25-strict': {
    attempt: attempt('strict', 'smtp', 25, 'starttls', elsewhere),
    symptom: 'srv-relay-access-denied',
    later,
  },
  'relay-exim-25': {
    attempt: attempt('exim', 'smtp', 25, 'starttls', elsewhere),
    symptom: 'srv-relay-not-permitted',
    later,
  },
  'login-on-25': {
    attempt: attempt('mail', 'smtp', 25, 'starttls', { to: 'you@other.example' }),
    symptom: 'srv-503-auth-not-enabled',
    otherwise: { curl: 'srv-relay-access-denied' },
    later,
  },
  'no-login-587': {
    attempt: attempt('mail', 'smtp', 587, 'starttls', elsewhere),
    symptom: 'srv-relay-access-denied',
    later,
  },
  'not-owned-587': {
    attempt: attempt('sender-rules', 'smtp', 587, 'starttls', { from: `boss@${DOMAIN}` }),
    symptom: 'srv-553-not-owned',
    later,
  },
  'busy-587': {
    attempt: attempt('busy', 'smtp', 587, 'starttls'),
    symptom: 'srv-421',
    meanwhile: 'smtp',
    otherwise: { openssl: 'any-no-starttls' },
  },
  'too-many-993': {
    attempt: attempt('busy', 'imap', 993, 'tls', { user: ODD_USERS.elsewhere }),
    symptom: 'imap-too-many',
    meanwhile: 'imap',
    later,
  },
  'in-use-995': {
    attempt: attempt('mail', 'pop3', 995, 'tls', { user: ODD_USERS.elsewhere, patience: 100 }),
    symptom: 'pop-in-use',
    meanwhile: 'pop3',
    later,
  },
  'mailbox-full-993': {
    attempt: attempt('mail', 'imap', 993, 'tls'),
    symptom: 'imap-overquota',
    lines: {
      curl: {
        program: 'curl',
        args: [
          '-sSv',
          '-T',
          '/etc/hosts',
          '--url',
          `imaps://${hostOf('mail')}/INBOX`,
          '--user',
          `${ODD_USERS.full}:${PASSWORD}`,
        ],
      },
    },
  },
} as const satisfies Faults
