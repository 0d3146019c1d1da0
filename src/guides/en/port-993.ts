import type { Guide } from '../../domain/guides/guide.ts'

export const guide = {
  port: 993,
  question: 'Should my mail app read mail on port {imaps}?',
  answer: {
    says: 'Yes: {imaps} is IMAP encrypted from the first byte, and it’s the port to choose wherever your provider has IMAP.',
    by: ['RFC 8314 §3', 'RFC 8314 §3.2', 'RFC 9325 §3.2'],
  },
  what: [
    {
      says: 'With IMAP your mail stays on the server and your app works on it there. Every device shows the same folders and the same read and unread marks, and a lost phone loses no mail. The price is that all of it counts towards your mailbox’s quota.',
      by: ['RFC 9051', 'RFC 9051 §2.3.2', 'RFC 9208'],
    },
    {
      says: 'On {imaps}, registered as “imaps”, encryption (TLS) comes up before either side says a word about mail. That is called Implicit TLS. In most apps the matching choice is `SSL/TLS`.',
      by: ['RFC 8314 §3.2', 'RFC 8314 §7.2', 'iana-ports'],
    },
    {
      says: 'The IETF, which writes the mail standards, has preferred this way since January 2018. Of the versions of the IMAP standard, only the newest (IMAP4rev2, August 2021) demands it of servers. The general TLS rules of November 2022 go further: where a protocol has both a TLS-only port and an upgrade command, administrators must prefer the TLS-only port.',
      by: ['RFC 8314 §3', 'RFC 9051 §11.2', 'RFC 9325 §3.2'],
    },
    {
      says: 'Port, kind of encryption and server name have to fit together: the right port with the wrong kind of encryption fails just as surely as a wrong port. The encryption needs the server’s name, because the certificate must be for it; your user name and password come only after that.',
      by: ['measured-dovecot', 'RFC 7817 §3', 'RFC 8314 §5.3'],
    },
    {
      says: 'This port only reads. Sending has its own setting: {submissions} with `SSL/TLS` first, {submission} with `STARTTLS` where there is no {submissions}.',
      by: ['RFC 8314 §3.3'],
    },
  ],
  listening: [
    {
      says: 'Used as it should be, somebody on the same Wi-Fi sees that your device talks to this server, when, and roughly how much. They can’t read your user name, your password, your folders or a line of your mail.',
      by: ['RFC 8314 §3.2', 'RFC 8446 §E.3'],
    },
    {
      says: 'TLS hides the conversation, not that it happens: both addresses, the sizes and usually the server’s name stay visible. And if you wave a certificate warning through, whoever sent that certificate may be the one reading.',
      by: ['RFC 8744 §2', 'RFC 8446 §E.3', 'RFC 9051 §11.1'],
    },
    {
      says: 'It ends at your provider. TLS protects the way there, not the stored mail: the provider can read that, unless the message itself was encrypted.',
      by: ['RFC 2595 §9', 'RFC 8314 §1'],
    },
  ],
  tradeOffs: {
    confidentiality: {
      says: 'TLS is up before the server’s greeting, so your user name, password and mail are never readable on the way to your provider.',
      by: ['RFC 8314 §3.2'],
    },
    downgradeRisk: {
      says: 'There is no unencrypted phase to tamper with. What remains is the certificate: it must match the server name you typed, so don’t click a warning about it away.',
      by: ['RFC 9325 §3.2', 'RFC 7817 §3'],
    },
    reachability: {
      says: 'We found no network that closes this port by name. A network that lets only the web through closes it along with everything else.',
      by: ['our-judgement'],
    },
    compatibility: {
      says: 'Nearly every provider with IMAP has it. Fastmail, Gmail and Outlook.com publish no other port for IMAP.',
      by: ['our-providers', 'fastmail-servers', 'google-imap-smtp', 'outlook-com-settings'],
    },
  },
  blocks: {
    'web-only-networks': {
      who: 'Office or guest Wi-Fi that allows only the web',
      what: 'Not aimed at this port: every mail port fails together. If mail works on mobile data, the Wi-Fi is the cause, and webmail is the way out. We have this from one secondary report.',
    },
  },
  whenToUse: [
    {
      says: 'You read mail on more than one device, or might one day.',
      by: ['RFC 9051 §5.2'],
    },
    {
      says: 'You want folders, sent mail and search to be the same everywhere.',
      by: ['RFC 9051 §6.3.4', 'RFC 9051 §6.3.12', 'RFC 9051 §6.4.4'],
    },
    {
      says: 'You’re not sure: this is the default.',
      by: ['our-judgement'],
    },
  ],
  whenNot: [
    {
      says: 'You want all mail on one computer and off the server, for example because the mailbox is tiny: that is POP3, on {pop3s}.',
      by: ['RFC 1939 §1'],
    },
    {
      says: 'Your provider’s mail comes through a bridge app on your own computer, as Proton’s does: use the port which that app shows.',
      by: ['proton-bridge', 'our-providers'],
    },
    {
      says: 'Your provider has no IMAP, or keeps it switched off until you enable it: look there first.',
      by: ['our-providers', 'outlook-com-settings'],
    },
  ],
  goesWrong: [
    {
      setting: '{imaps} with `STARTTLS` or `None`',
      seen: 'The app connects, then hangs until it gives up. The server waits for encryption to begin, the app waits for an unencrypted greeting. In our run, test programs waited two to three minutes in silence. Choose `SSL/TLS`.',
      by: ['measured-dovecot'],
    },
    {
      setting: '{imaps} with `SSL/TLS` and STARTTLS both switched on',
      seen: '`BAD TLS is already active.` The connection was encrypted all along, and there is nothing left to upgrade. Choose `SSL/TLS` alone.',
      by: ['measured-dovecot', 'RFC 9051 §6.2.1'],
    },
    {
      setting: 'Your own domain as the server name, on shared hosting',
      seen: 'A warning that the certificate is not for the name you typed: in Outlook `The target principal name is incorrect` (in our test program: `Hostname mismatch, certificate is not valid for`). Type the server name that your host prints, or have the host add your name to the certificate. Don’t accept the wrong one: on a foreign Wi-Fi it could be anybody’s.',
      by: ['measured-dovecot', 'outlook-warnings', 'RFC 7817 §3', 'RFC 7817 §5.1'],
    },
    {
      setting: 'A server whose certificate nobody vouches for',
      seen: 'A warning that the certificate isn’t trusted (in our test program: `certificate verify failed: self-signed certificate`). A provider must keep valid certificates, so this is the host’s to mend. The host’s own server name often has a proper one already.',
      by: ['measured-dovecot', 'RFC 8314 §4.4'],
    },
    {
      setting: 'App and server share no version of TLS',
      seen: 'The connection drops before the sign-in (in our test program: `EOF occurred in violation of protocol`). An app or system that knows nothing newer than TLS 1.1 needs an update: for IMAP in Exchange Online, Microsoft announced that it would start blocking the last TLS 1.0 and 1.1 connections in July 2026. If the server is the old one (Thunderbird: `Non-overridable TLS error occurred`), ask the host for TLS 1.2.',
      by: ['measured-dovecot', 'thunderbird-texts', 'RFC 8997 §3', 'exchange-legacy-tls'],
    },
    {
      setting: 'Everything right except the sign-in',
      seen: '`[AUTHENTICATIONFAILED]`. Port and encryption are fine then, and the same name and password won’t work a second time. Take the full address as the user name, and look whether your provider wants an app password or its own sign-in page (OAuth).',
      by: [
        'measured-dovecot',
        'RFC 5530 §3',
        'google-app-passwords',
        'fastmail-servers',
        'outlook-com-settings',
      ],
    },
    {
      setting: 'Everything right, and IMAP switched off at the provider',
      seen: 'The sign-in fails although webmail takes the same password. Outlook.com, for one, has IMAP off until you enable it; Microsoft’s servers are reported to answer `User is authenticated but not connected`. Switch IMAP on in the mailbox’s settings.',
      by: ['outlook-com-settings', 'imap-not-connected'],
    },
    {
      setting: 'A network or a wrong number in between',
      seen: 'The speed tells. Refused at once: that server has nothing on that port, so compare name and port with your provider’s page. Hanging on one network only: something there swallows the connection, so try mobile data.',
      by: ['RFC 9293 §3.5.2', 'our-judgement'],
    },
    {
      setting: 'Many devices and apps on one mailbox',
      seen: '`Too many simultaneous connections`. Gmail is reported to allow 15 at once. Close mail on a device you aren’t using, or let the app open fewer connections.',
      by: ['gmail-imap-connections'],
    },
  ],
  myths: [
    {
      said: 'IMAP downloads your mail from the server to your device.',
      right:
        'That describes POP3. IMAP works on mail that stays on the server; what lies on your device is a copy, there to save time and to read without a connection.',
      by: ['RFC 9051', 'RFC 1939 §1', 'RFC 1939 §8'],
    },
    {
      said: 'Port {imaps} keeps my stored mail encrypted.',
      right:
        'It encrypts the way between your app and your provider. Whoever runs the server can still read what is stored there.',
      by: ['RFC 2595 §9', 'RFC 8314 §1'],
    },
    {
      said: 'SSL and TLS are two things to choose between.',
      right:
        'TLS is SSL’s successor, and SSL lives on only in the label `SSL/TLS`. SSL, TLS 1.0 and TLS 1.1 must not be used any more; TLS 1.2 is the floor and 1.3 is preferred. Your app picks the version, not you.',
      by: ['RFC 9325 §3.1.1', 'RFC 8996', 'RFC 8997 §3', 'RFC 9051 §11.1'],
    },
    {
      said: 'If the secure connection fails, your user name or password is wrong.',
      right:
        'The handshake never sees them. It needs a TLS version that both sides know and a certificate for the server name you typed; the sign-in comes after.',
      by: ['RFC 8314 §3.2', 'RFC 8314 §5.3', 'RFC 7817 §3'],
    },
    {
      said: 'With IMAP my mail is backed up.',
      right:
        'IMAP keeps devices in step, deletions too: what you delete for good on the phone is gone from the server and from the computer. A backup is a copy that doesn’t follow.',
      by: ['RFC 9051 §5.2', 'RFC 9051 §6.4.3'],
    },
  ],
  disputes: [],
} as const satisfies Guide<993>
