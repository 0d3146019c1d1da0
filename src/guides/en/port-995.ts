import type { Guide } from '../../domain/guides/guide.ts'

export const guide = {
  port: 995,
  question: 'Should my mail app fetch mail on port {pop3s}?',
  answer:
    'Yes, if you’ve decided on POP3: it’s the POP3 port that is encrypted from the first byte. For mail on several devices, take IMAP on {imaps} instead.',
  what: [
    'POP3 downloads your mail to one computer and is made to delete it from the server afterwards. It knows one inbox: no folders, no sent mail, and nothing you do on the computer goes back to the server.',
    'Most apps can leave copies on the server. The standard itself treats that as a weak form of what IMAP does, and lets servers limit it (RFC 1939 §8). And once mail is only on your computer, backups are your job.',
    'On {pop3s}, registered as “pop3s”, encryption comes up before a word of mail is spoken (Implicit TLS). In most apps the matching choice is `SSL/TLS`. RFC 8314 has preferred this since January 2018 to POP3 that begins readable.',
  ],
  tradeOffs: {
    confidentiality:
      'TLS is up before the server’s greeting, so neither your password nor your mail is readable on the way.',
    downgradeRisk:
      'There is no readable phase to tamper with. The certificate must match the server name you typed, and the app must check it.',
    reachability: 'We found no network that closes this port by name.',
    compatibility:
      'Gmail, Fastmail and most web hosts have it; Outlook.com has it once you enable it. iCloud is reported to have no POP3 at all.',
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
    'You read mail on one computer only.',
    'You want an archive of your own that doesn’t depend on the provider.',
    'Your mailbox is so small that mail has to leave it.',
  ],
  whenNot: [
    'You read mail on a phone and a computer: with IMAP on {imaps} both show the same.',
    'You sort mail into folders on the server, or want your sent mail everywhere.',
    'You don’t make backups of that computer.',
  ],
  goesWrong: [
    {
      setting: '{pop3s} with `STARTTLS` or `None`',
      seen: 'The app connects, then hangs until it gives up: each side waits for the other to begin. Choose `SSL/TLS`.',
    },
    {
      setting: 'Two apps on one POP3 mailbox',
      seen: '`[IN-USE]` or a line that the mailbox is locked. Outlook may report it as a login problem (`0x800CCC92`). The password is fine: close the other app and wait.',
    },
    {
      setting: 'Leaving mail on the server is switched off',
      seen: 'No error, but mail is gone from your other devices. It did what POP3 does. Switch the option on in every app, or move to IMAP, after saving what is only on this computer.',
    },
    {
      setting: 'An app or system that knows nothing newer than TLS 1.1',
      seen: 'The connection drops before the login. Exchange Online has refused TLS 1.0 and 1.1 for POP3 since July 2026.',
    },
  ],
  sources: [
    {
      claim: 'POP3 over TLS has the port {pop3s}, and RFC 8314 brought its entry up to date.',
      url: 'https://www.rfc-editor.org/rfc/rfc8314.html#section-7.1',
    },
    {
      claim: 'POP3 is meant to download mail and then delete it.',
      url: 'https://www.rfc-editor.org/rfc/rfc1939.html#section-1',
    },
    {
      claim: 'Leaving mail on the server is a weak form of IMAP, and servers may limit it.',
      url: 'https://www.rfc-editor.org/rfc/rfc1939.html#section-8',
    },
    {
      claim: 'Fastmail: POP3 reads the inbox only, and nothing is synchronised back.',
      url: 'https://fastmail.help/hc/en-us/articles/1500000279921',
    },
    {
      claim: '`[IN-USE]` means that another session holds the mailbox.',
      url: 'https://www.rfc-editor.org/rfc/rfc2449.html#section-8.1.2',
    },
    {
      claim: 'Outlook.com keeps POP3 off until you enable it.',
      url: 'https://support.microsoft.com/en-us/office/pop-imap-and-smtp-settings-8361e398-8af4-4e97-b147-6c6c4ac95353',
    },
    {
      claim: 'iCloud Mail has no POP3 (secondary source).',
      url: 'https://clean.email/blog/email-settings/icloud-email-settings',
    },
    {
      claim: 'Exchange Online blocks TLS 1.0 and 1.1 for POP3 from July 2026.',
      url: 'https://techcommunity.microsoft.com/t5/exchange-team-blog/deprecating-legacy-tls-and-endpoints-for-pop-and-imap-in/ba-p/4515201',
    },
  ],
} as const satisfies Guide<995>
