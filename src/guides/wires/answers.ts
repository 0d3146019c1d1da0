import type { ScriptId } from '../../domain/guides/wire.ts'
import type { FaultPoint } from '../../domain/symptoms/fault-point.ts'
import type { Symptom } from '../../domain/symptoms/symptom.ts'
import type { SymptomId } from '../../domain/symptoms/symptom-ids.ts'

type Lines = readonly [string, ...string[]]
type Answers = { readonly [S in ScriptId]?: { readonly [I in SymptomId]?: Lines } }

/**
 * What Postfix 3.7.11 and Dovecot 2.3.19 answered where a conversation broke (Debian 12, our own run, November 2026).
 * Where the run has no answer the picture has none.
 */
const OUR_RUN: {
  readonly [F in FaultPoint]?: { readonly [S in ScriptId]?: Lines }
} = {
  'upgrade-fails': { submission: ['454 4.7.0 TLS not available due to local problem'] },
  'upgrade-inside': {
    submission: ['554 5.5.1 Error: TLS already active'],
    imap: ['a1 BAD TLS is already active.'],
  },
  'mail-in-clear': { submission: ['530 5.7.0 Must issue a STARTTLS command first'] },
  'login-in-clear': {
    imap: [
      '* BAD [ALERT] Plaintext authentication not allowed without SSL/TLS, but your client did it anyway. If anyone was listening, the password was exposed.',
      'a3 NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.',
    ],
    pop3: ['-ERR [AUTH] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.'],
  },
  'no-login-offered': { submission: ['503 5.5.1 Error: authentication not enabled'] },
  login: {
    submission: ['535 5.7.8 Error: authentication failed: (reason unavailable)'],
    imap: ['a3 NO [AUTHENTICATIONFAILED] Authentication failed.'],
    pop3: ['-ERR [AUTH] Authentication failed.'],
  },
  'login-unchecked': {
    submission: ['454 4.7.0 Temporary authentication failure: Connection lost to authentication server'],
    imap: ['a3 NO [UNAVAILABLE] Temporary authentication failure. […]'],
  },
  'login-expired': { imap: ['a3 NO [EXPIRED] Password expired'] },
  'mailbox-forbidden': { imap: ['a3 NO [AUTHORIZATIONFAILED] Authorization failed'] },
  limit: {
    imap: [
      'a3 NO [LIMIT] Maximum number of connections from user+IP exceeded (mail_max_userip_connections=10)',
    ],
  },
  'mailbox-in-use': { pop3: ['-ERR [IN-USE] Mailbox is locked by another POP3 session.'] },
  'no-room': { imap: ['a4 NO [OVERQUOTA] Quota exceeded (mailbox for user is full)'] },
  stranger: { submission: ['554 5.7.1 <you@other.example>: Recipient address rejected: Access denied'] },
  'breaks-off': { submission: ['421 4.7.0 mail.example.com Error: too many connections from …'] },
}

/** What another server answers, or ours in another place: with the code or tag that its protocol gives every answer. */
const OTHERS: Answers = {
  submission: {
    'srv-530-auth': ['530 5.7.0 Authentication required'],
    'srv-535-gmail': [
      '535-5.7.8 Username and Password not accepted. Learn more at',
      '535 5.7.8 https://support.google.com/mail/?p=BadCredentials …',
    ],
    'srv-534-app-password': [
      '534-5.7.9 Application-specific password required. Learn more at',
      '534 5.7.9 https://support.google.com/mail/?p=InvalidSecondFactor …',
    ],
    'srv-534-browser': ['534-5.7.14 Please log in via your web browser …', '534 5.7.14 …'],
    'srv-535-5-7-139-disabled': [
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. …',
    ],
    'srv-535-5-7-139-defaults': [
      "535 5.7.139 Authentication unsuccessful, user is locked by your organization's security defaults policy. …",
    ],
    'srv-535-5-7-3': ['535 5.7.3 Authentication unsuccessful …'],
    'srv-550-5-7-30': ['550 5.7.30 Basic authentication is not supported for Client Submission.'],
    'srv-530-5-7-57': ['530 5.7.57 Client not authenticated to send mail. …'],
    'srv-send-as': ['550 5.7.60 SMTP; Client does not have permissions to send as this sender'],
    'srv-503-auth-not-advertised': ['503 AUTH command used when not advertised'],
    'srv-534-weak': ['534 5.7.9 Authentication mechanism is too weak'],
    'srv-538': ['538 5.7.11 Encryption required for requested authentication mechanism'],
    'srv-relay-not-permitted': ['550 relay not permitted'],
    'srv-relaying-denied': ['550 5.7.1 <you@other.example>... Relaying denied'],
    'srv-sync': ['554 SMTP synchronization error'],
  },
  imap: {
    'srv-534-browser': [
      'a3 NO [ALERT] Please log in via your web browser: https://support.google.com/mail/accounts/answer/78754 (Failure)',
    ],
    'imap-contactadmin': ['a3 NO [CONTACTADMIN] …'],
    'imap-gmail-app-password': [
      'a3 NO [ALERT] Application-specific password required: https://support.google.com/accounts/answer/185833 (Failure)',
    ],
    'imap-too-many': ['a3 NO [ALERT] Too many simultaneous connections. (Failure)'],
    'imap-not-connected': ['a4 BAD User is authenticated but not connected.'],
  },
  pop3: {
    'pop-login-delay': ['-ERR [LOGIN-DELAY] minimum time between mail checks violation'],
    'pop-sys': ['-ERR [SYS/TEMP] …'],
  },
}

/** The same of our own run, where one symptom has another answer than the rest that break there. */
const OURS: Answers = {
  imap: {
    'imap-privacyrequired': [
      'a3 NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.',
    ],
  },
  submission: {
    'srv-553-not-owned': [
      '553 5.7.1 <office@example.com>: Sender address rejected: not owned by user fred@example.com',
    ],
    'srv-relay-access-denied': ['554 5.7.1 <you@other.example>: Relay access denied'],
  },
}

export interface DrawnAnswer {
  readonly says: readonly string[]
  /** Another server's, or as a standard has it: not of our own run. */
  readonly others: boolean
}

/** The server's words at the break: those of the symptom, else those of our own run. */
export function chooseAnswer({ id, breaks }: Pick<Symptom, 'id' | 'breaks'>, script: ScriptId): DrawnAnswer {
  const others = OTHERS[script]?.[id]
  return others
    ? { says: others, others: true }
    : { says: OURS[script]?.[id] ?? OUR_RUN[breaks]?.[script] ?? [], others: false }
}
