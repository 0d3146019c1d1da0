import type { SymptomText } from '../symptoms.ts'

/** A short name of the fault, and what it means. */
export const servers = {
  'any-timeout': {
    name: 'The server doesn’t answer',
    meaning:
      'The app calls and nothing comes back: something on the way swallows the call, or nothing lives at that address and port.',
  },
  'any-refused': {
    name: 'Nothing listens on that port',
    meaning: 'The machine was reached, and said at once that no server is behind this port.',
  },
  'any-silent-hang': {
    name: 'It connects, then hangs',
    meaning:
      'The server speaks only when encryption is up and waits for the app to begin; the app waits for a greeting that it can read. So both wait until one gives up.',
  },
  'any-wrong-version': {
    name: 'Encryption began too early',
    meaning:
      'The app began encryption at once, and the server answered unencrypted. The name misleads: no version is the problem, the kind of encryption doesn’t fit the port.',
  },
  'any-cert-name': {
    name: 'The certificate is for another name',
    meaning:
      'The server showed a certificate, but for another name than the one in your settings. The check does its job: it can’t tell whose server this is.',
  },
  'any-cert-untrusted': {
    name: 'Nobody vouches for the certificate',
    meaning:
      'The server’s certificate is signed by nobody that your device trusts, or a link of its chain is missing.',
  },
  'any-tls-version': {
    name: 'No common version of TLS',
    meaning:
      'App and server can’t agree on a version of TLS, the encryption of a connection: one of them knows only 1.0 or 1.1, which the other no longer takes. Often the line breaks off without a word.',
  },
  'any-xxxxxxxa': {
    name: 'Something rewrites the server’s greeting',
    meaning:
      'A firewall or a security product stands in the conversation, blots out what the server says and hides its offer to encrypt.',
  },
  'srv-530-starttls': {
    name: 'Encryption first',
    meaning: 'The server won’t speak of mail or passwords before encryption is on.',
  },
  'srv-530-auth': {
    name: 'The server wants you to sign in',
    meaning: 'The server takes messages only from somebody who has signed in, and the app didn’t.',
  },
  'srv-535': {
    name: 'The sign-in for sending was refused',
    meaning:
      'The outgoing server doesn’t take this user name with this password. It doesn’t say which of the two is wrong.',
  },
  'srv-535-gmail': {
    name: 'Google refused the password',
    meaning:
      'Google takes no account password from a mail app: it wants its own sign-in in the browser, or an app password.',
  },
  'srv-534-app-password': {
    name: 'Google wants an app password',
    meaning: 'The account has two-step verification on: the account password doesn’t work in a mail app.',
  },
  'srv-534-browser': {
    name: 'Google wants to see you in a browser',
    meaning: 'Google doubts that this sign-in is yours and wants you to confirm it on a web page.',
  },
  'srv-535-5-7-139-disabled': {
    name: 'Microsoft takes no password for sending here',
    meaning:
      'Sending with a name and a password is switched off at Microsoft: for the whole organisation, for this mailbox, or by a rule on who may sign in. Private mailboxes take only the sign-in in the browser.',
  },
  'srv-535-5-7-139-defaults': {
    name: 'The organisation’s rules refuse a password',
    meaning: 'Microsoft 365’s security defaults are on: they refuse any sign-in by password alone.',
  },
  'srv-535-5-7-3': {
    name: 'Microsoft refused the sign-in',
    meaning: 'Microsoft’s server refused name and password and doesn’t say why.',
  },
  'srv-550-5-7-30': {
    name: 'Microsoft takes no password here any more',
    meaning:
      'Microsoft no longer lets this account send with a password: only the sign-in in the browser works.',
  },
  'srv-530-5-7-57': {
    name: 'The message came without a sign-in',
    meaning:
      'Microsoft’s server got a message from somebody who hadn’t signed in, or not in a way that it accepts.',
  },
  'srv-send-as': {
    name: 'You may not send as this person',
    meaning: 'You signed in as one person, and the message says that it is from another.',
  },
  'srv-553-not-owned': {
    name: 'The From address isn’t yours here',
    meaning: 'You signed in, but the address in From doesn’t belong to that user on this server.',
  },
  'srv-503-auth-not-enabled': {
    name: 'No sign-in here',
    meaning: 'Nobody can sign in on this port, or nobody before encryption is on.',
  },
  'srv-503-auth-not-advertised': {
    name: 'No sign-in here',
    meaning:
      'The app tried to sign in where the server hadn’t offered it: before encryption, or on the port between servers.',
  },
  'srv-534-weak': {
    name: 'The kind of sign-in is too weak',
    meaning:
      'The server wants a stronger kind of sign-in than the one that the app chose. From Google, the same code asks for an app password.',
  },
  'srv-538': {
    name: 'This kind of sign-in needs encryption',
    meaning:
      'The server takes this kind of sign-in only when encryption is on. It is an old code: newer servers don’t even offer it before.',
  },
  'srv-454-temp-auth': {
    name: 'The server can’t check passwords just now',
    meaning: 'The part of the server that checks passwords is out of order. Your password may well be right.',
  },
  'srv-454-tls': {
    name: 'The server can’t begin encryption',
    meaning:
      'The server offers STARTTLS and then can’t begin: often its certificate’s file is broken or missing.',
  },
  'srv-relay-access-denied': {
    name: 'The server takes you for a stranger',
    meaning: 'The server won’t carry mail to others for somebody who hasn’t signed in.',
  },
  'srv-relay-not-permitted': {
    name: 'The server takes you for a stranger',
    meaning:
      'The server won’t carry mail to others for somebody who hasn’t signed in. These are the words of Exim, the mail server that most hosts with cPanel run.',
  },
  'srv-relaying-denied': {
    name: 'The server takes you for a stranger',
    meaning:
      'The server won’t carry mail to others for somebody who hasn’t signed in. These are the words of the mail servers Sendmail and Exchange.',
  },
  'srv-554-tls-active': {
    name: 'Encryption was asked for twice',
    meaning: 'The connection is encrypted already, and the app asks for STARTTLS inside it.',
  },
  'srv-sync': {
    name: 'The app spoke too early',
    meaning:
      'The app sent something before the server’s greeting. The start of encryption on a port that begins unencrypted looks just like that.',
  },
  'srv-421': {
    name: 'The server is busy or closing',
    meaning: 'The server takes no more just now: too much to do, maintenance, or a limit on you.',
  },
  'imap-authfailed': {
    name: 'The sign-in was refused',
    meaning:
      'The server doesn’t take this user name with this password, and doesn’t say which of the two is wrong. Trying the same again changes nothing.',
  },
  'imap-privacyrequired': {
    name: 'Encryption first',
    meaning: 'The server refuses this step without encryption.',
  },
  'imap-logindisabled': {
    name: 'No sign-in before encryption',
    meaning: 'The server tells every app not to sign in yet: encryption has to come first.',
  },
  'imap-dovecot-alert': {
    name: 'The password was sent unencrypted',
    meaning:
      'The app sent your password without encryption, although the server had said not to. Whoever listened on the way has it.',
  },
  'imap-unavailable': {
    name: 'A part of the server is down',
    meaning: 'Something that the server needs is out of order for now.',
  },
  'imap-authorizationfailed': {
    name: 'Right password, wrong mailbox',
    meaning: 'The password is right, but this user may not open the mailbox that was asked for.',
  },
  'imap-expired': {
    name: 'The password has expired',
    meaning: 'The password was right once and is no longer valid.',
  },
  'imap-contactadmin': {
    name: 'The provider has to act',
    meaning: 'The server can’t go on with this account until the provider does something.',
  },
  'imap-overquota': {
    name: 'The mailbox is full',
    meaning: 'There is no room left: saving to Sent or moving mail fails. Sending itself may have worked.',
  },
  'imap-gmail-app-password': {
    name: 'Google wants an app password',
    meaning: 'The account has two-step verification on: the account password doesn’t work in a mail app.',
  },
  'imap-too-many': {
    name: 'Too many connections at once',
    meaning: 'Too many devices and windows are connected to this mailbox at the same time.',
  },
  'imap-not-connected': {
    name: 'Signed in, and no mailbox',
    meaning: 'The sign-in at Microsoft went well, but the mailbox doesn’t open by IMAP.',
  },
  'imap-tls-active': {
    name: 'Encryption was asked for twice',
    meaning: 'The connection is encrypted already, and the app asks for STARTTLS inside it.',
  },
  'pop-auth': {
    name: 'The sign-in was refused',
    meaning:
      'The server says that name, password or a rule about them is the problem, not the server itself.',
  },
  'pop-plaintext-disallowed': {
    name: 'Encryption first',
    meaning:
      'The server wants encryption before it hears a password. It looks like a wrong password and isn’t one.',
  },
  'pop-in-use': {
    name: 'The mailbox is in use',
    meaning: 'The password is right, but somebody else is reading this mailbox by POP3 at the moment.',
  },
  'pop-login-delay': {
    name: 'You check too often',
    meaning: 'The server wants more time between two looks into the mailbox.',
  },
  'pop-sys': {
    name: 'The server has a fault',
    meaning:
      'Something in the mail system failed. `[SYS/TEMP]` passes by itself; `[SYS/PERM]` needs the provider.',
  },
  'note-pop-leave-on-server': {
    name: 'Mail is missing on the other device',
    meaning:
      'Nothing is broken: POP3 downloads mail to one device and then removes it from the server, unless told otherwise.',
  },
  'any-name-not-found': {
    name: 'The server’s name leads nowhere',
    meaning: 'Your device asked for the address of the server’s name and got none. No connection was tried.',
  },
  'any-unreachable': {
    name: 'No way to the server',
    meaning: 'Your device has no way to the server’s network: it is offline, or something forbids the way.',
  },
  'any-reset': {
    name: 'The connection was cut',
    meaning:
      'The server, or something on the way, broke off the connection. The text doesn’t say why; when it happens does: at once is mostly the wrong kind of encryption, later a limit or a scanner.',
  },
  'any-cert-expired': {
    name: 'The certificate has expired',
    meaning:
      'The certificate was good until a day that has passed, or your device’s clock stands on a wrong day.',
  },
  'any-no-starttls': {
    name: 'The server doesn’t offer STARTTLS',
    meaning:
      'The app was told to begin unencrypted and then switch encryption on. The server, as it was seen here, doesn’t offer that.',
  },
} as const satisfies Readonly<Record<string, SymptomText>>
