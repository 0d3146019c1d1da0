import type { Guide } from '../../domain/guides/guide.ts'

export const guide = {
  port: 993,
  question: 'Should my mail app read mail on port {imaps}?',
  answer:
    'Yes: {imaps} is IMAP encrypted from the first byte, and it’s the port to choose wherever your provider has IMAP.',
  what: [
    'With IMAP your mail stays on the server and your app works on it there. Every device shows the same folders, the same sent mail and the same read and unread marks, and a lost phone loses no mail. The price is that all of it counts towards your mailbox’s quota.',
    'On {imaps}, registered as “imaps”, encryption (TLS) comes up before either side says a word about mail. That is called Implicit TLS. In most apps the matching choice is `SSL/TLS`. “SSL” lives on only in that label: TLS 1.2 is the oldest version that may still be used, and 1.3 is preferred.',
    'The IETF, which writes the mail standards, has preferred this way since January 2018 (RFC 8314). Its general TLS rules of November 2022 go further: where a protocol has a TLS-only port and an upgrade command, administrators must prefer the TLS-only port (RFC 9325 §3.2).',
    'The encryption reaches as far as your provider’s server. It protects the way there, not the stored mail.',
  ],
  tradeOffs: {
    confidentiality:
      'TLS is up before the server’s greeting, so your user name, password and mail are never readable on the way to your provider.',
    downgradeRisk:
      'There is no readable phase to tamper with. What remains is the certificate: it must match the server name you typed, so don’t click a warning about it away.',
    reachability:
      'We found no network that closes this port by name. A network that lets only the web through closes it along with everything else.',
    compatibility:
      'Nearly every provider with IMAP has it. Fastmail, Gmail and Outlook.com publish no other port for IMAP.',
  },
  blocks: {
    'web-only-networks': {
      who: 'Office or guest Wi-Fi that allows only the web',
      what: 'Not aimed at this port: every mail port fails together. If mail works on mobile data, the Wi-Fi is the cause, and webmail is the way out. We have this from one secondary report.',
    },
  },
  whenToUse: [
    'You read mail on more than one device, or might one day.',
    'You want folders, sent mail and search to be the same everywhere.',
    'You’re not sure: this is the default.',
  ],
  whenNot: [
    'You want all mail on one computer and off the server, for example because the mailbox is tiny: that is POP3, on {pop3s}.',
    'Your provider’s mail comes through a bridge app on your own computer: use the port which that app shows.',
  ],
  goesWrong: [
    {
      setting: '{imaps} with `STARTTLS` or `None`',
      seen: 'The app connects, then hangs until it gives up. The server waits for encryption to begin, the app waits for a readable greeting. Choose `SSL/TLS`.',
    },
    {
      setting: 'Your own domain as the server name, on shared hosting',
      seen: 'A warning that the certificate is for another name. Type the server name that your host prints; don’t accept the certificate.',
    },
    {
      setting: 'An app or system that knows nothing newer than TLS 1.1',
      seen: 'The connection drops before the login. Update the app or the system. Exchange Online has refused TLS 1.0 and 1.1 for IMAP since July 2026.',
    },
    {
      setting: 'Everything right except the login',
      seen: '`[AUTHENTICATIONFAILED]`. Port and encryption are fine then. Look at the user name, or whether your provider wants an app password or its own sign-in page.',
    },
  ],
  sources: [
    {
      claim: 'IMAP over TLS has the port {imaps}, and RFC 8314 brought its entry up to date.',
      url: 'https://www.rfc-editor.org/rfc/rfc8314.html#section-7.2',
    },
    {
      claim: 'Servers of the current IMAP version must offer the TLS-only port.',
      url: 'https://www.rfc-editor.org/rfc/rfc9051.html#section-11.2',
    },
    {
      claim: 'IMAP needs TLS 1.2 or newer, and 1.3 is recommended.',
      url: 'https://www.rfc-editor.org/rfc/rfc9051.html#section-11.1',
    },
    {
      claim: 'Where both ways exist, the TLS-only port must be supported and preferred.',
      url: 'https://www.rfc-editor.org/rfc/rfc9325.html#section-3.2',
    },
    {
      claim: 'POP3 can leave mail on the server too, but only as a weak form of what IMAP does.',
      url: 'https://www.rfc-editor.org/rfc/rfc1939.html#section-8',
    },
    {
      claim: 'Gmail requires TLS for IMAP and POP3.',
      url: 'https://developers.google.com/workspace/gmail/imap/imap-smtp',
    },
    {
      claim:
        'Outlook.com gives {imaps} with `SSL/TLS` and sign-in by OAuth2; IMAP and POP3 stay off until you enable them.',
      url: 'https://support.microsoft.com/en-us/office/pop-imap-and-smtp-settings-8361e398-8af4-4e97-b147-6c6c4ac95353',
    },
    {
      claim: 'Exchange Online blocks TLS 1.0 and 1.1 for POP3 and IMAP from July 2026.',
      url: 'https://techcommunity.microsoft.com/t5/exchange-team-blog/deprecating-legacy-tls-and-endpoints-for-pop-and-imap-in/ba-p/4515201',
    },
    {
      claim:
        'Measured by us with Dovecot 2.3: a readable connection to {imaps} hears nothing, and a wrong password inside TLS gives `[AUTHENTICATIONFAILED]`.',
    },
  ],
} as const satisfies Guide<993>
