/**
 * The port table: the only place where a mail port number means anything. Everything else asks it.
 *
 * Facts and scores as of 2026-11, from the RFCs named in each row, the IANA registry (September 2026) and a run of
 * Postfix 3.7 and Dovecot 2.3. Scores go from 1 to 5, 5 the best for the person who chooses (for `downgradeRisk`, 5 is
 * the least risk); they are our judgement, and each has its reason in that port's guide.
 */
export type Protocol = 'imap' | 'pop3' | 'smtp'
export type IncomingProtocol = Exclude<Protocol, 'smtp'>

/** RFC 8314: `tls` is Implicit TLS, from the first byte; `starttls` begins in clear text and then upgrades. */
export type Security = 'tls' | 'starttls' | 'none'

/** What a mail app should think of a port used with one security. Never a statement about mail servers among themselves. */
export type Standing = 'recommended' | 'acceptable' | 'legacy' | 'never'

export type Score = 1 | 2 | 3 | 4 | 5
export const TRADE_OFFS = ['confidentiality', 'downgradeRisk', 'reachability', 'compatibility'] as const
export type TradeOff = (typeof TRADE_OFFS)[number]

/** How well a block is known: read at its owner, told by somebody else, or told long ago. */
export type BlockConfidence = 'verified' | 'secondary' | 'secondary-old'

interface Block {
  readonly by: string
  readonly source: string
  readonly confidence: BlockConfidence
}

export interface PortRow {
  readonly port: number
  /** The name that IANA lists for the TCP port. */
  readonly service: string
  readonly protocol: Protocol
  readonly role: 'retrieval' | 'submission' | 'relay'
  /** How TLS starts on this port when it is used as registered (or, for 2525, by custom). */
  readonly tlsMode: 'implicit' | 'starttls'
  readonly standing: { readonly [S in Security]?: Standing }
  readonly standards: readonly { readonly name: string; readonly url: string }[]
  readonly scores: { readonly [T in TradeOff]: Score }
  /** Confidentiality when the same port is used without TLS. */
  readonly confidentialityInClear?: Score
  readonly blockedBy: readonly Block[]
}

const rfc = (number: number, section?: string) => ({
  name: section ? `RFC ${number} §${section}` : `RFC ${number}`,
  url: `https://www.rfc-editor.org/rfc/rfc${number}.html${section ? `#section-${section}` : ''}`,
})

/** In the order in which a mail app should try them, for each job. */
export const PORTS = [
  {
    port: 993,
    service: 'imaps',
    protocol: 'imap',
    role: 'retrieval',
    tlsMode: 'implicit',
    standing: { tls: 'recommended' },
    standards: [
      rfc(9051, '11.2'),
      rfc(8314, '3.2'),
      rfc(8314, '7.2'),
      rfc(9325, '3.2'),
      rfc(7817),
      rfc(8997),
      rfc(6186),
    ],
    scores: { confidentiality: 5, downgradeRisk: 5, reachability: 5, compatibility: 5 },
    blockedBy: [
      {
        by: 'web-only-networks',
        source: 'https://irohastack.com/en/outlook-firewall-blocking-ports-en/',
        confidence: 'secondary',
      },
    ],
  },
  {
    port: 143,
    service: 'imap',
    protocol: 'imap',
    role: 'retrieval',
    tlsMode: 'starttls',
    standing: { starttls: 'legacy', none: 'never' },
    standards: [rfc(9051, '2.1'), rfc(9051, '6.1.1'), rfc(3501), rfc(2595), rfc(8314, '4.1'), rfc(6186)],
    scores: { confidentiality: 3, downgradeRisk: 2, reachability: 4, compatibility: 3 },
    confidentialityInClear: 1,
    blockedBy: [
      {
        by: 'fastmail',
        source: 'https://www.fastmail.com/help/technical/servernamesandports.html',
        confidence: 'verified',
      },
      {
        by: 'gmail',
        source: 'https://developers.google.com/workspace/gmail/imap/imap-smtp',
        confidence: 'verified',
      },
      {
        by: 'outlook-com',
        source:
          'https://support.microsoft.com/en-us/office/pop-imap-and-smtp-settings-8361e398-8af4-4e97-b147-6c6c4ac95353',
        confidence: 'verified',
      },
    ],
  },
  {
    port: 995,
    service: 'pop3s',
    protocol: 'pop3',
    role: 'retrieval',
    tlsMode: 'implicit',
    standing: { tls: 'acceptable' },
    standards: [
      rfc(1939),
      rfc(2449),
      rfc(3206),
      rfc(5034),
      rfc(8314, '3.1'),
      rfc(8314, '7.1'),
      rfc(8997),
      rfc(7817),
      rfc(6186),
    ],
    scores: { confidentiality: 5, downgradeRisk: 5, reachability: 5, compatibility: 4 },
    blockedBy: [
      {
        by: 'icloud',
        source: 'https://clean.email/blog/email-settings/icloud-email-settings',
        confidence: 'secondary',
      },
      {
        by: 'outlook-com',
        source:
          'https://support.microsoft.com/en-us/office/pop-imap-and-smtp-settings-8361e398-8af4-4e97-b147-6c6c4ac95353',
        confidence: 'verified',
      },
    ],
  },
  {
    port: 110,
    service: 'pop3',
    protocol: 'pop3',
    role: 'retrieval',
    tlsMode: 'starttls',
    standing: { starttls: 'legacy', none: 'never' },
    standards: [rfc(1939, '3'), rfc(2449), rfc(2595, '4'), rfc(8314, '4.1'), rfc(6186)],
    scores: { confidentiality: 3, downgradeRisk: 2, reachability: 4, compatibility: 3 },
    confidentialityInClear: 1,
    blockedBy: [
      {
        by: 'gmail',
        source: 'https://developers.google.com/workspace/gmail/imap/imap-smtp',
        confidence: 'verified',
      },
      {
        by: 'outlook-com',
        source:
          'https://support.microsoft.com/en-us/office/pop-imap-and-smtp-settings-8361e398-8af4-4e97-b147-6c6c4ac95353',
        confidence: 'verified',
      },
      {
        by: 'fastmail',
        source: 'https://www.fastmail.com/help/technical/servernamesandports.html',
        confidence: 'verified',
      },
    ],
  },
  {
    port: 465,
    service: 'submissions',
    protocol: 'smtp',
    role: 'submission',
    tlsMode: 'implicit',
    standing: { tls: 'recommended' },
    standards: [
      rfc(8314, '3'),
      rfc(8314, '3.3'),
      rfc(8314, '7.3'),
      rfc(9325, '3.2'),
      rfc(8997),
      rfc(6409),
      rfc(4954),
      rfc(7817),
      rfc(6186),
    ],
    scores: { confidentiality: 5, downgradeRisk: 5, reachability: 4, compatibility: 4 },
    blockedBy: [
      {
        by: 'hetzner-cloud',
        source: 'https://git.wizard.lu/sboulahtit/orion/commit/1227567d',
        confidence: 'secondary',
      },
      {
        by: 'cloudzy',
        source: 'https://cloudzy.com/kb/smtp-ports-on-cloudzy-servers',
        confidence: 'verified',
      },
      {
        by: 'mmitech',
        source:
          'https://mmitech.info/index.php?language=german&rp=%2Fknowledgebase%2F9%2FRestricted-Services-on-Our-Platform-Ensuring-Security-and-Integrity.html',
        confidence: 'verified',
      },
      {
        by: 'microsoft-submission',
        source:
          'https://learn.microsoft.com/en-us/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
        confidence: 'secondary',
      },
    ],
  },
  {
    port: 587,
    service: 'submission',
    protocol: 'smtp',
    role: 'submission',
    tlsMode: 'starttls',
    standing: { starttls: 'acceptable', none: 'never' },
    standards: [
      rfc(6409),
      rfc(6409, '4.3'),
      rfc(3207, '4.3'),
      rfc(4954),
      rfc(5068),
      rfc(8314, '3.3'),
      rfc(8314, '4'),
      rfc(8997),
      rfc(6186),
    ],
    scores: { confidentiality: 4, downgradeRisk: 3, reachability: 5, compatibility: 5 },
    confidentialityInClear: 1,
    blockedBy: [
      {
        by: 'nobody-by-rule',
        source: 'https://www.rfc-editor.org/rfc/rfc5068.html#section-4.1',
        confidence: 'verified',
      },
      {
        by: 'cloudzy',
        source: 'https://cloudzy.com/kb/smtp-ports-on-cloudzy-servers',
        confidence: 'verified',
      },
      {
        by: 'mmitech',
        source:
          'https://mmitech.info/index.php?language=german&rp=%2Fknowledgebase%2F9%2FRestricted-Services-on-Our-Platform-Ensuring-Security-and-Integrity.html',
        confidence: 'verified',
      },
    ],
  },
  {
    port: 2525,
    service: 'ms-v-worlds',
    protocol: 'smtp',
    role: 'submission',
    tlsMode: 'starttls',
    standing: { starttls: 'acceptable', none: 'never' },
    standards: [rfc(5068, '3.2')],
    scores: { confidentiality: 4, downgradeRisk: 3, reachability: 4, compatibility: 2 },
    confidentialityInClear: 1,
    blockedBy: [
      {
        by: 'cloudzy',
        source: 'https://cloudzy.com/kb/smtp-ports-on-cloudzy-servers',
        confidence: 'verified',
      },
      {
        by: 'mmitech',
        source:
          'https://mmitech.info/index.php?language=german&rp=%2Fknowledgebase%2F9%2FRestricted-Services-on-Our-Platform-Ensuring-Security-and-Integrity.html',
        confidence: 'verified',
      },
    ],
  },
  {
    port: 25,
    service: 'smtp',
    protocol: 'smtp',
    role: 'relay',
    tlsMode: 'starttls',
    standing: { starttls: 'never', none: 'never' },
    standards: [rfc(5321), rfc(3207), rfc(7672), rfc(8461), rfc(8460), rfc(8689), rfc(5068), rfc(8314, '4')],
    scores: { confidentiality: 2, downgradeRisk: 1, reachability: 1, compatibility: 2 },
    confidentialityInClear: 1,
    blockedBy: [
      {
        by: 'home-and-mobile-networks',
        source: 'https://www.m3aawg.org/published-documents',
        confidence: 'verified',
      },
      {
        by: 'comcast',
        source: 'http://corporate.comcast.com/comcast-voices/updated-management-of-smtp-port-25',
        confidence: 'verified',
      },
      {
        by: 'verizon',
        source: 'https://yourbusiness.azcentral.com/verizon-blocking-outgoing-smtp-authentication-28702.html',
        confidence: 'secondary-old',
      },
      { by: 'att', source: 'http://www.ka9q.net/Uverse/port25.html', confidence: 'secondary-old' },
      {
        by: 'amazon-ec2',
        source: 'https://aws.amazon.com/premiumsupport/knowledge-center/ec2-port-25-throttle',
        confidence: 'verified',
      },
      {
        by: 'google-cloud',
        source: 'https://gitlab.com/gitlab-org/gitlab-foss/-/merge_requests/23275',
        confidence: 'secondary',
      },
      {
        by: 'microsoft-azure',
        source:
          'https://github.com/MicrosoftDocs/azure-docs/blob/0062e91db737bd9667e880ea2d7921942b731d29/articles/virtual-network/troubleshoot-outbound-smtp-connectivity.md',
        confidence: 'verified',
      },
      {
        by: 'hetzner-cloud',
        source: 'https://git.wizard.lu/sboulahtit/orion/commit/1227567d',
        confidence: 'secondary',
      },
      {
        by: 'digitalocean',
        source: 'https://docs.digitalocean.com/support/why-is-smtp-blocked/',
        confidence: 'verified',
      },
      { by: 'vultr', source: 'https://github.com/LukeSmithxyz/emailwiz/issues/172', confidence: 'secondary' },
      {
        by: 'ovhcloud',
        source:
          'https://support.us.ovhcloud.com/hc/en-us/articles/16100926574995-OVHcloud-AntiSpam-Best-Practices-and-Unblocking-an-IP',
        confidence: 'verified',
      },
      {
        by: 'akamai-linode',
        source: 'https://github.com/postalserver/docs/issues/46',
        confidence: 'secondary',
      },
    ],
  },
] as const satisfies readonly PortRow[]

export type PortNumber = (typeof PORTS)[number]['port']
export type ServiceName = (typeof PORTS)[number]['service']

/**
 * (port, security) pairs that a provider really uses and that are not rows of the table. Each stands under a reason
 * that the page tells; anything else in provider data stops the build.
 */
export const UNUSUAL_PORTS = [
  { port: 587, protocol: 'smtp', security: 'tls', code: 'implicit-tls-on-submission' },
  { port: 586, protocol: 'smtp', security: 'tls', code: 'own-number' },
  { port: 443, protocol: 'imap', security: 'tls', code: 'https-number' },
  { port: 443, protocol: 'smtp', security: 'tls', code: 'https-number' },
  { port: 1143, protocol: 'imap', security: 'starttls', code: 'bridge-on-this-computer' },
  { port: 1025, protocol: 'smtp', security: 'starttls', code: 'bridge-on-this-computer' },
] as const satisfies readonly { port: number; protocol: Protocol; security: Security; code: string }[]

export type UnusualCode = (typeof UNUSUAL_PORTS)[number]['code']

/**
 * Ports that mail meets and that nobody chooses in a mail app: asked about, or mistaken for one of the table. `key` is
 * what a sentence writes in braces for the number; `service` is the name that IANA lists, where it lists one.
 */
export const NOT_CHOICES = [
  { port: 24, key: 'private-mail', service: null },
  { port: 26, key: 'relay-spare', service: null },
  { port: 80, key: 'http', service: 'http' },
  { port: 443, key: 'https', service: 'https' },
  { port: 4190, key: 'sieve', service: 'sieve' },
] as const satisfies readonly {
  readonly port: number
  readonly key: string
  readonly service: string | null
}[]

export type NotChoice = (typeof NOT_CHOICES)[number]
/** What stands in braces in a sentence for a port's number. */
export type PortKey = ServiceName | NotChoice['key']
