import type { SymptomText } from '../symptoms.ts'

/** A short name of the fault, and what it means. */
export const apps = {
  'outlook-0x800ccc0d': {
    name: 'Outlook doesn’t find the server',
    meaning: 'Outlook asked for the address of the server’s name and got none.',
  },
  'outlook-0x800ccc0e': {
    name: 'Outlook can’t connect',
    meaning: 'Outlook couldn’t open a connection to the server.',
  },
  'outlook-0x800ccc0f': {
    name: 'The connection was cut',
    meaning: 'The server, or something between, broke off the connection to Outlook.',
  },
  'outlook-0x800ccc13': {
    name: 'Windows couldn’t send',
    meaning: 'Windows couldn’t write to the network connection that Outlook had opened.',
  },
  'outlook-0x800ccc15': {
    name: 'Outlook can’t open the connection',
    meaning: 'Windows couldn’t open the network connection that Outlook asked for.',
  },
  'outlook-0x800ccc18': {
    name: 'The special kind of sign-in failed',
    meaning:
      'Outlook tried to sign in with Secure Password Authentication (SPA), which hardly any provider has.',
  },
  'outlook-0x800ccc19': {
    name: 'The server answers too late',
    meaning: 'Outlook waited for the server and heard nothing in time.',
  },
  'outlook-0x800ccc1a': {
    name: 'No encrypted connection',
    meaning: 'Outlook and the server couldn’t begin encryption: most often its kind doesn’t fit the port.',
  },
  'outlook-0x800ccc67': {
    name: 'The outgoing server isn’t available',
    meaning: 'The outgoing server answered `421`: not now.',
  },
  'outlook-0x800ccc78': {
    name: 'The sender was refused',
    meaning: 'The outgoing server doesn’t take the From address of this account.',
  },
  'outlook-0x800ccc79': {
    name: 'The recipient was refused',
    meaning: 'The outgoing server won’t take the recipient, mostly because it takes you for a stranger.',
  },
  'outlook-0x800ccc7c': {
    name: 'Encryption first',
    meaning: 'The outgoing server answered `530`: it wants STARTTLS before anything else.',
  },
  'outlook-0x800ccc7d': {
    name: 'The server doesn’t offer STARTTLS',
    meaning: 'Outlook was told to use STARTTLS, and the server, as it was seen here, doesn’t offer it.',
  },
  'outlook-0x800ccc7f': {
    name: 'Encryption couldn’t begin',
    meaning: 'The server agreed to STARTTLS and then gave up with `454`.',
  },
  'outlook-0x800ccc80': {
    name: 'No common kind of sign-in',
    meaning: 'Outlook and the server share no way to sign in.',
  },
  'outlook-0x800ccc90': {
    name: 'The POP3 server answered with an error',
    meaning:
      'The code says only that the POP3 server refused something. Its own words, behind the code, say what.',
  },
  'outlook-0x800ccc92': {
    name: 'The POP3 sign-in was refused',
    meaning:
      'Outlook speaks of the password, but the server’s own words, behind the code, decide what it was.',
  },
  'outlook-0x80042108': {
    name: 'Outlook can’t reach the incoming server',
    meaning: 'Outlook couldn’t connect to the POP3 server.',
  },
  'outlook-0x80042109': {
    name: 'Outlook can’t reach the outgoing server',
    meaning: 'Outlook couldn’t connect to the SMTP server.',
  },
  'outlook-0x8004210b': {
    name: 'Sending took too long',
    meaning: 'Outlook gave up waiting for the outgoing server.',
  },
  'outlook-target-principal': {
    name: 'The certificate is for another name',
    meaning: 'In Outlook’s words: the server’s certificate names another server than your settings do.',
  },
  'tb-starttls-failed': {
    name: 'The server doesn’t offer STARTTLS',
    meaning:
      'The server, as it was seen here, doesn’t offer STARTTLS. Thunderbird’s hint to switch encryption off would send your password unencrypted: don’t follow it.',
  },
  'tb-smtp-timeout': {
    name: 'The outgoing server doesn’t answer',
    meaning: 'Thunderbird waited for the outgoing server and heard nothing.',
  },
  'tb-smtp-refused': {
    name: 'The outgoing server can’t be reached',
    meaning: 'Nothing takes mail at that name and port.',
  },
  'tb-smtp-unknown': {
    name: 'Thunderbird doesn’t find the outgoing server',
    meaning: 'The name of the outgoing server leads nowhere.',
  },
  'tb-smtp-auth': {
    name: 'The sign-in for sending was refused',
    meaning: 'The outgoing server doesn’t take this user name with this password.',
  },
  'tb-smtp-plain-to-enc': {
    name: 'No sign-in by password here',
    meaning:
      'The server offers no sign-in by password on this connection, most often because encryption is off.',
  },
  'tb-smtp-insecure-hint': {
    name: 'Thunderbird proposes an unencrypted password',
    meaning: 'Encryption is off, and Thunderbird proposes to send the password unencrypted. Don’t follow it.',
  },
  'tb-smtp-mech': {
    name: 'This kind of sign-in isn’t offered',
    meaning: 'The server doesn’t offer the authentication method that is chosen in Thunderbird.',
  },
  'tb-imap-timeout': {
    name: 'The incoming server doesn’t answer',
    meaning: 'Thunderbird waited for the server and heard nothing in time.',
  },
  'tb-imap-tls-error': {
    name: 'Encryption couldn’t begin',
    meaning:
      'Server and app couldn’t agree on encryption, for a reason that nobody can click away: its version (TLS), or the kind of certificate.',
  },
  'tb-imap-connections': {
    name: 'Too many connections at once',
    meaning:
      'Thunderbird and your other devices hold more connections to the mailbox than the server allows.',
  },
  'tb-imap-oauth': {
    name: 'The sign-in in the browser failed',
    meaning: 'The server didn’t take the sign-in that Thunderbird has kept from the browser window.',
  },
  'tb-login-failed': {
    name: 'The sign-in was refused',
    meaning: 'The server doesn’t take this user name with this password.',
  },
  'tb-pop-tls': {
    name: 'No encrypted connection',
    meaning: 'Thunderbird and the POP3 server couldn’t begin encryption.',
  },
  'tb-pop-password': {
    name: 'The POP3 sign-in was refused',
    meaning:
      'The server didn’t take the password. Its own words follow in the same message, and they say why.',
  },
  'tb-pop-uidl': {
    name: 'An old POP3 server',
    meaning: 'This server can’t tell which mail you have seen, so Thunderbird can’t leave copies on it.',
  },
  'tb-cert-domain-mismatch': {
    name: 'The certificate is for another name',
    meaning: 'The server’s certificate names another server than your settings do.',
  },
  'tb-cert-untrusted': {
    name: 'Nobody vouches for the certificate',
    meaning:
      'The server’s certificate is signed by nobody that Thunderbird trusts: the server’s own, one with a gap in its chain, or one that an antivirus put in.',
  },
  'tb-cert-expired': {
    name: 'The certificate has expired',
    meaning:
      'The certificate was good until a day that has passed, or your computer’s clock stands on a wrong day.',
  },
  'tb-insecure-setup': {
    name: 'Thunderbird found settings without encryption',
    meaning: 'The settings that Thunderbird found by itself have no encryption.',
  },
  'tb-find-settings': {
    name: 'Thunderbird found no settings',
    meaning:
      'Thunderbird looked for the settings of your domain and found none. That says nothing against your address: you enter them by hand.',
  },
  'apple-cannot-verify-identity': {
    name: 'The certificate can’t be verified',
    meaning:
      'iPhone, iPad or Mac doubts the server’s certificate: for another name, expired, or signed by nobody that it trusts.',
  },
  'apple-verify-certificate': {
    name: 'Mail can’t verify the certificate',
    meaning: 'Mail on the Mac couldn’t verify the server and shows its certificate.',
  },
  'apple-unable-verify': {
    name: 'The account can’t be verified',
    meaning:
      'The sign-in was refused, or the check stopped for another reason: Mail uses the same words for both.',
  },
  'apple-recipient-rejected': {
    name: 'The recipient was refused',
    meaning:
      'The outgoing server won’t take the recipient: mostly it takes you for a stranger, because the app didn’t sign in.',
  },
  'apple-without-ssl': {
    name: 'Mail proposes to go on without encryption',
    meaning: 'The try with encryption failed, and your device offers to go on unencrypted. Answer `No`.',
  },
  'apple-too-many': {
    name: 'Too many connections at once',
    meaning: 'Too many devices are connected to this mailbox at the same time.',
  },
} as const satisfies Readonly<Record<string, SymptomText>>
