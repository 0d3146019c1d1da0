import type { OUTLOOK_NOTES } from '../../../domain/clients/notes/outlook.ts'

export const OUTLOOK_NOTE_TEXT = {
  'port-and-encryption-match':
    'Port and encryption belong together: {imaps}, {pop3s} and {submissions} go with {tls}; {imap}, {pop3} and {submission} go with {starttls}. With a wrong pair the connection hangs until it times out.',
  'ol-first-start':
    'The first time it starts, Outlook asks for an address by itself. Then go on with the next step.',
  'ol-cloud-needs-public-server':
    'Microsoft’s servers connect to your mail server, not this device. They must be able to reach it from the internet and to trust its certificate: a server on your own network or behind a VPN can’t be used.',
  'ol-no-calendars-contacts':
    'Only mail is set up. Calendars and address books of a CalDAV or CardDAV server don’t work in {client}.',
  'ol-old-encryption-names':
    'Older versions (up to 2016 and early 2019) have other words in this menu: `SSL` means what is now {tls}, and `TLS` means what is now {starttls}.',
  'ol-old-windows-tls':
    'On Windows 7 or 8, old builds don’t use TLS 1.2 unless it was switched on. Servers that demand it then refuse the connection.',
  'ol-password-prompt-repeats':
    'If Outlook keeps asking for a password that is right, look at three things: the user name, whether your provider wants an app password, and whether SPA is ticked.',
  'ol-pop-check-server-copy':
    'With POP3, check how long your mail stays on the server. Outlook probably removes it after 14 days unless you change that, and your other devices then lose it.',
  'ol-new-first-start':
    'The first time it starts, Outlook shows the box for the address at once, as `Enter an email address to sign in`. Then type the address there.',
  'ol-new-ignore-guess':
    'Outlook may suggest a provider. Ignore it, and scroll down the list of providers to the protocol.',
  'ol-new-pop-may-be-missing':
    'Some builds have no POP in this list. If yours has none, choose IMAP, or use another app.',
  'ol-new-sync-consent':
    'The page `Sync your IMAP account` asks you to agree that Microsoft keeps a copy of your mail. `Cancel` there means that the account isn’t added. If you don’t want the copy, use another app.',
  'ol-new-second-port-pair':
    '`Port` and `Secure connection type` are there twice. The lower pair is for sending: check both pairs.',
  'ol-new-tls-beside-submission':
    'Outlook can show {tls} even beside port {submission}, and most servers fail that way. With {submission}, choose {starttls}.',
  'ol-new-smtp-password-empties':
    'After going back and forth between the pages, `SMTP password` can be empty. Look at it before you continue: without it you can read mail but not send it.',
  'ol-new-no-certificate-exception':
    "You can’t make an exception for a server’s certificate. `We couldn't reach the email server. Please try again.` can also mean that the host name doesn’t fit the certificate.",
  'ol-new-remove-and-add':
    'If a step fails, Outlook doesn’t let you look at the servers again. Choose `Manage`, then `Remove`, and add the account anew.',
  'ol-classic-password-first':
    'Some builds ask for the password first and fail. Only then do they have a button for the account’s settings, which leads to the servers.',
  'ol-classic-no-username-field':
    'This dialog has no field for a user name and signs in with your address. Your provider wants another user name, so use the Control Panel dialog instead, or change it after adding the account under `File`, `Account Settings`, `Server Settings`.',
  'ol-classic-wrong-tile':
    'Choose only the protocol’s tile. `Microsoft 365`, `Outlook.com`, `Exchange` and `Google` lead to those companies’ own sign-in. Outlook can also go to Microsoft’s sign-in by itself if your domain has Microsoft 365.',
  'ol-classic-certificate-warning':
    'If an `Internet Security Warning` appears, the certificate doesn’t fit the host name: compare the host name with the one shown here. If Windows doesn’t trust the certificate at all, the question comes back at each start.',
  'ol-classic-google-sign-in-limits':
    'Google’s sign-in page opens only for IMAP, and not in Outlook 2016. With POP3 or in Outlook 2016, a Google account needs an app password.',
  'ol-wizard-close-first': 'Close Outlook. It must have been started at least once on this computer.',
  'ol-wizard-not-listed':
    'If you can’t find it, set `View by` in Control Panel to large or small icons. `OLCFG.EXE` in the folder `Office16` opens the same dialog.',
  'ol-wizard-start-by-hand':
    'If you start `MLCFG32.CPL` with a command, the `control.exe` must fit Office: for 64-bit Office the one in `C:\\Windows\\System32`, for 32-bit Office the one in `C:\\Windows\\SysWOW64`. The other one opens nothing and says nothing.',
  'ol-wizard-simplified-instead':
    'If the simplified dialog appears here too, an administrator can bring back this one: under `HKCU\\Software\\Microsoft\\Office\\16.0\\Outlook\\setup`, set the DWORD `DisableOffice365SimplifiedAccountCreation` to 1. People report that this no longer helps in Outlook 2024.',
  'ol-wizard-smtp-port-stays':
    'Choosing the encryption doesn’t always change the port for sending. If it still says {smtp}, type the right one: most internet providers block {smtp}.',
  'ol-wizard-pop-box':
    'With POP3 the incoming server has a box instead of a menu. Ticking it changes the port to {pop3s}, which is encrypted from the first byte.',
  'ol-wizard-other-outgoing-login':
    'If your provider gave you a separate user name for sending, choose `Log on using` and type it there.',
  'ol-wizard-password-only':
    'This dialog can only use a password. It can’t open your provider’s own sign-in page.',
  'ol-mac-wait-for-lookup': 'Wait while Outlook looks up the address.',
  'ol-mac-wrong-guess':
    'If Outlook takes the address for another provider’s, use the link at the top right that says it isn’t, and then choose `IMAP/POP`.',
  'ol-mac-keychain': 'If macOS asks about the keychain, choose `Always Allow`.',
  'ol-mac-open-account-again':
    'In legacy Outlook, open the account once more to check the sign-in for sending.',
  'ol-mac-cloud-sync':
    'New Outlook for Mac offers, and sometimes demands, `Sync with Microsoft Cloud` for IMAP accounts. With it, your mail is copied to Microsoft.',
  'ol-mac-override-port': 'If a port can’t be changed, tick `Override default port` first.',
  'ol-mac-legacy-outgoing-login':
    'Some builds of legacy Outlook send without a sign-in. If sending fails, open the account, then `More Options`, and set `Authentication` to `Use Incoming Server Info`.',
  'ol-mac-pop-may-be-missing':
    'POP3 may be missing in new Outlook for Mac, or work only in legacy Outlook. If the form has no POP, use IMAP.',
  'ol-mobile-start':
    'If Outlook already has an account, begin with the picture or the envelope at the top left.',
  'ol-mobile-other-sign-in':
    'If a sign-in page of another provider appears, tap `?` or the link at the top that says it isn’t that provider, then `Change account provider`, and choose the protocol.',
  'ol-mobile-advanced-settings':
    'The ports and the encryption show only while `Use Advanced Settings` is on. With it off, Outlook uses what it guesses.',
  'ol-mobile-usernames-start-empty':
    'Both user name boxes start empty, the one for receiving and the one for sending. Fill in both.',
  'ol-mobile-delete-and-add':
    'The servers of an account can’t be changed later. To correct them, delete the account and add it again.',
} as const satisfies Record<(typeof OUTLOOK_NOTES)[number], string>
