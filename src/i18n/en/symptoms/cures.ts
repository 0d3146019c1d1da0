import type { CureCode, Side } from '../../../domain/symptoms/cures.ts'

/** `whyFor`: the same for a fault of one side alone, where that says it shorter. */
interface CureText {
  readonly do: string
  readonly why: string
  readonly whyFor?: { readonly [S in Side]: string }
}

/** `do`: the one thing to do; `why`: what it rests on, or what to mind. */
export const cures = {
  'match-encryption': {
    do: 'Set the port and the encryption that belong together.',
    why: 'SSL/TLS goes with {imaps}, {pop3s} and {submissions}; STARTTLS goes with {imap}, {pop3} and {submission}. Port {smtp} is for servers: leave it.',
    whyFor: {
      incoming: 'SSL/TLS goes with {imaps} and {pop3s}; STARTTLS goes with {imap} and {pop3}.',
      outgoing:
        'SSL/TLS goes with {submissions}; STARTTLS goes with {submission}. Port {smtp} is for servers: leave it.',
    },
  },
  'use-implicit': {
    do: 'Use the port where encryption comes first: {imaps} for IMAP, {pop3s} for POP3, {submissions} for sending, with SSL/TLS.',
    why: 'Nothing can be mixed up or taken out on the way there. If your provider has no {submissions}, it is {submission} with STARTTLS.',
  },
  'use-starttls-here': {
    do: 'Or keep the port and choose STARTTLS.',
    why: 'The server begins unencrypted on this port and encrypts when the app asks. Choose the entry that requires it, not “if available”.',
  },
  'next-sending-port': {
    do: 'For sending, try the ports that your provider offers one after another: {submissions} with SSL/TLS, then {submission} with STARTTLS.',
    why: 'Port {smtp} is for servers, and most networks close it. {ms-v-worlds} only where your provider names it.',
  },
  'check-host': {
    do: 'Compare the server’s name with your provider’s, letter by letter.',
    why: 'One wrong letter leads nowhere, or to somebody else.',
  },
  'check-host-and-port': {
    do: 'Compare server name and port with your provider’s.',
    why: 'Both have to be right: a right name with a wrong port is answered with the same words.',
  },
  'host-of-provider': {
    do: 'Use the server name that your mail host itself names in its instructions.',
    why: 'Its certificate is for that name. Take the name from the host’s own page, not from the warning.',
  },
  'outgoing-login-on': {
    do: 'Switch on the sign-in for the outgoing server, with user name and password.',
    why: 'Most providers take the same two as for receiving. Some apps leave it off or call it optional; the server never does.',
  },
  'full-address': {
    do: 'Type the whole email address as user name.',
    why: 'Most providers want it; where yours wants something else, its page says so.',
  },
  'own-username': {
    do: 'Type the user name that your provider wants, as it stands here.',
    why: 'At this provider it isn’t the whole address on both sides.',
  },
  'normal-password': {
    do: 'Choose a normal password, not an “encrypted” one, as authentication method, with encryption on.',
    why: 'Inside SSL/TLS or STARTTLS nobody reads it. “Encrypted password” is an older way that few servers have.',
  },
  'sign-in-with-provider': {
    do: 'Let the app sign in on the provider’s own page (OAuth2), if both offer it.',
    why: 'The app then never sees your password. Google and Microsoft want it so.',
  },
  'spa-off': {
    do: 'Untick Secure Password Authentication (SPA), for receiving and for sending.',
    why: 'It is for companies’ own Exchange servers. The encryption stays on.',
  },
  'from-is-login': {
    do: 'Make the From address the one that you sign in with.',
    why: 'To send under another of your addresses, the provider has to allow it first.',
  },
  'right-outgoing-server': {
    do: 'Choose the outgoing server that belongs to this account.',
    why: 'With several accounts, an app may send through the other one’s server.',
  },
  'enter-by-hand': {
    do: 'Enter the settings by hand, with encryption on both sides.',
    why: 'What an app finds by itself may be old or incomplete.',
  },
  'keep-copies': {
    do: 'Switch “leave a copy on the server” on, on every device that uses POP3.',
    why: 'Mail that a device has taken off the server is on that device only: don’t remove its account.',
  },
  'move-to-imap': {
    do: 'Use IMAP in place of POP3.',
    why: 'All devices then show the same mail. First copy to the server what is on one computer only.',
  },
  'fewer-connections': {
    do: 'Let the app hold fewer connections at the same time: one or two are enough.',
    why: 'Each open folder can be a connection, and the server counts all your devices together.',
  },
  'longer-time-out': {
    do: 'Give the server more time: set the time-out to two minutes.',
    why: 'It helps on a slow line, and not against a wrong port.',
  },
  'check-less-often': {
    do: 'Look for mail every 10 to 15 minutes.',
    why: 'More often, one look can meet the one before it.',
  },
  'fetch-more-often': {
    do: 'Let the app look for new mail every few minutes, also in the background.',
    why: 'With IMAP many apps can be told at once when mail comes (they call it push, or IDLE). With POP3 they only look.',
  },
  'choose-sent-folder': {
    do: 'In the app, choose the account’s own folder for sent mail, the one that webmail shows.',
    why: 'Only what lies there is seen on all devices. Some providers put a copy there by themselves: then one copy is enough.',
  },
  'other-network': {
    do: 'Try the same settings on another network, for example mobile data.',
    why: 'If it works there, your settings are right, and the first network is what stops it.',
  },
  'open-a-page': {
    do: 'Open any web page in the browser of this device.',
    why: 'If that fails too, the internet connection is the fault, not the mail settings.',
  },
  'pause-mail-scanning': {
    do: 'Pause your antivirus’s mail scanning for one try, then switch it on again.',
    why: 'That shows whether it stands in between. Encryption and the check of certificates stay on in the app.',
  },
  'end-mail-scanning': {
    do: 'Take encrypted mail out of your antivirus’s scanning, or tell its maker.',
    why: 'To scan it, the product opens the encryption and shows a certificate of its own. Everything that you open is still scanned.',
  },
  'ask-network-owner': {
    do: 'Ask whoever runs the network to let encrypted mail through unchanged.',
    why: 'On a Cisco firewall it is a setting of the SMTP inspection.',
  },
  'check-clock': {
    do: 'Check date, time and time zone of this device.',
    why: 'Every certificate has a first and a last day: a clock that is off makes good ones look bad.',
  },
  'update-system': {
    do: 'Update the app and the system.',
    why: 'The old versions of encryption, TLS 1.0 and 1.1, have been retired (RFC 8996), and servers refuse them.',
  },
  'tls-12-on': {
    do: 'Switch TLS 1.2 on in Windows, or update Windows.',
    why: 'Windows 7 and 8 can speak it and don’t by themselves.',
  },
  'relay-for-device': {
    do: 'Let a device that can’t be updated hand its mail to a server of your own network that passes it on with TLS 1.2 (a relay), or replace it.',
    why: 'TLS 1.0 and 1.1 mustn’t be used any more (RFC 8996), and without encryption anyone on the way can read the password.',
  },
  'restart-and-retry': {
    do: 'Restart the device and try again.',
    why: 'It ends connections that hang and starts the network afresh.',
  },
  'new-profile': {
    do: 'Try a new Outlook profile.',
    why: 'The old one stays as it is. If the new one works, the old one is damaged.',
  },
  'repair-windows-network': {
    do: 'Let Windows reset its network settings.',
    why: 'Known Wi-Fi passwords and VPNs have to be entered again afterwards.',
  },
  'replace-app': {
    do: 'Update the app, or use another one.',
    why: 'An app that sends a password after a no will do it again.',
  },
  'smaller-message': {
    do: 'Send a message without an attachment.',
    why: 'If that one goes, the size is the reason: share the file by a link.',
  },
  'correct-address': {
    do: 'Check the recipient’s address, letter by letter.',
    why: 'A space or a full stop at its end is enough to make it wrong.',
  },
  'try-webmail': {
    do: 'Sign in to the provider’s webmail with your account password.',
    why: 'If that fails, the password is wrong. If it works, the provider wants something else from an app, often an app password.',
  },
  'retype-password': {
    do: 'Delete the saved password in the app and type it again.',
    why: 'Apps go on trying the old one after a change.',
  },
  'app-password': {
    do: 'Make an app password at your provider and use it in the app.',
    why: 'With two-step verification on, the account password doesn’t work in most apps.',
  },
  'app-password-without-spaces': {
    do: 'Make an app password at your provider and type it without the spaces.',
    why: 'It is shown in groups to be read easily; the spaces aren’t part of it.',
  },
  'new-password': {
    do: 'Set a new password in webmail, then type it in the app.',
    why: 'An app password that has expired is made anew in the same place.',
  },
  'change-exposed-password': {
    do: 'If the app has sent your password without encryption, change it, once encryption is on.',
    why: 'Whoever was listening on that network can have it.',
  },
  'forget-sign-in': {
    do: 'Delete what the app has saved for this account in its list of passwords, then sign in again.',
    why: 'The app gets a fresh permission in place of the withdrawn one.',
  },
  'allow-cookies': {
    do: 'Allow cookies for the provider’s sign-in page.',
    why: 'Without them the page can’t tell the app that you have signed in.',
  },
  'sign-in-browser': {
    do: 'Sign in to the account in a browser, on the same network, confirm what it asks, then try the app again.',
    why: 'The provider then knows the place as yours.',
  },
  'switch-access-on': {
    do: 'Switch IMAP (or POP3) on in the mailbox’s settings on the web.',
    why: 'Several providers have it off until somebody asks for it; in an organisation its administrator decides.',
  },
  'close-other-apps': {
    do: 'Close mail on your other devices, wait ten minutes, try again.',
    why: 'A session that was cut off can keep the mailbox for a while.',
  },
  'empty-mailbox': {
    do: 'Empty the trash and delete large messages, or get more room from the provider.',
    why: 'Do it in webmail: the app can’t move anything while the mailbox is full.',
  },
  'log-in-as-itself': {
    do: 'Sign in with the mailbox’s own user name and password.',
    why: 'Another’s mailbox needs a right that somebody has to give.',
  },
  'admin-smtp-login': {
    do: 'Ask your administrator to switch on authenticated SMTP for this one mailbox.',
    why: 'Newer Microsoft 365 organisations have it off for all; one mailbox is enough.',
  },
  'admin-sign-in-rule': {
    do: 'Ask your administrator for a rule for this one sender.',
    why: 'Switching the security defaults off would open all accounts.',
  },
  'ask-send-as': {
    do: 'Ask for the right to send as that address, or have it added to your account as an alias.',
    why: 'The server checks whether From belongs to the user who signed in.',
  },
  'ask-rights': {
    do: 'Ask the mailbox’s owner or administrator for access.',
    why: 'Your password is right: nothing to change there.',
  },
  'ask-smtp-allowed': {
    do: 'Ask the provider whether this account may send from a mail app.',
    why: 'Some plans don’t include it, and accounts get blocked for sending after misuse.',
  },
  'ask-certificate': {
    do: 'Ask your mail host for a certificate that covers the name in your settings, with its whole chain.',
    why: 'It costs the host nothing: services such as Let’s Encrypt issue certificates free of charge.',
  },
  'ask-tls': {
    do: 'Ask your mail host to switch on TLS 1.2 and 1.3, with a valid certificate.',
    why: 'You can’t mend the server’s side, and going on unencrypted would give your password away.',
  },
  'ask-published': {
    do: 'Ask whoever runs the domain to publish its settings.',
    why: 'Apps then find them by themselves.',
  },
  'another-sending-service': {
    do: 'For a printer or a program that knows only name and password, use another way to send.',
    why: 'Microsoft has a service of its own that passes on the mail of devices (a relay); other companies send for a fee.',
  },
  'tell-provider': {
    do: 'Send the provider the whole text of the error, with the time when it came.',
    why: 'Never the password: nobody needs it to help.',
  },
  wait: {
    do: 'Wait a few minutes, then try again.',
    why: 'Your settings are most likely right: change nothing meanwhile.',
  },
  'look-at-status': {
    do: 'Look whether webmail works, or at the provider’s page about faults.',
    why: 'If the server is down, no setting helps.',
  },
  'keep-password': {
    do: 'Don’t change the password.',
    why: 'It wasn’t even checked.',
  },
  'read-server-text': {
    do: 'Paste the server’s own words here: they stand behind “The server responded”.',
    why: 'They say more than the app’s code does.',
  },
  'compare-certificate': {
    do: 'Look at the certificate’s name in the warning and compare it with the server name that your provider prints.',
    why: 'If your settings have another name than the provider’s page, correct the settings. Trust nothing that you can’t confirm there.',
  },
  'no-exception': {
    do: 'Don’t accept the certificate to get on.',
    why: 'A permanent exception switches the warning off for whoever stands in between tomorrow.',
  },
  'keep-encryption': {
    do: 'Leave encryption on, whatever the app proposes.',
    why: 'Without it anyone on the way can read your password and all your mail.',
  },
  'answer-no': {
    do: 'Answer `No`, then enter port and encryption by hand.',
    why: 'With `Yes`, the device would send your password unencrypted.',
  },
} as const satisfies { readonly [C in CureCode]: CureText }
