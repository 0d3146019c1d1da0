import type { Symptom } from '../../domain/symptoms/symptom.ts'
import { ENCRYPTED, EVERY, IMAP, POP3, SENDING, SUBMISSION } from './shared.ts'

export const thunderbird = {
  'tb-starttls-failed': {
    id: 'tb-starttls-failed',
    where: 'thunderbird',
    words:
      'Unable to establish a secure link with Outgoing server (SMTP) … using STARTTLS since it doesn’t advertise that feature',
    also: ['using STARTTLS since it doesn’t advertise that feature'],

    services: SENDING,
    causes: ['offer-removed', 'security-software', 'server-without-tls'],
    cures: ['use-implicit', 'other-network', 'pause-mail-scanning', 'keep-encryption'],
    breaks: 'no-offer',
    evidence: 'software',
    sources: [
      {
        name: 'Thunderbird as packaged in Debian 12 (153.7.0esr, omni.ja, en-US: messengercompose/composeMsgs.properties, key startTlsFailed)',
      },
    ],
    checked: '2026-11',
  },
  'tb-smtp-timeout': {
    id: 'tb-smtp-timeout',
    where: 'thunderbird',
    words: 'connection to Outgoing server (SMTP) … timed out',

    services: SENDING,
    causes: ['relay-port-closed', 'starttls-on-implicit', 'network-filter', 'security-software'],
    cures: ['match-encryption', 'next-sending-port', 'other-network', 'pause-mail-scanning'],
    breaks: 'no-answer',
    evidence: 'software',
    sources: [
      {
        name: 'Thunderbird as packaged in Debian 12 (153.7.0esr, omni.ja, en-US: messengercompose/composeMsgs.properties, key smtpSendTimeout)',
      },
    ],
    checked: '2026-11',
  },
  'tb-smtp-refused': {
    id: 'tb-smtp-refused',
    where: 'thunderbird',
    words: 'The server may be unavailable or is refusing SMTP connections',
    also: ['because connecting to Outgoing server (SMTP) … failed'],

    services: SENDING,
    causes: ['wrong-port', 'wrong-host', 'service-down'],
    cures: ['check-host-and-port', 'next-sending-port', 'look-at-status'],
    breaks: 'refused',
    evidence: 'software',
    sources: [
      {
        name: 'Thunderbird as packaged in Debian 12 (153.7.0esr, omni.ja, en-US: messengercompose/composeMsgs.properties, key smtpSendRequestRefused)',
      },
    ],
    checked: '2026-11',
  },
  'tb-smtp-unknown': {
    id: 'tb-smtp-unknown',
    where: 'thunderbird',
    words: 'Outgoing server (SMTP) … is unknown',

    services: SENDING,
    causes: ['wrong-host'],
    cures: ['check-host'],
    breaks: 'no-address',
    evidence: 'software',
    sources: [
      {
        name: 'Thunderbird as packaged in Debian 12 (153.7.0esr, omni.ja, en-US: messengercompose/composeMsgs.properties, key smtpSendFailedUnknownServer)',
      },
    ],
    checked: '2026-11',
  },
  'tb-smtp-auth': {
    id: 'tb-smtp-auth',
    where: 'thunderbird',
    words: 'Unable to authenticate to Outgoing server (SMTP)',
    also: ['Sending of the username did not succeed. … Outgoing server (SMTP)'],

    services: SUBMISSION,
    causes: [
      'wrong-password',
      'name-without-domain',
      'wrong-method',
      'app-password-needed',
      'oauth2-needed',
      'access-off',
    ],
    cures: [
      'full-address',
      'normal-password',
      'sign-in-with-provider',
      'app-password',
      'try-webmail',
      'retype-password',
      'switch-access-on',
    ],
    breaks: 'login',
    evidence: 'software',
    sources: [
      {
        name: 'Thunderbird as packaged in Debian 12 (153.7.0esr, omni.ja, en-US: messengercompose/composeMsgs.properties, key smtpAuthFailure)',
      },
    ],
    checked: '2026-11',
  },
  'tb-smtp-plain-to-enc': {
    id: 'tb-smtp-plain-to-enc',
    where: 'thunderbird',
    words: 'does not allow plaintext passwords',

    services: ENCRYPTED,
    causes: ['encryption-off'],
    cures: ['match-encryption', 'normal-password'],
    breaks: 'no-login-found',
    evidence: 'software',
    sources: [
      {
        name: 'Thunderbird as packaged in Debian 12 (153.7.0esr, omni.ja, en-US: messengercompose/composeMsgs.properties, key smtpHintAuthPlainToEncrypt)',
      },
    ],
    checked: '2026-11',
  },
  'tb-smtp-insecure-hint': {
    id: 'tb-smtp-insecure-hint',
    where: 'thunderbird',
    words: 'Password, transmitted insecurely',

    services: ENCRYPTED,
    causes: ['wrong-method', 'encryption-off', 'offer-removed'],
    cures: ['match-encryption', 'normal-password', 'keep-encryption'],
    breaks: 'no-login-found',
    evidence: 'software',
    sources: [
      {
        name: 'Thunderbird as packaged in Debian 12 (153.7.0esr, omni.ja, en-US: messengercompose/composeMsgs.properties, key smtpHintAuthEncryptToPlainNoSsl)',
      },
    ],
    checked: '2026-11',
  },
  'tb-smtp-mech': {
    id: 'tb-smtp-mech',
    where: 'thunderbird',
    words: 'does not support the selected authentication method',

    services: ENCRYPTED,
    causes: ['wrong-method'],
    cures: ['normal-password', 'sign-in-with-provider'],
    breaks: 'method-not-offered',
    evidence: 'software',
    sources: [
      {
        name: 'Thunderbird as packaged in Debian 12 (153.7.0esr, omni.ja, en-US: messengercompose/composeMsgs.properties, key smtpAuthMechNotSupported)',
      },
    ],
    checked: '2026-11',
  },
  'tb-imap-timeout': {
    id: 'tb-imap-timeout',
    where: 'thunderbird',
    words: 'Connection to server … timed out.',

    services: IMAP,
    causes: ['starttls-on-implicit', 'network-filter', 'service-down'],
    cures: ['use-implicit', 'other-network', 'look-at-status'],
    breaks: 'silence',
    evidence: 'software',
    sources: [
      {
        name: 'Thunderbird as packaged in Debian 12 (153.7.0esr, omni.ja, en-US: imapMsgs.properties, key imapNetTimeoutError)',
      },
    ],
    checked: '2026-11',
  },
  'tb-imap-tls-error': {
    id: 'tb-imap-tls-error',
    where: 'thunderbird',
    words: 'Non-overridable TLS error occurred',

    services: IMAP,
    causes: ['old-tls-there', 'server-tls-broken'],
    cures: ['ask-tls', 'tell-provider'],
    breaks: 'handshake',
    evidence: 'software',
    sources: [
      {
        name: 'Thunderbird as packaged in Debian 12 (153.7.0esr, omni.ja, en-US: imapMsgs.properties, key imapTlsError)',
      },
    ],
    checked: '2026-11',
  },
  'tb-imap-connections': {
    id: 'tb-imap-connections',
    where: 'thunderbird',
    words: 'you may have exceeded the maximum number of connections to this server',

    services: IMAP,
    causes: ['many-connections', 'cached-connections'],
    cures: ['fewer-connections', 'close-other-apps'],
    breaks: 'limit',
    evidence: 'software',
    sources: [
      {
        name: 'Thunderbird as packaged in Debian 12 (153.7.0esr, omni.ja, en-US: imapMsgs.properties, key imapServerDroppedConnection2)',
      },
    ],
    checked: '2026-11',
  },
  'tb-imap-oauth': {
    id: 'tb-imap-oauth',
    where: 'thunderbird',
    words: 'Authentication failure while connecting to server …',

    also: ['invalid_grant'],
    services: ['imaps'],
    causes: ['sign-in-withdrawn', 'cookies-blocked', 'access-off'],
    cures: ['forget-sign-in', 'allow-cookies', 'switch-access-on'],
    breaks: 'sign-in',
    evidence: 'software',
    sources: [
      {
        name: 'Thunderbird as packaged in Debian 12 (153.7.0esr, omni.ja, en-US: imapMsgs.properties, key imapOAuth2Error)',
      },
    ],
    checked: '2026-11',
  },
  'tb-login-failed': {
    id: 'tb-login-failed',
    where: 'thunderbird',
    words: 'Login to server … with username … failed.',
    also: ['Login to server … failed'],

    services: EVERY,
    causes: ['wrong-password', 'name-without-domain', 'app-password-needed', 'oauth2-needed', 'access-off'],
    cures: [
      'try-webmail',
      'full-address',
      'app-password',
      'sign-in-with-provider',
      'switch-access-on',
      'retype-password',
    ],
    breaks: 'login',
    evidence: 'software',
    sources: [
      {
        name: 'Thunderbird as packaged in Debian 12 (153.7.0esr, omni.ja, en-US: messenger.properties, key mailServerLoginFailed2)',
      },
    ],
    checked: '2026-11',
  },
  'tb-pop-tls': {
    id: 'tb-pop-tls',
    where: 'thunderbird',
    words: 'Unable to establish TLS connection to POP3 server',

    services: POP3,
    causes: ['starttls-on-implicit', 'tls-on-starttls', 'server-without-tls'],
    cures: ['use-implicit', 'keep-encryption'],
    breaks: 'handshake',
    evidence: 'software',
    sources: [
      {
        name: 'Thunderbird as packaged in Debian 12 (153.7.0esr, omni.ja, en-US: localMsgs.properties, key nsErrorCouldNotConnectViaTls)',
      },
    ],
    checked: '2026-11',
  },
  'tb-pop-password': {
    id: 'tb-pop-password',
    where: 'thunderbird',
    words: 'Sending of password for user … did not succeed',
    also: ['Sending of password for user'],

    services: POP3,
    causes: ['wrong-password', 'access-off', 'other-session'],
    cures: ['read-server-text', 'try-webmail', 'switch-access-on', 'close-other-apps'],
    breaks: 'login-or-other',
    evidence: 'software',
    sources: [
      {
        name: 'Thunderbird as packaged in Debian 12 (153.7.0esr, omni.ja, en-US: localMsgs.properties, key pop3PasswordFailed)',
      },
    ],
    checked: '2026-11',
  },
  'tb-pop-uidl': {
    id: 'tb-pop-uidl',
    where: 'thunderbird',
    words: 'does not support UIDL or XTND XLST',
    also: ['The POP3 mail server … does not support UIDL'],

    services: POP3,
    causes: ['old-pop-server'],
    cures: ['move-to-imap', 'keep-copies'],
    breaks: 'no-uidl',
    evidence: 'software',
    sources: [
      {
        name: 'Thunderbird as packaged in Debian 12 (153.7.0esr, omni.ja, en-US: localMsgs.properties, key pop3ServerDoesNotSupportUidlEtc)',
      },
    ],
    checked: '2026-11',
  },
  'tb-cert-domain-mismatch': {
    id: 'tb-cert-domain-mismatch',
    where: 'thunderbird',
    words: 'The certificate for … is not valid for that server',

    services: ENCRYPTED,
    causes: ['certificate-of-host', 'wrong-host', 'somebody-between'],
    cures: ['host-of-provider', 'ask-certificate', 'other-network', 'no-exception'],
    breaks: 'certificate-name',
    evidence: 'software',
    sources: [
      {
        name: 'Thunderbird as packaged in Debian 12 (153.7.0esr, omni.ja, en-US: messenger/certError.ftl, key cert-error-domain-mismatch)',
      },
    ],
    checked: '2026-11',
  },
  'tb-cert-untrusted': {
    id: 'tb-cert-untrusted',
    where: 'thunderbird',
    words: 'The certificate for … does not come from a trusted source',

    services: ENCRYPTED,
    causes: ['certificate-default', 'certificate-chain', 'certificate-antivirus', 'somebody-between'],
    cures: ['host-of-provider', 'ask-certificate', 'end-mail-scanning', 'other-network', 'no-exception'],
    breaks: 'certificate-signer',
    evidence: 'software',
    sources: [
      {
        name: 'Thunderbird as packaged in Debian 12 (153.7.0esr, omni.ja, en-US: messenger/certError.ftl, key cert-error-untrusted-default)',
      },
    ],
    checked: '2026-11',
  },
  'tb-cert-expired': {
    id: 'tb-cert-expired',
    where: 'thunderbird',
    words: 'The certificate for … expired on …',
    also: ['The certificate for … expired on'],

    services: ENCRYPTED,
    causes: ['certificate-expired', 'wrong-clock'],
    cures: ['check-clock', 'tell-provider', 'no-exception'],
    breaks: 'certificate-date',
    evidence: 'software',
    sources: [
      {
        name: 'Thunderbird as packaged in Debian 12 (153.7.0esr, omni.ja, en-US: messenger/certError.ftl, key cert-error-expired)',
      },
    ],
    checked: '2026-11',
  },
  'tb-insecure-setup': {
    id: 'tb-insecure-setup',
    where: 'thunderbird',
    words: 'Warning: Insecure mail server detected.',
    also: ['Insecure mail server detected', 'does not use encryption. … Insecure mail servers'],

    services: ['imap', 'pop3', 'submission', 'smtp'],
    causes: ['nothing-published', 'server-without-tls', 'offer-removed'],
    cures: ['enter-by-hand', 'keep-encryption'],
    breaks: 'before-bare',
    evidence: 'software',
    sources: [
      {
        name: 'Thunderbird as packaged in Debian 12 (153.7.0esr, omni.ja, en-US: messenger/accountcreation/accountHub.ftl, key account-hub-select-security-warning)',
      },
    ],
    checked: '2026-11',
  },
  'tb-find-settings': {
    id: 'tb-find-settings',
    where: 'thunderbird',
    words: 'failed to find the settings for your email account',

    services: EVERY,
    causes: ['nothing-published', 'offline'],
    cures: ['enter-by-hand', 'open-a-page'],
    breaks: 'before',
    evidence: 'software',
    sources: [
      {
        name: 'Thunderbird as packaged in Debian 12 (153.7.0esr, omni.ja, en-US: messenger/accountcreation/accountSetup.ftl, key account-setup-find-settings-failed)',
      },
    ],
    checked: '2026-11',
  },
} as const satisfies Readonly<Record<string, Symptom>>
