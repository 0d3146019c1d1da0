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
    evidence: 'header',
    sources: [
      {
        name: 'Wine: imnxport.idl',
        url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl',
      },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc0e': {
    id: 'outlook-0x800ccc0e',
    where: 'outlook',
    words: '0x800CCC0E',
    also: [
      'We couldn’t connect to the incoming … server',
      'We couldn’t connect to the outgoing (SMTP) server',
    ],
    services: EVERY,
    causes: [
      'wrong-port',
      'relay-port-closed',
      'starttls-on-implicit',
      'wrong-host',
      'network-filter',
      'security-software',
    ],
    cures: [
      'match-encryption',
      'next-sending-port',
      'check-host-and-port',
      'other-network',
      'pause-mail-scanning',
    ],
    breaks: 'no-connection',
    evidence: 'header',
    sources: [
      {
        name: 'Wine: imnxport.idl',
        url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl',
      },
      { name: 'irohastack.com', url: 'https://irohastack.com/en/outlook-0x800ccc0e-4-en/' },
      { name: 'pastelpromo.com: Outlook 2019', url: 'https://pastelpromo.com/en/private-email-outlook-2019' },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc0f': {
    id: 'outlook-0x800ccc0f',
    where: 'outlook',
    words: '0x800CCC0F',
    also: ['Your server has unexpectedly terminated the connection'],
    services: EVERY,
    causes: ['starttls-on-implicit', 'security-software', 'old-tls-here', 'server-busy'],
    cures: ['match-encryption', 'end-mail-scanning', 'update-system', 'wait'],
    breaks: 'cut',
    evidence: 'header',
    sources: [
      {
        name: 'Wine: imnxport.idl',
        url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl',
      },
      {
        name: 'hostm.com: outdated email encryption on Windows',
        url: 'https://hostm.com/tutorials/security/outdated-email-encryption-windows',
      },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc13': {
    id: 'outlook-0x800ccc13',
    where: 'outlook',
    words: '0x800CCC13',

    services: EVERY,
    causes: ['network-dropped', 'windows-network-damaged', 'security-software'],
    cures: [
      'restart-and-retry',
      'other-network',
      'pause-mail-scanning',
      'new-profile',
      'repair-windows-network',
    ],
    breaks: 'cannot-write',
    evidence: 'header',
    sources: [
      {
        name: 'Wine: imnxport.idl',
        url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl',
      },
      { name: 'tthosting.dk', url: 'http://tthosting.dk/MSOutlookErrorCodes.htm' },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc15': {
    id: 'outlook-0x800ccc15',
    where: 'outlook',
    words: '0x800CCC15',

    services: EVERY,
    causes: ['network-filter', 'wrong-port', 'wrong-host', 'offline'],
    cures: ['match-encryption', 'check-host', 'other-network', 'open-a-page'],
    breaks: 'no-connection',
    evidence: 'header',
    sources: [
      {
        name: 'Wine: imnxport.idl',
        url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl',
      },
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
    breaks: 'method-not-offered',
    evidence: 'header',
    sources: [
      {
        name: 'Wine: imnxport.idl',
        url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl',
      },
      { name: 'tthosting.dk', url: 'http://tthosting.dk/MSOutlookErrorCodes.htm' },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc19': {
    id: 'outlook-0x800ccc19',
    where: 'outlook',
    words: '0x800CCC19',

    also: ['The specified server was found, but there was no response from the server'],
    explains: ['any-timeout'],
    services: EVERY,
    causes: ['network-filter', 'starttls-on-implicit', 'slow-line', 'security-software'],
    cures: ['match-encryption', 'other-network', 'longer-time-out', 'pause-mail-scanning'],
    breaks: 'no-greeting',
    evidence: 'header',
    sources: [
      {
        name: 'Wine: imnxport.idl',
        url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl',
      },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc1a': {
    id: 'outlook-0x800ccc1a',
    where: 'outlook',
    words: '0x800CCC1A',
    also: ['Your server does not support the connection encryption type you have specified'],
    services: ENCRYPTED,
    causes: ['tls-on-starttls', 'starttls-on-implicit', 'old-tls-here'],
    cures: ['match-encryption', 'tls-12-on', 'keep-encryption'],
    breaks: 'hello-in-clear',
    evidence: 'header',
    sources: [
      {
        name: 'Wine: imnxport.idl',
        url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl',
      },
      { name: 'irohastack.com', url: 'https://irohastack.com/en/outlook-tls-ssl-error-en/' },
      {
        name: 'hostm.com: outdated email encryption on Windows',
        url: 'https://hostm.com/tutorials/security/outdated-email-encryption-windows',
      },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc67': {
    id: 'outlook-0x800ccc67',
    where: 'outlook',
    words: '0x800CCC67',

    services: SENDING,
    causes: ['server-busy', 'many-connections', 'sender-listed'],
    cures: ['wait', 'fewer-connections', 'tell-provider'],
    breaks: 'breaks-off',
    evidence: 'header',
    sources: [
      {
        name: 'Wine: imnxport.idl',
        url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl',
      },
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
    breaks: 'stranger-sends',
    evidence: 'header',
    sources: [
      {
        name: 'Wine: imnxport.idl',
        url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl',
      },
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
    causes: ['outgoing-login-off', 'relay-port-used', 'recipient-wrong'],
    cures: ['outgoing-login-on', 'match-encryption', 'correct-address'],
    breaks: 'stranger',
    evidence: 'header',
    sources: [
      {
        name: 'Wine: imnxport.idl',
        url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl',
      },
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
    cures: ['use-implicit', 'match-encryption'],
    breaks: 'mail-in-clear',
    evidence: 'header',
    sources: [
      {
        name: 'Wine: imnxport.idl',
        url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl',
      },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc7d': {
    id: 'outlook-0x800ccc7d',
    where: 'outlook',
    words: '0x800CCC7D',

    also: ['does not support SSL-secured connections'],
    services: SENDING,
    causes: ['offer-removed', 'security-software', 'server-without-tls'],
    cures: ['use-implicit', 'other-network', 'pause-mail-scanning', 'keep-encryption'],
    breaks: 'no-offer',
    evidence: 'header',
    sources: [
      {
        name: 'Wine: imnxport.idl',
        url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl',
      },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc7f': {
    id: 'outlook-0x800ccc7f',
    where: 'outlook',
    words: '0x800CCC7F',

    services: SENDING_READABLE,
    causes: ['server-tls-broken', 'old-tls-here', 'security-software'],
    cures: ['use-implicit', 'tls-12-on', 'pause-mail-scanning', 'tell-provider', 'keep-encryption'],
    breaks: 'upgrade-fails',
    evidence: 'header',
    sources: [
      {
        name: 'Wine: imnxport.idl',
        url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl',
      },
    ],
    checked: '2026-11',
  },
  'outlook-0x800ccc80': {
    id: 'outlook-0x800ccc80',
    where: 'outlook',
    words: '0x800CCC80',

    also: ['None of the authentication methods supported by this client are supported by your server'],
    services: SUBMISSION,
    causes: ['encryption-off', 'spa-on', 'relay-port-used', 'oauth2-needed', 'login-not-offered'],
    cures: ['match-encryption', 'spa-off', 'sign-in-with-provider'],
    breaks: 'no-login-found',
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
    breaks: 'login-or-other',
    evidence: 'secondary',
    sources: [{ name: 'tthosting.dk', url: 'http://tthosting.dk/MSOutlookErrorCodes.htm' }],
    checked: '2026-11',
  },
  'outlook-0x800ccc92': {
    id: 'outlook-0x800ccc92',
    where: 'outlook',
    words: '0x800CCC92',

    services: POP3,
    causes: [
      'wrong-password',
      'app-password-needed',
      'oauth2-needed',
      'access-off',
      'other-session',
      'server-fault',
    ],
    cures: [
      'read-server-text',
      'try-webmail',
      'app-password',
      'sign-in-with-provider',
      'switch-access-on',
      'close-other-apps',
      'wait',
    ],
    breaks: 'login-or-other',
    evidence: 'secondary',
    sources: [{ name: 'tthosting.dk', url: 'http://tthosting.dk/MSOutlookErrorCodes.htm' }],
    checked: '2026-11',
  },
  'outlook-0x80042108': {
    id: 'outlook-0x80042108',
    where: 'outlook',
    words: '0x80042108',

    also: ['connect to your incoming (POP3) e-mail server'],
    services: POP3,
    causes: ['wrong-host', 'wrong-port', 'network-filter', 'security-software', 'service-down'],
    cures: [
      'match-encryption',
      'check-host-and-port',
      'other-network',
      'pause-mail-scanning',
      'look-at-status',
    ],
    breaks: 'no-connection',
    evidence: 'secondary',
    sources: [{ name: 'irohastack.com', url: 'https://irohastack.com/?p=4177' }],
    checked: '2026-11',
  },
  'outlook-0x80042109': {
    id: 'outlook-0x80042109',
    where: 'outlook',
    words: '0x80042109',

    also: ['connect to your outgoing (SMTP) e-mail server'],
    services: SENDING,
    causes: ['relay-port-closed', 'wrong-port', 'network-filter', 'security-software'],
    cures: [
      'match-encryption',
      'next-sending-port',
      'check-host-and-port',
      'other-network',
      'pause-mail-scanning',
    ],
    breaks: 'no-connection',
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
    also: [
      'The operation timed out waiting for a response from the sending (SMTP) server',
      'The operation timed out waiting for a response from the receiving (POP) server',
      '0x8004210A',
    ],

    explains: ['any-timeout'],
    services: [...SENDING, ...POP3],
    causes: ['slow-line', 'security-software', 'outgoing-login-off'],
    cures: [
      'smaller-message',
      'longer-time-out',
      'pause-mail-scanning',
      'outgoing-login-on',
      'read-server-text',
    ],
    breaks: 'times-out',
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
    also: ['Der Zielprinzipalname ist falsch', 'SEC_E_WRONG_PRINCIPAL'],

    services: ENCRYPTED,
    causes: ['certificate-of-host', 'wrong-host', 'certificate-renewed', 'certificate-antivirus'],
    cures: ['host-of-provider', 'ask-certificate', 'end-mail-scanning', 'no-exception'],
    breaks: 'certificate-name',
    evidence: 'vendor',
    sources: [
      { name: 'slipstick.com', url: 'https://www.slipstick.com/outlook/security-warnings-in-outlook' },
      { name: 'support.microsoft.com', url: 'http://support.microsoft.com/?kbid=958977' },
    ],
    checked: '2026-11',
  },
} as const satisfies Readonly<Record<string, Symptom>>
