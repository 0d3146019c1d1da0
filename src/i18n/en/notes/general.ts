import type { GENERAL_NOTES } from '../../../domain/clients/notes/general.ts'

/** `{client}` is the app's name; `{tls}` `{starttls}` `{none}` are its own words for the three ways to connect. */
export const GENERAL_NOTE_TEXT = {
  'set-security-before-port':
    'Choose the encryption first, then check the port: {client} changes the port when the encryption changes.',
  'outgoing-login-must-be-on':
    'Sending needs a sign-in too. If it is left off, the server refuses to pass your mail on (“relay denied”).',
  'outgoing-login-is-separate':
    'The user name and password for sending are fields of their own. Fill them in even where the app calls them optional: left empty, you can receive mail but not send it.',
  'auto-security-is-risky':
    'Don’t leave the encryption on automatic. On {submissions} it starts in the clear, hangs or fails; choose {tls} yourself.',
  'one-switch-port-decides':
    'This app has one switch for encryption. With it on, the port decides how encryption starts: {imaps}, {pop3s} and {submissions} are encrypted from the first byte, {imap}, {pop3} and {submission} start unencrypted and then switch. So the port must be exactly the one shown here.',
  'spa-stays-off':
    'Leave Secure Password Authentication (SPA) off. With it on, most servers reject a correct password and the app keeps asking.',
  'encrypted-password-fails':
    '“Encrypted password” sounds safer but means an old method (CRAM-MD5) that most servers don’t offer. The normal password already travels inside the encrypted connection.',
  'username-is-full-address': 'The user name is your whole email address, not only the part before the @.',
  'pop-removes-after-14-days':
    'With POP3 this app removes mail from the server after 14 days unless you change that. Your other devices then lose it.',
  'pop-removes-after-7-days':
    'With POP3 this app removes mail from the server after a week unless you change that. Your other devices then lose it.',
  'pop-removes-at-once':
    'With POP3 this app removes mail from the server as soon as it has downloaded it, unless you change that.',
  'through-makers-cloud':
    '{vendor}’s own servers sign in to your mailbox for this app and keep a copy of your mail. They hold your password too, so an app password is the better choice where your provider has one.',
  'wait-for-sync': 'The first download can take a while. Folders and old mail appear bit by bit.',
  'oauth2-known-providers-only':
    'Signing in on the provider’s own page works in this app only for providers that it knows by name.',
  'ports-come-next':
    'The server’s name, the user name and the password are here. The port and the encryption come next.',
  'path-prefix-stays-empty':
    'Leave the IMAP path prefix empty. A prefix that was filled in by itself makes the mailbox look empty.',
  'protocol-is-final':
    'An account can’t be changed from POP3 to IMAP later. To switch, add the account again.',
  'insecure-warning-means-stop':
    'If the app offers to go on without encryption, or warns of an insecure server, stop: something in the settings is wrong. Never agree to it.',
  'ended-outlook-com-connected-accounts':
    'Outlook.com in the browser stopped showing mailboxes of other providers on 1 July 2024.',
  'ended-windows-mail':
    'Microsoft ended Mail for Windows on 31 December 2024. It can no longer send or receive.',
  'ended-postbox':
    'Postbox ended in 2024, when eM Client took it over. It gets no updates for encryption or sign-in any more.',
} as const satisfies Record<(typeof GENERAL_NOTES)[number], string>
