import type { Symptom } from '../../domain/symptoms/symptom.ts'
import { ENCRYPTED, EVERY, POP3, SENDING, SENDING_READABLE, SUBMISSION } from './shared.ts'

export const outlook = {
  'outlook-0x800ccc0d': {
    id: 'outlook-0x800ccc0d',
    where: 'outlook',
    words: '0x800CCC0D',

    services: EVERY,
    causes: ['wrong-host', 'offline'],
    cures: ['check-host', 'open-a-page'],
    breaks: 'no-address',
    evidence: 'software',
    sources: [
      { name: 'github.com', url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl' },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc0e': {
    id: 'outlook-0x800ccc0e',
    where: 'outlook',
    words: '0x800CCC0E',

    services: EVERY,
    causes: ['wrong-port', 'port-25-closed', 'wrong-host', 'security-software'],
    cures: ['match-encryption', 'check-host', 'other-network', 'pause-mail-scanning'],
    breaks: 'no-answer',
    evidence: 'software',
    sources: [
      { name: 'github.com', url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl' },
      { name: 'irohastack.com', url: 'https://irohastack.com/en/outlook-0x800ccc0e-4-en/' },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc0f': {
    id: 'outlook-0x800ccc0f',
    where: 'outlook',
    words: '0x800CCC0F',

    services: EVERY,
    causes: ['starttls-on-implicit', 'security-software', 'old-tls-here', 'server-busy'],
    cures: ['match-encryption', 'end-mail-scanning', 'update-system'],
    breaks: 'handshake',
    evidence: 'software',
    sources: [
      { name: 'github.com', url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl' },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc13': {
    id: 'outlook-0x800ccc13',
    where: 'outlook',
    words: '0x800CCC13',

    services: EVERY,
    causes: ['network-dropped', 'windows-network-damaged', 'security-software'],
    cures: ['restart-and-retry', 'other-network', 'new-profile', 'repair-windows-network'],
    breaks: 'breaks-off',
    evidence: 'software',
    sources: [
      { name: 'github.com', url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl' },
      { name: 'tthosting.dk', url: 'http://tthosting.dk/MSOutlookErrorCodes.htm' },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc15': {
    id: 'outlook-0x800ccc15',
    where: 'outlook',
    words: '0x800CCC15',

    services: EVERY,
    causes: ['network-filter', 'wrong-port', 'offline'],
    cures: ['match-encryption', 'check-host', 'other-network', 'open-a-page'],
    breaks: 'no-answer',
    evidence: 'software',
    sources: [
      { name: 'github.com', url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl' },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc18': {
    id: 'outlook-0x800ccc18',
    where: 'outlook',
    words: '0x800CCC18',

    services: EVERY,
    causes: ['spa-on', 'wrong-password'],
    cures: ['spa-off', 'try-webmail'],
    breaks: 'login',
    evidence: 'software',
    sources: [
      { name: 'github.com', url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl' },
      { name: 'tthosting.dk', url: 'http://tthosting.dk/MSOutlookErrorCodes.htm' },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc19': {
    id: 'outlook-0x800ccc19',
    where: 'outlook',
    words: '0x800CCC19',

    services: EVERY,
    causes: ['network-filter', 'starttls-on-implicit', 'slow-line', 'security-software'],
    cures: ['match-encryption', 'other-network', 'longer-time-out', 'pause-mail-scanning'],
    breaks: 'silence',
    evidence: 'software',
    sources: [
      { name: 'github.com', url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl' },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc1a': {
    id: 'outlook-0x800ccc1a',
    where: 'outlook',
    words: '0x800CCC1A',

    services: ENCRYPTED,
    causes: ['tls-on-starttls', 'starttls-on-implicit', 'old-tls-here'],
    cures: ['match-encryption', 'tls-12-on', 'keep-encryption'],
    breaks: 'hello-in-clear',
    evidence: 'software',
    sources: [
      { name: 'github.com', url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl' },
      { name: 'irohastack.com', url: 'https://irohastack.com/en/outlook-tls-ssl-error-en/' },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc67': {
    id: 'outlook-0x800ccc67',
    where: 'outlook',
    words: '0x800CCC67',

    services: SENDING,
    causes: ['server-busy', 'port-25-closed'],
    cures: ['wait', 'match-encryption'],
    breaks: 'breaks-off',
    evidence: 'software',
    sources: [
      { name: 'github.com', url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl' },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc78': {
    id: 'outlook-0x800ccc78',
    where: 'outlook',
    words: '0x800CCC78',

    services: SENDING,
    causes: ['outgoing-login-off', 'from-differs'],
    cures: ['outgoing-login-on', 'from-is-login'],
    breaks: 'sender',
    evidence: 'software',
    sources: [
      { name: 'github.com', url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl' },
      {
        name: 'cloudprojectsoftware.com',
        url: 'https://www.cloudprojectsoftware.com/error-codes/outlook-0x800ccc78',
      },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc79': {
    id: 'outlook-0x800ccc79',
    where: 'outlook',
    words: '0x800CCC79',

    services: SENDING,
    causes: ['outgoing-login-off', 'port-25-used', 'recipient-wrong'],
    cures: ['outgoing-login-on', 'match-encryption', 'correct-address'],
    breaks: 'recipient',
    evidence: 'software',
    sources: [
      { name: 'github.com', url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl' },
      {
        name: 'support.office.com',
        url: 'https://support.office.com/en-us/article/i-receive-a-550-553-or-relay-prohibited-error-when-sending-email-messages-65b494a4-0a15-433e-829f-e73651e0245e',
      },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc7c': {
    id: 'outlook-0x800ccc7c',
    where: 'outlook',
    words: '0x800CCC7C',

    services: SENDING_READABLE,
    causes: ['encryption-off'],
    cures: ['match-encryption', 'use-implicit'],
    breaks: 'login-in-clear',
    evidence: 'software',
    sources: [
      { name: 'github.com', url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl' },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc7d': {
    id: 'outlook-0x800ccc7d',
    where: 'outlook',
    words: '0x800CCC7D',

    services: SENDING,
    causes: ['starttls-on-implicit', 'offer-removed', 'server-without-tls'],
    cures: ['use-implicit', 'other-network', 'keep-encryption'],
    breaks: 'no-offer',
    evidence: 'software',
    sources: [
      { name: 'github.com', url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl' },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc7f': {
    id: 'outlook-0x800ccc7f',
    where: 'outlook',
    words: '0x800CCC7F',

    services: SENDING_READABLE,
    causes: ['server-tls-broken'],
    cures: ['use-implicit', 'tell-provider', 'keep-encryption'],
    breaks: 'upgrade-fails',
    evidence: 'software',
    sources: [
      { name: 'github.com', url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl' },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc80': {
    id: 'outlook-0x800ccc80',
    where: 'outlook',
    words: '0x800CCC80',

    services: SUBMISSION,
    causes: ['spa-on', 'oauth2-needed', 'encryption-off'],
    cures: ['spa-off', 'match-encryption', 'sign-in-with-provider'],
    breaks: 'no-login-offered',
    evidence: 'secondary',
    sources: [{ name: 'microsoftmessageid.com', url: 'https://microsoftmessageid.com/?p=991' }],
    checked: '2026-11',
  },
  'outlook-0x800ccc90': {
    id: 'outlook-0x800ccc90',
    where: 'outlook',
    words: '0x800CCC90',

    services: POP3,
    causes: ['server-text-decides'],
    cures: ['read-server-text'],
    breaks: 'login',
    evidence: 'secondary',
    sources: [{ name: 'tthosting.dk', url: 'http://tthosting.dk/MSOutlookErrorCodes.htm' }],
    checked: '2026-11',
  },
  'outlook-0x800ccc92': {
    id: 'outlook-0x800ccc92',
    where: 'outlook',
    words: '0x800CCC92',

    services: POP3,
    causes: ['wrong-password', 'other-session', 'server-fault'],
    cures: ['read-server-text', 'close-other-apps', 'try-webmail', 'app-password'],
    breaks: 'login',
    evidence: 'secondary',
    sources: [{ name: 'tthosting.dk', url: 'http://tthosting.dk/MSOutlookErrorCodes.htm' }],
    checked: '2026-11',
  },
  'outlook-0x80042108': {
    id: 'outlook-0x80042108',
    where: 'outlook',
    words: '0x80042108',

    services: POP3,
    causes: ['wrong-host', 'security-software', 'service-down'],
    cures: ['match-encryption', 'check-host', 'pause-mail-scanning', 'look-at-status'],
    breaks: 'no-answer',
    evidence: 'secondary',
    sources: [{ name: 'irohastack.com', url: 'https://irohastack.com/?p=4177' }],
    checked: '2026-11',
  },
  'outlook-0x80042109': {
    id: 'outlook-0x80042109',
    where: 'outlook',
    words: '0x80042109',

    services: SENDING,
    causes: ['port-25-closed', 'wrong-port', 'security-software'],
    cures: ['match-encryption', 'other-network', 'pause-mail-scanning'],
    breaks: 'no-answer',
    evidence: 'secondary',
    sources: [
      { name: 'bobcares.com', url: 'https://bobcares.com/blog/outlook-cannot-connect-to-smtp-server-error/' },
    ],
    checked: '2026-11',
  },
  'outlook-0x8004210b': {
    id: 'outlook-0x8004210b',
    where: 'outlook',
    words: '0x8004210B',
    also: ['0x8004210A'],

    services: SENDING,
    causes: ['slow-line', 'security-software', 'outgoing-login-off'],
    cures: ['smaller-message', 'longer-time-out', 'pause-mail-scanning', 'read-server-text'],
    breaks: 'breaks-off',
    evidence: 'secondary',
    sources: [
      {
        name: 'theemailadmin.com',
        url: 'http://www.theemailadmin.com/2009/11/troubleshooting-error-code-0x8004210b/',
      },
    ],
    checked: '2026-11',
  },
  'outlook-target-principal': {
    id: 'outlook-target-principal',
    where: 'outlook',
    words: 'The target principal name is incorrect',
    also: ['SEC_E_WRONG_PRINCIPAL'],

    services: ENCRYPTED,
    causes: ['certificate-of-host', 'certificate-renewed'],
    cures: ['host-of-provider', 'ask-certificate', 'no-exception'],
    breaks: 'certificate',
    evidence: 'vendor',
    sources: [
      { name: 'slipstick.com', url: 'https://www.slipstick.com/outlook/security-warnings-in-outlook' },
      { name: 'support.microsoft.com', url: 'http://support.microsoft.com/?kbid=958977' },
    ],
    checked: '2026-11',
  },
} as const satisfies Readonly<Record<string, Symptom>>
