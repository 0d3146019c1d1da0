/**
 * An RFC, or a section of it, named as people write it: `RFC 8314 §3.3`; an appendix by its letter: `RFC 8314 §A`.
 * Its address follows from the name.
 */
type RfcName = `RFC ${number}` | `RFC ${number} §${string}`

export interface Source {
  /** As it stands behind a claim: `Fastmail`. */
  readonly short: string
  /** Ours for the page, with its author: `Fastmail: server names and ports`. */
  readonly name: string
  /** Absent where there is no page to read: our own measurement, our own judgement. */
  readonly url?: string
  /** When it was read. RFCs don't change. */
  readonly checked?: `${number}-${number}`
  /** Somebody else's report of what its owner does. */
  readonly secondary?: true
}

/** Every page that a guide's claim rests on, beside the RFCs. An address is written here and nowhere else. */
export const PAGES = {
  'iana-ports': {
    short: 'IANA',
    name: 'IANA: Service Name and Port Number Registry',
    url: 'https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml',
    checked: '2026-09',
  },
  'errata-8314': {
    short: 'erratum 5326',
    name: 'RFC Editor: erratum 5326 to RFC 8314 (Reported)',
    url: 'https://www.rfc-editor.org/errata/rfc8314',
    checked: '2026-11',
  },
  'poddebniak-2021': {
    short: 'USENIX 2021',
    name: 'Poddebniak and others: Why TLS Is Better Without STARTTLS (USENIX Security 2021)',
    url: 'https://www.usenix.org/conference/usenixsecurity21/presentation/poddebniak',
    checked: '2026-11',
  },
  'durumeric-2015': {
    short: 'IMC 2015',
    name: 'Durumeric and others: Neither Snow Nor Rain Nor MITM (ACM IMC 2015)',
    url: 'https://doi.org/10.1145/2815675.2815695',
    checked: '2026-11',
  },
  'cybernews-2025': {
    short: 'Shadowserver 2025',
    name: 'Cybernews: Shadowserver’s count of servers without TLS (January 2025)',
    url: 'https://cybernews.com/security/millions-of-email-services-sending-passwords-in-plain-text/',
    checked: '2026-11',
    secondary: true,
  },
  'smtps-history': {
    short: 'Shivering-Isles',
    name: 'Shivering-Isles: SMTPS is dead, long live submissions',
    url: 'https://shivering-isles.com/til/2020/07/smtps-is-dead-long-live-submissions',
    checked: '2026-11',
    secondary: true,
  },
  m3aawg: {
    short: 'M3AAWG',
    name: 'M3AAWG: Managing Port 25 (published documents)',
    url: 'https://www.m3aawg.org/published-documents',
    checked: '2026-11',
  },
  comcast: {
    short: 'Comcast',
    name: 'Comcast: updated management of SMTP port 25 (2012)',
    url: 'http://corporate.comcast.com/comcast-voices/updated-management-of-smtp-port-25',
    checked: '2026-11',
  },
  'cisco-asa': {
    short: 'Cisco',
    name: 'Cisco: ASA 5500-X configuration guide, SMTP inspection (copy)',
    url: 'https://easymanua.ls/cisco/asa-5512-x/manual/124633?p=315',
    checked: '2026-11',
  },
  'google-imap-smtp': {
    short: 'Gmail settings',
    name: 'Google: IMAP, POP and SMTP for Gmail',
    url: 'https://developers.google.com/workspace/gmail/imap/imap-smtp',
    checked: '2026-11',
  },
  'outlook-com-settings': {
    short: 'Outlook.com settings',
    name: 'Microsoft: POP, IMAP and SMTP settings for Outlook.com',
    url: 'https://support.microsoft.com/en-us/office/pop-imap-and-smtp-settings-8361e398-8af4-4e97-b147-6c6c4ac95353',
    checked: '2026-11',
  },
  'microsoft-devices': {
    short: 'Microsoft 365 devices',
    name: 'Microsoft: sending from a device or application with Microsoft 365 (read in copies)',
    url: 'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
    checked: '2026-11',
    secondary: true,
  },
  'exchange-legacy-tls': {
    short: 'Exchange and old TLS',
    name: 'Microsoft: ending legacy TLS for POP and IMAP in Exchange Online',
    url: 'https://techcommunity.microsoft.com/t5/exchange-team-blog/deprecating-legacy-tls-and-endpoints-for-pop-and-imap-in/ba-p/4515201',
    checked: '2026-11',
  },
  'exchange-basic-auth': {
    short: 'Exchange timetable',
    name: 'Microsoft’s message MC786329: password sending in Exchange Online (copy)',
    url: 'https://mc.merill.net/message/MC786329',
    checked: '2026-11',
  },
  'azure-outbound': {
    short: 'Microsoft Azure',
    name: 'Microsoft Azure: outbound SMTP connectivity',
    url: 'https://github.com/MicrosoftDocs/azure-docs/blob/0062e91db737bd9667e880ea2d7921942b731d29/articles/virtual-network/troubleshoot-outbound-smtp-connectivity.md',
    checked: '2026-11',
  },
  'fastmail-servers': {
    short: 'Fastmail servers',
    name: 'Fastmail: server names and ports',
    url: 'https://www.fastmail.com/help/technical/servernamesandports.html',
    checked: '2026-11',
  },
  'fastmail-pop': {
    short: 'Fastmail on POP',
    name: 'Fastmail: about POP',
    url: 'https://fastmail.help/hc/en-us/articles/1500000279921',
    checked: '2026-11',
  },
  'icloud-settings': {
    short: 'Clean Email',
    name: 'Clean Email: iCloud settings',
    url: 'https://clean.email/blog/email-settings/icloud-email-settings',
    checked: '2026-11',
    secondary: true,
  },
  'amazon-ses': {
    short: 'Amazon SES',
    name: 'Amazon SES: connecting to the SMTP endpoint',
    url: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html',
    checked: '2026-11',
  },
  'sendgrid-smtp': {
    short: 'SendGrid',
    name: 'Twilio SendGrid: integrating with the SMTP API',
    url: 'https://docs.sendgrid.com/for-developers/sending-email/integrating-with-the-smtp-api',
    checked: '2026-11',
  },
  'sparkpost-ports': {
    short: 'SparkPost',
    name: 'SparkPost (Bird): what SMTP port should I use',
    url: 'https://www.sparkpost.com/blog/what-smtp-port/',
    checked: '2026-11',
  },
  'mailjet-ports': {
    short: 'Mailjet',
    name: 'Mailjet: which SMTP port',
    url: 'https://www.mailjet.com/blog/email-best-practices/which-smtp-port-mailjet/',
    checked: '2026-11',
  },
  'mailchannels-ports': {
    short: 'MailChannels',
    name: 'MailChannels: SMTP ports',
    url: 'https://docs.mailchannels.com/outbound/smtp-ports',
    checked: '2026-11',
  },
  'smtpeter-ports': {
    short: 'SMTPeter',
    name: 'SMTPeter: SMTP ports',
    url: 'https://smtpeter.com/en/documentation/smtp-ports',
    checked: '2026-11',
  },
  'cloudflare-ports': {
    short: 'Cloudflare',
    name: 'Cloudflare: SMTP ports explained',
    url: 'https://www.cloudflare.com/learning/email-security/smtp-port-25-587/',
    checked: '2026-11',
  },
  'digicom-26': {
    short: 'Digicom',
    name: 'Digicom: able to receive but not to send',
    url: 'https://portal.digicom.com/index.php?rp=/knowledgebase/81/Are-you-able-to-receive-emails-but-not-send.html',
    checked: '2026-11',
  },
  'thunderbird-texts': {
    short: 'Thunderbird’s texts',
    name: 'Thunderbird 153.7.0esr: its own message texts (package of Debian 12)',
    checked: '2026-11',
  },
  'exim-texts': {
    short: 'Exim’s texts',
    name: 'Exim 4.96: its own message texts (package of Debian 12)',
    checked: '2026-11',
  },
  'outlook-codes': {
    short: 'Windows error codes',
    name: 'Wine: the Windows header with the mail error codes (imnxport.idl)',
    url: 'https://github.com/wine-mirror/wine/blob/master/include/imnxport.idl',
    checked: '2026-11',
    secondary: true,
  },
  'outlook-warnings': {
    short: 'Slipstick',
    name: 'Slipstick: security warnings in Outlook',
    url: 'https://www.slipstick.com/outlook/security-warnings-in-outlook',
    checked: '2026-11',
    secondary: true,
  },
  'google-smtp-errors': {
    short: 'Gmail’s errors',
    name: 'Google Workspace: SMTP error messages',
    url: 'https://support.google.com/a/answer/3726730',
    checked: '2026-11',
  },
  'exchange-client-submission': {
    short: 'Exchange announcement',
    name: 'Microsoft: Exchange Online to retire Basic auth for Client Submission (SMTP AUTH)',
    url: 'https://techcommunity.microsoft.com/t5/exchange-team-blog/exchange-online-to-retire-basic-auth-for-client-submission-smtp/ba-p/4114750',
    checked: '2026-11',
  },
  'microsoft-smtp-refusals': {
    short: 'BookYourPTO',
    name: 'BookYourPTO: what Microsoft 365 answers when it refuses a sending login',
    url: 'https://docs.bookyourpto.com/features/smtp-troubleshoot',
    checked: '2026-11',
    secondary: true,
  },
  'appriver-mailguard': {
    short: 'AppRiver',
    name: 'AppRiver: Cisco PIX and ASA Mailguard',
    url: 'https://support.appriver.com/kb/a238/cisco-pix-asa-mailguard.aspx',
    checked: '2026-11',
    secondary: true,
  },
  'cloudzy-ports': {
    short: 'Cloudzy',
    name: 'Cloudzy: SMTP ports on its servers',
    url: 'https://cloudzy.com/kb/smtp-ports-on-cloudzy-servers',
    checked: '2026-11',
  },
  'hetzner-note': {
    short: 'an operator’s note',
    name: 'A server operator’s note of May 2026 on Hetzner Cloud',
    url: 'https://git.wizard.lu/sboulahtit/orion/commit/1227567d',
    checked: '2026-11',
    secondary: true,
  },
  'outlook-code-list': {
    short: 'TT Hosting',
    name: 'TT Hosting: Outlook’s error codes',
    url: 'http://tthosting.dk/MSOutlookErrorCodes.htm',
    checked: '2026-11',
    secondary: true,
  },
  'google-app-passwords': {
    short: 'Google sign-in',
    name: 'Google Workspace: from passwords to sign-in with Google (OAuth)',
    url: 'https://support.google.com/a/answer/14114704',
    checked: '2026-11',
  },
  'imap-not-connected': {
    short: 'LiveAgent',
    name: 'LiveAgent: “User is authenticated but not connected”',
    url: 'https://faq.liveagent.com/414721-How-to-Fix-User-is-Authenticated-but-Not-Connected-IMAP-OAuth2-Error-with-Microsoft-ExchangeOffice-365-in-LiveAgent',
    checked: '2026-11',
    secondary: true,
  },
  'gmail-imap-connections': {
    short: 'Techtos',
    name: 'Techtos: Gmail’s limit of simultaneous IMAP connections',
    url: 'https://techtos.pages.dev/posts/know-the-simultaneous-gmail-imap-connection-limit',
    checked: '2026-11',
    secondary: true,
  },
  'proton-bridge': {
    short: 'Proton',
    name: 'Proton: Mail Bridge',
    url: 'https://proton.me/mail/bridge',
    checked: '2026-11',
  },
  'measured-postfix': {
    short: 'measured by us',
    name: 'Our own run of Postfix 3.7.11 (Debian 12)',
    checked: '2026-11',
  },
  'measured-dovecot': {
    short: 'measured by us',
    name: 'Our own run of Dovecot 2.3.19 (Debian 12)',
    checked: '2026-11',
  },
  'our-clients': { short: 'our records', name: 'Our own app records', checked: '2026-11' },
  'our-providers': { short: 'our records', name: 'Our own provider records', checked: '2026-11' },
  'our-judgement': { short: 'our judgement', name: 'Our judgement, from the facts on this page' },
} as const satisfies Readonly<Record<string, Source>>

export type PageId = keyof typeof PAGES
/** What a claim may rest on. */
export type SourceId = RfcName | PageId

const RFC_NAME = /^RFC (\d+)(?: §(.+))?$/

/** `RFC 8314` of one of its sections; none for a page. */
export const rfcOf = (id: SourceId): string | undefined => /^RFC \d+/.exec(id)?.[0]

export function sourceOf(id: SourceId): Source {
  const rfc = RFC_NAME.exec(id)
  if (!rfc) return PAGES[id as PageId]
  const [, number, section] = rfc
  const base = `https://www.rfc-editor.org/rfc/rfc${number}.html`
  if (section === undefined) return { short: id, name: id, url: base }
  const appendix = /^[A-Z]/.test(section)
  const name = appendix ? `RFC ${number} appendix ${section}` : id
  return {
    short: name,
    name,
    url: `${base}#${appendix ? 'appendix' : 'section'}-${section}`,
  }
}
