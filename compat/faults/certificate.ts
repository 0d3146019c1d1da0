import { attempt } from '../clients/attempt.ts'
import { OTHER_NAME } from '../lab/places.ts'
import type { Faults } from './fault.ts'

/** The certificate and the handshake. swaks of 2020 doesn't compare the name; GnuTLS (msmtp) still speaks TLS 1.1. */
export const CERTIFICATE = {
  'certificate-name-465': {
    attempt: attempt('mail', 'smtp', 465, 'tls', { host: OTHER_NAME }),
    symptom: 'any-cert-name',
    otherwise: { swaks: 'works' },
  },
  'certificate-name-587': {
    attempt: attempt('mail', 'smtp', 587, 'starttls', { host: OTHER_NAME }),
    symptom: 'any-cert-name',
    otherwise: { swaks: 'works' },
  },
  'certificate-name-993': {
    attempt: attempt('mail', 'imap', 993, 'tls', { host: OTHER_NAME }),
    symptom: 'any-cert-name',
  },
  'certificate-name-995': {
    attempt: attempt('mail', 'pop3', 995, 'tls', { host: OTHER_NAME }),
    symptom: 'any-cert-name',
  },
  'self-signed-465': { attempt: attempt('self-signed', 'smtp', 465, 'tls'), symptom: 'any-cert-untrusted' },
  'self-signed-993': { attempt: attempt('self-signed', 'imap', 993, 'tls'), symptom: 'any-cert-untrusted' },
  'self-signed-110': {
    attempt: attempt('self-signed', 'pop3', 110, 'starttls'),
    symptom: 'any-cert-untrusted',
  },
  'expired-465': {
    attempt: attempt('expired', 'smtp', 465, 'tls'),
    symptom: 'any-cert-expired',
    otherwise: { swaks: 'any-cert-untrusted' },
  },
  'expired-993': { attempt: attempt('expired', 'imap', 993, 'tls'), symptom: 'any-cert-expired' },
  'expired-995': { attempt: attempt('expired', 'pop3', 995, 'tls'), symptom: 'any-cert-expired' },
  'old-tls-465': {
    attempt: attempt('old-tls', 'smtp', 465, 'tls'),
    symptom: 'any-tls-version',
    otherwise: { msmtp: 'works' },
  },
  'old-tls-587': {
    attempt: attempt('old-tls', 'smtp', 587, 'starttls'),
    symptom: 'any-tls-version',
    otherwise: { msmtp: 'works' },
  },
  'old-tls-993': { attempt: attempt('old-tls', 'imap', 993, 'tls'), symptom: 'any-tls-version' },
  'old-tls-995': { attempt: attempt('old-tls', 'pop3', 995, 'tls'), symptom: 'any-tls-version' },
} as const satisfies Faults
