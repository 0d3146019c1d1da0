import type { ANDROID_NOTES } from '../../../domain/clients/notes/android.ts'

export const ANDROID_NOTE_TEXT = {
  'android-tap-manual-setup':
    'After the address, tap `Manual setup`. Otherwise {client} goes by its own guess, or opens a provider’s sign-in page.',
  'android-never-accept-all-certificates':
    'Leave the entries with “accept all certificates” alone. They hide a wrong server name, so your password can go to the wrong place.',
  'gmail-username-may-be-cut':
    'Some versions fill in only the part before the @ as `Username`. Compare it with the user name shown here.',
  'gmail-in-browser-fetches-no-more':
    'Add a mailbox of another provider here in the app. Gmail in the browser stopped fetching such mail in 2026.',
  'gmail-fetches-by-interval':
    'New mail from other providers doesn’t come in at once. The app looks for it as often as `Sync frequency` says (every 15 minutes).',
  'tb-android-first-account':
    'If the app has no account yet, tap `Get started` and then `Add an email account now` instead.',
  'k9-first-account': 'If the app has no account yet, tap `Get started` instead.',
  'tb-android-edit-found-settings':
    'If {client} found settings, open their box and tap `Edit configuration`. If the box says `Configuration not found`, tap `Next`.',
  'tb-android-pop3-by-editing':
    'By itself {client} only finds IMAP. For POP3, edit the settings and change `Protocol`.',
  'tb-android-found-over-http':
    '`I trust this configuration` means that the settings came over an unprotected connection. Tick it only if they are the ones shown here.',
  'tb-android-certificate-warning':
    'If {client} warns of a certificate, tap `Go back (recommended)` and check the server’s name. Don’t choose `Accept risk and continue`.',
  'tb-android-pop3-has-no-oauth2':
    'With POP3, {client} can’t sign in on the provider’s own page. Choose IMAP, or use an app password if your provider has them.',
  'samsung-tls-means-starttls':
    'In this app {starttls} means STARTTLS, and {tls} is encrypted from the first byte. {tls} on {submission} fails, and so does {starttls} on {submissions}.',
  'fairemail-identity-sends':
    'An account only receives. To send, you need an identity too; after a set-up by hand you add it yourself.',
  'fairemail-play-store-asks-mozilla-only':
    'The version from the Play Store looks settings up in Mozilla’s database only. The one from GitHub also asks your mail domain.',
  'fairemail-finds-no-pop3': '{client} finds no POP3 settings by itself. Type them in.',
  'fairemail-check-before-save': 'Tap `Check` before you save: it fetches the list of folders.',
} as const satisfies Record<(typeof ANDROID_NOTES)[number], string>
