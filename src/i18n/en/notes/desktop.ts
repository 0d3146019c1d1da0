import type { DESKTOP_NOTES } from '../../../domain/clients/notes/desktop.ts'

export const DESKTOP_NOTE_TEXT = {
  'em-client-names-mislead':
    'The names mislead. {tls} is right for {imaps}, {pop3s} and {submissions} and isn’t outdated; {starttls} is STARTTLS, for {imap}, {pop3} and {submission}.',
  'em-client-ports-start-in-clear':
    'The form may start with {imap} and {smtp}. Replace them with the ports shown here.',
  'em-client-icon-on-tab':
    'A warning icon on the tab of one protocol means that only this one fails. You may receive mail and still not be able to send it.',
  'em-client-free-for-two': 'The free licence allows two accounts.',
  'mailbird-too-many-connections':
    'If the connection keeps failing, lower the number of connections in the account’s settings: some servers allow only a few.',
  'spark-may-keep-your-login':
    '{vendor}’s servers are said to keep your user name and password, for notifications and sync; we couldn’t verify it. Use an app password where your provider has one, and expect a server inside your own network not to work.',
  'spark-no-163':
    'Mailboxes at 163.com fail in this app: their server demands an IMAP command (ID) that it doesn’t send.',
  'bluemail-may-go-through-cloud':
    'For notifications, {client} can fetch your mail through {vendor}’s servers. This is optional.',
  'mailspring-first-account': 'If the app has no account yet, choose `Connect an email account` instead.',
  'mailspring-port-changes-security':
    'Choose the port first, then the encryption. Port {imap} sets `Security:` to {none} without a word: change it to {starttls} afterwards.',
  'mailspring-other-port': '`Port:` is a list. For a port that isn’t in it, choose `Custom` and type it.',
} as const satisfies Record<(typeof DESKTOP_NOTES)[number], string>
