import { attempt } from '../clients/attempt.ts'
import type { Line } from '../clients/run.ts'
import { hostOf } from '../lab/places.ts'
import type { Faults } from './fault.ts'

const later = true

/** Encryption left out, or of the other kind. */
export const ENCRYPTION = {
  'starttls-required-587': {
    attempt: attempt('mail', 'smtp', 587, 'none', { login: false }),
    symptom: 'srv-530-starttls',
    later,
  },
  'login-before-tls-587': {
    attempt: attempt('optional', 'smtp', 587, 'none'),
    symptom: 'srv-503-auth-not-enabled',
    otherwise: { curl: 'srv-relay-access-denied' },
    later,
  },
  'login-before-tls-143': {
    attempt: attempt('mail', 'imap', 143, 'none'),
    symptom: 'imap-privacyrequired',
    otherwise: {
      nc: 'imap-dovecot-alert',
      curl: 'imap-logindisabled',
      fetchmail: 'imap-logindisabled',
      mbsync: 'tb-smtp-mech',
    },
    later,
  },
  'login-before-tls-110': {
    attempt: attempt('mail', 'pop3', 110, 'none'),
    symptom: 'pop-plaintext-disallowed',
    later,
  },
  'tls-on-587': { attempt: attempt('mail', 'smtp', 587, 'tls'), symptom: 'any-wrong-version' },
  'tls-on-143': { attempt: attempt('mail', 'imap', 143, 'tls'), symptom: 'any-wrong-version' },
  'tls-on-110': { attempt: attempt('mail', 'pop3', 110, 'tls'), symptom: 'any-wrong-version' },
  'clear-on-465': {
    attempt: attempt('mail', 'smtp', 465, 'none'),
    symptom: 'any-timeout',
    otherwise: { node: 'nothing' },
    without: ['nc'],
  },
  'clear-on-993': {
    attempt: attempt('mail', 'imap', 993, 'none'),
    symptom: 'any-timeout',
    otherwise: { node: 'nothing' },
    without: ['nc'],
  },
  'clear-on-995': {
    attempt: attempt('mail', 'pop3', 995, 'none'),
    symptom: 'any-timeout',
    otherwise: { node: 'nothing' },
    without: ['nc'],
  },
  'login-before-tls-exim-587': {
    attempt: attempt('exim', 'smtp', 587, 'none'),
    symptom: 'srv-503-auth-not-advertised',
    lines: { nc: typedAt('exim', 587, 'EHLO pc\nAUTH PLAIN AAAA\nQUIT\n', 2000) },
  },
  'speaks-first-25': {
    attempt: attempt('exim', 'smtp', 25, 'none'),
    symptom: 'srv-sync',
    lines: { nc: typedAt('exim', 25, 'EHLO pc\nQUIT\n', 0) },
  },
  'starttls-inside-465': {
    attempt: attempt('mail', 'smtp', 465, 'tls'),
    symptom: 'srv-554-tls-active',
    lines: { openssl: typedInside('mail', 465, 'EHLO pc\nSTARTTLS\nQUIT\n') },
  },
  'starttls-inside-993': {
    attempt: attempt('mail', 'imap', 993, 'tls'),
    symptom: 'imap-tls-active',
    lines: { openssl: typedInside('mail', 993, 'a STARTTLS\nb LOGOUT\n') },
  },
} as const satisfies Faults

/** What somebody types into a bare connection, after a while. */
function typedAt(place: 'exim', port: number, input: string, inputAfter: number): Line {
  return {
    program: 'nc.openbsd',
    args: ['-v', '-w', '4', '-C', hostOf(place), String(port)],
    input,
    inputAfter,
  }
}

/** What somebody types into an encrypted connection. */
function typedInside(place: 'mail', port: number, input: string): Line {
  const host = hostOf(place)
  return {
    program: 'openssl',
    args: ['s_client', '-quiet', '-crlf', '-connect', `${host}:${port}`, '-servername', host],
    input,
    inputAfter: 700,
  }
}
