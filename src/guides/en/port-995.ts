import type { Guide } from '../../domain/guides/guide.ts'

export const guide = {
  port: 995,
  question: 'Should my mail app fetch mail on port {pop3s}?',
  answer: {
    says: 'Yes, if you’ve decided on POP3, because it’s the POP3 port that is encrypted from the first byte; for mail on several devices, take IMAP on {imaps} instead.',
    by: ['RFC 8314 §3.1', 'RFC 1939 §8'],
  },
  what: [
    {
      says: 'POP3 downloads your mail to one computer and is made to delete it from the server afterwards. It knows one inbox: no folders, no sent mail, and nothing you do on the computer goes back to the server.',
      by: ['RFC 1939 §1', 'RFC 1939 §8', 'fastmail-pop'],
    },
    {
      says: 'When mail is deleted there, the app decides, and most apps can be told: some delete at once, others after some days (Thunderbird after 14), others leave copies. The standard itself treats leaving copies as a weak form of what IMAP does, and lets servers limit it: a server may say for how many days it keeps them, or that it keeps none.',
      by: ['our-clients', 'RFC 1939 §8', 'RFC 2449 §6.7'],
    },
    {
      says: 'On {pop3s}, registered as “pop3s”, encryption comes up before a word of mail is spoken (Implicit TLS). In most apps the matching choice is `SSL/TLS`. The IETF has preferred this since January 2018 to POP3 that begins unencrypted.',
      by: ['RFC 8314 §3', 'RFC 8314 §3.1', 'RFC 8314 §7.1'],
    },
    {
      says: 'POP3 is old and not withdrawn. Its standard dates from May 1996, and the rules of 2018 gave its encrypted port a place in the standards.',
      by: ['RFC 1939', 'RFC 8314 §1.1'],
    },
    {
      says: 'Once mail is only on your computer, backups are your job.',
      by: ['our-judgement'],
    },
  ],
  listening: [
    {
      says: 'Used as it should be, somebody on the way sees that your computer talks to this server, when, and roughly how much it fetched. Your user name, your password and your mail stay hidden.',
      by: ['RFC 8314 §3.1', 'RFC 8446 §E.3'],
    },
    {
      says: 'Both addresses, the sizes and usually the server’s name stay visible. And if you wave a certificate warning through, whoever sent that certificate may be the one reading.',
      by: ['RFC 8744 §2', 'RFC 8446 §E.3', 'RFC 7817 §3'],
    },
    {
      says: 'It ends at your provider on one side and at your disk on the other: TLS encrypts neither the stored mail there nor the files here.',
      by: ['RFC 2595 §9', 'RFC 8314 §1'],
    },
  ],
  tradeOffs: {
    confidentiality: {
      says: 'TLS is up before the server’s greeting, so neither your password nor your mail is readable on the way.',
      by: ['RFC 8314 §3.1'],
    },
    downgradeRisk: {
      says: 'There is no unencrypted phase to tamper with. The certificate must match the server name you typed, and the app must check it.',
      by: ['RFC 9325 §3.2', 'RFC 7817 §3', 'RFC 8314 §5.3'],
    },
    reachability: {
      says: 'We found no network that closes this port by name.',
      by: ['our-judgement'],
    },
    compatibility: {
      says: 'Gmail, Fastmail and most web hosts have it; Outlook.com has it once you enable it. iCloud is reported to have no POP3 at all.',
      by: [
        'our-providers',
        'google-imap-smtp',
        'fastmail-servers',
        'outlook-com-settings',
        'icloud-settings',
      ],
    },
  },
  blocks: {
    icloud: {
      who: 'iCloud Mail',
      what: 'Not a block: a secondary source says there is no POP3 service. Use IMAP.',
    },
    'outlook-com': {
      who: 'Outlook.com',
      what: 'POP3 is off until you enable it in the settings of your mailbox.',
    },
  },
  whenToUse: [
    {
      says: 'You read mail on one computer only.',
      by: ['RFC 1939 §1'],
    },
    {
      says: 'You want an archive of your own that doesn’t depend on the provider.',
      by: ['our-judgement'],
    },
    {
      says: 'Your mailbox is so small that mail has to leave it.',
      by: ['RFC 1939 §8', 'our-judgement'],
    },
  ],
  whenNot: [
    {
      says: 'You read mail on a phone and a computer: with IMAP on {imaps} both show the same.',
      by: ['RFC 9051 §5.2', 'RFC 1939 §8'],
    },
    {
      says: 'You sort mail into folders on the server, or want your sent mail everywhere.',
      by: ['RFC 1939 §8', 'fastmail-pop'],
    },
    {
      says: 'You don’t make backups of that computer.',
      by: ['our-judgement'],
    },
  ],
  goesWrong: [
    {
      setting: '{pop3s} with `STARTTLS` or `None`',
      seen: 'The app connects, then hangs until it gives up: each side waits for the other to begin, in our run for two to three minutes. Choose `SSL/TLS`. Thunderbird may say `Unable to establish TLS connection to POP3 server`.',
      by: ['measured-dovecot', 'thunderbird-texts'],
    },
    {
      setting: 'Leaving mail on the server is not chosen',
      seen: 'No error, but mail is gone from your other devices: with some apps at once, with others after some days. It did what POP3 does. Choose the option in every app, or move to IMAP, after saving what is only on this computer.',
      by: ['RFC 1939 §1', 'RFC 1939 §8', 'our-clients'],
    },
    {
      setting: 'Leaving mail on the server is chosen, and it vanishes all the same',
      seen: 'Another app on the same mailbox deletes it after fetching, or the server clears out fetched mail after some days, which the standard allows. Check the other apps, then ask the provider.',
      by: ['RFC 1939 §8', 'RFC 2449 §6.7'],
    },
    {
      setting: 'Two apps on one POP3 mailbox',
      seen: '`-ERR [IN-USE] Mailbox is locked by another POP3 session.` or a line like it. Outlook is reported to show it as a sign-in problem (`0x800CCC92`). The sign-in worked: close the other app, wait ten minutes, and check less often.',
      by: ['RFC 2449 §8.1.2', 'RFC 1939 §3', 'measured-dovecot', 'outlook-code-list'],
    },
    {
      setting: 'Checking every minute',
      seen: '`[LOGIN-DELAY]`. You signed in a moment ago, and this server wants a pause. Let the app check every ten or fifteen minutes.',
      by: ['RFC 2449 §8.1.1', 'RFC 2449 §6.5'],
    },
    {
      setting: 'Everything right except the sign-in',
      seen: '`-ERR [AUTH] Authentication failed.` Port and encryption are fine then. Take the full address as the user name, and look whether your provider wants an app password, its own sign-in page (OAuth), or POP3 to be enabled first, as Outlook.com does.',
      by: ['measured-dovecot', 'RFC 3206 §5', 'outlook-com-settings', 'google-app-passwords'],
    },
    {
      setting: 'Everything right, and the server is out of order',
      seen: '`[SYS/TEMP]`: wait and keep your settings. `[SYS/PERM]`: tell the provider. Neither is about your password.',
      by: ['RFC 3206 §4'],
    },
    {
      setting: 'Your own domain as the server name, on shared hosting',
      seen: 'A warning that the certificate is not for the name you typed: in Outlook `The target principal name is incorrect` (in our test program: `Hostname mismatch, certificate is not valid for`). Type the server name that your host prints; don’t accept the certificate.',
      by: ['measured-dovecot', 'outlook-warnings', 'RFC 7817 §3', 'RFC 7817 §5.1'],
    },
    {
      setting: 'App and server share no version of TLS',
      seen: 'The connection drops before the sign-in (in our test program: `EOF occurred in violation of protocol`). Update an app or system that knows nothing newer than TLS 1.1. For POP3 in Exchange Online, Microsoft announced that it would start blocking the last TLS 1.0 and 1.1 connections in July 2026.',
      by: ['measured-dovecot', 'RFC 8997 §3', 'exchange-legacy-tls'],
    },
    {
      setting: 'A very old server, and leaving mail on it',
      seen: 'Thunderbird says that the server `does not support UIDL or XTND XLST`: it can’t tell which mail was fetched before. Use IMAP if the provider has it; otherwise let the app delete after fetching, and make backups.',
      by: ['thunderbird-texts', 'RFC 1939 §7'],
    },
  ],
  myths: [
    {
      said: 'POP3 is obsolete.',
      right:
        'It is a full Internet Standard (STD 53), and in January 2018 its encrypted port was put on the standards track beside IMAP’s. What is on the way out is POP3 without encryption.',
      by: ['RFC 1939', 'RFC 8314 §1.1', 'RFC 8314 §3.1'],
    },
    {
      said: 'With ‘leave a copy on the server’, POP3 does the same as IMAP.',
      right:
        'The mail stays, and nothing else does: no folders, no sent mail, no read marks from your app. The POP3 standard calls it a weak version, and servers may clear it out.',
      by: ['RFC 1939 §8', 'fastmail-pop'],
    },
    {
      said: 'POP3 always deletes your mail from the server.',
      right:
        'The app decides: the server removes what the app marked as deleted. Most apps can be told not to. The exception is a provider that clears out fetched mail by its own rule.',
      by: ['RFC 1939 §6', 'RFC 1939 §8'],
    },
    {
      said: 'IMAP is safer than POP3.',
      right:
        'On the way to your provider there’s no difference: {pop3s} and {imaps} are encrypted alike, with the same check of the certificate. They differ in where your mail lives.',
      by: ['RFC 8314 §3.1', 'RFC 8314 §3.2'],
    },
    {
      said: '`[IN-USE]` means that my password is wrong.',
      right: 'It means the opposite: the sign-in worked, and another session holds the mailbox.',
      by: ['RFC 2449 §8.1.2'],
    },
  ],
  disputes: [],
} as const satisfies Guide<995>
