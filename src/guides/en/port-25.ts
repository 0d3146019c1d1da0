import type { Guide } from '../../domain/guides/guide.ts'

export const guide = {
  port: 25,
  question: 'Should my mail app send through port {smtp}?',
  answer:
    'No: {smtp} is the road between mail servers, and a mail app sends to its own provider on {submissions} or {submission}.',
  what: [
    'When your provider passes your message on to the recipient’s provider, it does so on {smtp}, registered as “smtp”. That is today’s road, not a relic: a domain’s mail records (MX) can’t name another port, so mail between providers always arrives there.',
    'An app has no business on it. Servers there usually offer no login and refuse to carry a stranger’s mail elsewhere. Many home networks and nearly all large clouds close it outbound, because infected machines deliver spam that way. The IETF’s BCP 134 takes no side on closing {smtp}, but forbids closing {submission}.',
    'Encryption on {smtp} is offered rather than promised. A server that takes mail for the public must not insist on it (RFC 3207 §4), and the offer can be deleted on the way: a 2015 study found seven countries where over 20% of the mail to Gmail had lost its encryption like that. A receiving domain can ask for encryption with DANE or MTA-STS. Neither covers a mail app.',
    'If you run a mail server behind a closed {smtp}, {submission} is no substitute for reaching other servers. Either the network opens {smtp} for you, or you hand your mail to a relay service that you log in to.',
  ],
  tradeOffs: {
    confidentiality:
      'Encryption between servers is offered, not promised, so any stretch of the way may be readable. Without it, all of them are.',
    downgradeRisk:
      'Deleting one line of the server’s answer is enough, and a sender that takes encryption only when offered carries on in the clear. DANE and MTA-STS stop that between servers; neither helps a mail app.',
    reachability: 'Closed outbound by many home providers and nearly every large cloud.',
    compatibility:
      'Servers that listen here usually offer no login, and refuse to pass mail on for strangers.',
  },
  blocks: {
    'home-and-mobile-networks': {
      who: 'Home and mobile networks in general',
      what: 'Filter it outbound for changing (dynamic) addresses. The industry group M3AAWG publishes a practice paper on it, and Comcast wrote in 2012 that most US providers already did so.',
    },
    comcast: {
      who: 'Comcast (Xfinity)',
      what: 'Not open by default for home users since August 2012; unblocked on request. Its mail users were told to move to {submissions}.',
    },
    verizon: {
      who: 'Verizon',
      what: 'Reported closed for home lines with changing addresses since 2009. An old secondary source; it may have changed.',
    },
    att: {
      who: 'AT&T (U-verse, DSL)',
      what: 'Reported closed by default and opened on request. An old secondary source; it may have changed.',
    },
    'amazon-ec2': {
      who: 'Amazon EC2 and Lambda',
      what: 'Restricted outbound by default; a request form lifts it.',
    },
    'google-cloud': {
      who: 'Google Cloud (Compute Engine)',
      what: 'Reported closed to addresses outside, with {submissions} and {submission} open. We haven’t read Google’s own page; two secondary sources agree.',
    },
    'microsoft-azure': {
      who: 'Microsoft Azure',
      what: 'Closed for pay-as-you-go, trial, student, MSDN and partner subscriptions; open under an Enterprise Agreement. Sending with a login on {submission} isn’t restricted.',
    },
    'hetzner-cloud': {
      who: 'Hetzner Cloud',
      what: 'Reported closed on new servers together with {submissions}, and opened by ticket; {submission} works. From an operator’s note of May 2026.',
    },
    digitalocean: {
      who: 'DigitalOcean',
      what: 'Closed on servers (Droplets) of new accounts.',
    },
    vultr: {
      who: 'Vultr',
      what: 'Users report it closed by default, and requests to open it refused. We haven’t read Vultr’s own page.',
    },
    ovhcloud: {
      who: 'OVHcloud',
      what: 'Open by default, but closed for an address that its anti-spam system catches sending spam.',
    },
    'akamai-linode': {
      who: 'Akamai (Linode)',
      what: 'Reported restricted on new accounts. Secondary source.',
    },
  },
  whenToUse: [
    'Never in a mail app.',
    'Between mail servers: you run one that receives mail or delivers it to others.',
  ],
  whenNot: [
    'You send from a mail app, a phone, a printer or a website: use {submissions}, or {submission} with STARTTLS required.',
    'Sending fails and somebody suggests it as a way round: it’s the port most likely to be closed.',
  ],
  goesWrong: [
    {
      setting: '{smtp} from a home line or a cloud server',
      seen: 'The app hangs, then reports a time-out, while web pages still load. The network closes the port: use {submissions} or {submission}.',
    },
    {
      setting: '{smtp} without a login',
      seen: 'Mail to addresses at the same provider goes, and mail to others is refused: `Relay access denied`.',
    },
    {
      setting: '{smtp} with a login',
      seen: 'The server says that authentication isn’t enabled, for example `503 5.5.1 Error: authentication not enabled`.',
    },
    {
      setting: '{smtp} with `SSL/TLS`',
      seen: '`wrong version number`. The port begins readable; {submissions} is the one that takes `SSL/TLS`.',
    },
  ],
  sources: [
    {
      claim: 'The official list names {smtp} smtp.',
      url: 'https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml',
    },
    {
      claim: 'Servers should keep listening on {smtp}.',
      url: 'https://www.rfc-editor.org/rfc/rfc5321.html#section-4.5.4.2',
    },
    {
      claim: 'MX can’t name another port, so transfer between servers is always on {smtp}.',
      url: 'https://www.rfc-editor.org/rfc/rfc8314.html#section-7.3',
    },
    {
      claim: 'A server that takes mail for the public must not insist on STARTTLS.',
      url: 'https://www.rfc-editor.org/rfc/rfc3207.html#section-4',
    },
    {
      claim: 'Removing the STARTTLS line is a known attack.',
      url: 'https://www.rfc-editor.org/rfc/rfc3207.html#section-6',
    },
    {
      claim: 'Providers whose users still submit readable on {smtp} should move them to TLS.',
      url: 'https://www.rfc-editor.org/rfc/rfc8314.html#section-4',
    },
    {
      claim: 'BCP 134 takes no side on blocking {smtp} and forbids blocking {submission}.',
      url: 'https://www.rfc-editor.org/rfc/rfc5068.html#section-4',
    },
    {
      claim:
        'In seven countries over 20% of the mail that reached Gmail had lost its encryption to network attackers (2015).',
      url: 'https://doi.org/10.1145/2815675.2815695',
    },
    {
      claim: 'The default inspection of a firewall line (Cisco ASA) removed STARTTLS.',
      url: 'https://easymanua.ls/cisco/asa-5512-x/manual/124633?p=315',
    },
    {
      claim:
        'Measured by us with Postfix 3.7: on {smtp} it offers no login and answers `454 4.7.1`, “Relay access denied”, to mail for elsewhere.',
    },
  ],
} as const satisfies Guide<25>
