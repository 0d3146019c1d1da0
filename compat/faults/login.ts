import { attempt } from '../clients/attempt.ts'
import { DOMAIN, ODD_USERS, PASSWORD, USER, WRONG_PASSWORD } from '../lab/places.ts'
import type { Faults } from './fault.ts'

const wrong = { password: WRONG_PASSWORD }
const later = true

/** Signing in. */
export const LOGIN = {
  'wrong-password-465': { attempt: attempt('mail', 'smtp', 465, 'tls', wrong), symptom: 'srv-535', later },
  'wrong-password-587': {
    attempt: attempt('mail', 'smtp', 587, 'starttls', wrong),
    symptom: 'srv-535',
    later,
  },
  'wrong-password-exim-587': {
    attempt: attempt('exim', 'smtp', 587, 'starttls', wrong),
    symptom: 'srv-535',
    later,
  },
  'wrong-password-993': {
    attempt: attempt('mail', 'imap', 993, 'tls', wrong),
    symptom: 'imap-authfailed',
    later,
  },
  'wrong-password-143': {
    attempt: attempt('mail', 'imap', 143, 'starttls', wrong),
    symptom: 'imap-authfailed',
    later,
  },
  'wrong-password-995': { attempt: attempt('mail', 'pop3', 995, 'tls', wrong), symptom: 'pop-auth', later },
  'wrong-password-110': {
    attempt: attempt('mail', 'pop3', 110, 'starttls', wrong),
    symptom: 'pop-auth',
    later,
  },
  'expired-password-993': {
    attempt: attempt('mail', 'imap', 993, 'tls', { user: ODD_USERS.expired }),
    symptom: 'imap-expired',
    later,
  },
  'login-server-down-993': {
    attempt: attempt('mail', 'imap', 993, 'tls', { user: ODD_USERS.unavailable }),
    symptom: 'imap-unavailable',
    later,
  },
  'login-server-down-995': {
    attempt: attempt('mail', 'pop3', 995, 'tls', { user: ODD_USERS.unavailable }),
    symptom: 'pop-sys',
    later,
  },
  'login-server-down-587': {
    attempt: attempt('login-down', 'smtp', 587, 'starttls'),
    symptom: 'srv-454-temp-auth',
    later,
  },
  'other-mailbox-993': {
    attempt: attempt('mail', 'imap', 993, 'tls', {
      user: `nobody@${DOMAIN}*${USER}`,
      password: `${PASSWORD}-master`,
    }),
    symptom: 'imap-authorizationfailed',
    later,
  },
} as const satisfies Faults
