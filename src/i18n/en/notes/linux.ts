import type { LINUX_NOTES } from '../../../domain/clients/notes/linux.ts'

export const LINUX_NOTE_TEXT = {
  'evolution-gnome-accounts-elsewhere':
    'An account that came from GNOME Online Accounts can’t be changed in {client}. Change it where you added it.',
  'evolution-sending-oauth2':
    'On the sending page, replace `PLAIN` by the entry of your provider that begins with OAuth2, the same as for receiving.',
  'kmail-encryption-on-advanced-tab':
    'The encryption and the port are on the tab `Advanced`, for receiving and again for sending. Open it both times, or they stay as they are.',
  'kmail-check-after-auto-detect':
    '`Auto Detect` asks the server and fills in what it finds; for sending it tries {submission}, {smtp} and {submissions}. If you use it, compare its result with the values shown here.',
  'kmail-wizard-hides-pages':
    'The `Account Wizard` in the menu `Tools` looks the settings up and doesn’t show these pages. Use it if you like; come back here if it finds other servers.',
  'kmail-identity-names-sender':
    'On the tab `Advanced` of your identity, choose the outgoing account that you have just made. Then your mail leaves by it.',
  'kmail-pop-keep-on-server':
    'Tick `Leave fetched messages on the server` if another device should still find your mail there.',
  'kmail-sending-oauth2': 'On the sending pages, replace `PLAIN` by `XOAuth`, the same as for receiving.',
  'geary-starts-with-form':
    'The first time that you open {client}, its welcome page asks for the account by itself. Then skip the menu.',
  'geary-lookup-comes-first':
    '{client} looks for the settings by your address. If it fills in others, replace them with the ones shown here.',
  'geary-no-port-field':
    'There is no field for the port: it follows from the encryption. With {tls} receiving uses {imaps} and sending {submissions}; with {starttls} sending uses {submission}. Any other port goes after the server’s name, with a colon between them.',
  'geary-oauth2-through-gnome':
    'This form takes only a password. To sign in at Google or Microsoft, add the account in GNOME Online Accounts instead.',
  'the-bat-two-authentication-buttons':
    'There are two buttons called `Authentication…`. Open both: first the one under `Send mail`, then the one under `Receive mail`.',
  'the-bat-md5-stays-off':
    'Leave `Require secure (MD5) authentication` off. With it on, a server that takes only the normal password rejects you.',
  'the-bat-own-certificates':
    '{client} keeps its own list of trusted certificates, in an address book for trusted roots. If it says that it doesn’t know who issued a certificate although other apps do, let it use the certificates of Windows (MS CryptoAPI) instead.',
} as const satisfies Record<(typeof LINUX_NOTES)[number], string>
