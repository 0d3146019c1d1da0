import type { Guide } from '../../domain/guides/guide.ts'

export const guide = {
  port: 25,
  question: 'Should my mail app send through port {smtp}?',
  answer: {
    says: 'No: {smtp} is the road between mail servers, and a mail app sends to its own provider on {submissions} or {submission}.',
    by: ['RFC 6409 §1', 'RFC 8314 §3.3', 'RFC 8314 §7.3'],
  },
  what: [
    {
      says: 'When your provider passes your message on to the recipient’s provider, it does so on {smtp}, registered as “smtp”. That is today’s road, not a relic: a domain’s mail records (MX) can’t name another port, so mail between providers always arrives there. RFCs say what each port is for, and IANA keeps the list.',
      by: ['RFC 8314 §7.3', 'RFC 5321 §4.5.4.2', 'iana-ports'],
    },
    {
      says: 'Sending from an app is another job, with its own name and ports: Message Submission. Your app never talks to the recipient’s server. It hands the message to your own provider, with a sign-in, and the provider does the rest. So the first question is “app or server?”, and it decides between {smtp} and the other two.',
      by: ['RFC 6409 §1', 'RFC 6409 §3.1', 'RFC 5068 §3'],
    },
    {
      says: 'Many home networks and several large clouds close {smtp} outbound, because infected machines deliver spam that way, straight to other people’s servers. The IETF’s BCP 134 takes no side on closing {smtp}, but forbids closing {submission}.',
      by: ['RFC 6409 §1', 'RFC 5068 §4', 'm3aawg', 'comcast', 'azure-outbound'],
    },
    {
      says: 'Encryption on {smtp} is offered rather than promised. It begins unencrypted and often switches with STARTTLS, but a server that takes mail for the public must not insist on it (RFC 3207 §4). A receiving domain can ask senders for encryption with DANE or MTA-STS. Neither covers a mail app.',
      by: ['RFC 3207 §4', 'RFC 7672 §1', 'RFC 8461 §1'],
    },
    {
      says: 'If you run a mail server behind a closed {smtp}, {submission} is no substitute for reaching other servers. Either the network opens {smtp} for you, or you hand your mail to a relay service that you sign in to.',
      by: ['RFC 8314 §7.3', 'azure-outbound'],
    },
  ],
  listening: [
    {
      says: 'Between servers, each stretch of the way is encrypted or not, and nothing in your app tells you which. Where it isn’t, a listener gets sender, recipients and text.',
      by: ['RFC 3207 §6', 'RFC 7672 §1'],
    },
    {
      says: 'Deleting one line, the offer of STARTTLS, is enough to keep a stretch in the clear. It has been done: in seven countries, over 20% of the mail to Gmail had lost its encryption like that (measured in 2015).',
      by: ['RFC 3207 §6', 'durumeric-2015'],
    },
    {
      says: 'Nobody need notice. In our own run, a Postfix as Debian sets it up delivered the message in the clear, and its log didn’t say so.',
      by: ['measured-postfix'],
    },
    {
      says: 'A mail app that signs in on {smtp} without TLS shows its password to everybody on the way.',
      by: ['RFC 8314 §4', 'RFC 4954 §4'],
    },
  ],
  tradeOffs: {
    confidentiality: {
      says: 'Encryption between servers is offered, not promised, so any stretch of the way may be readable. Without it, all of them are.',
      by: ['RFC 3207 §4', 'RFC 3207 §6'],
    },
    downgradeRisk: {
      says: 'Deleting one line of the server’s answer is enough, and a sender that takes encryption only when offered carries on in the clear. DANE and MTA-STS stop that between servers; neither helps a mail app.',
      by: ['RFC 3207 §6', 'RFC 7672 §1', 'RFC 8461 §1', 'cisco-asa'],
    },
    reachability: {
      says: 'Closed outbound by many home providers and several large clouds.',
      by: ['m3aawg', 'comcast', 'azure-outbound'],
    },
    compatibility: {
      says: 'Servers that listen here often offer no sign-in (ours didn’t), and refuse to pass mail on for strangers.',
      by: ['measured-postfix', 'RFC 6409 §3.2'],
    },
  },
  blocks: {
    'home-and-mobile-networks': {
      who: 'Networks with changing (dynamic) addresses',
      what: 'The industry group M3AAWG publishes a practice paper on managing outbound {smtp} on such networks.',
    },
    comcast: {
      who: 'Comcast (Xfinity)',
      what: 'Not open by default for home users since August 2012; unblocked on request. It asked its mail users to move to {submissions} and kept {submission}, and wrote that most US providers closed {smtp} already.',
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
      what: 'Closed for pay-as-you-go, trial, student, MSDN and partner subscriptions; open under an Enterprise Agreement. Sending with a sign-in on {submission} isn’t restricted.',
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
    { says: 'Never in a mail app.', by: ['RFC 8314 §4', 'our-judgement'] },
    {
      says: 'Between mail servers: you run one that receives mail or delivers it to others.',
      by: ['RFC 5321 §4.5.4.2', 'RFC 8314 §7.3'],
    },
  ],
  whenNot: [
    {
      says: 'You send from a mail app, a phone, a printer or a website: use {submissions}, or {submission} with STARTTLS required.',
      by: ['RFC 8314 §3.3', 'RFC 6409 §3.1'],
    },
    {
      says: 'Sending fails and somebody suggests it as a way round: it’s the port most likely to be closed.',
      by: ['m3aawg', 'our-judgement'],
    },
    {
      says: 'Your provider’s page names it, as some small ones do: ask them for {submissions} or {submission}.',
      by: ['our-providers', 'RFC 8314 §4'],
    },
  ],
  goesWrong: [
    {
      setting: '{smtp} from a home line or a cloud server',
      seen: 'The app hangs, then reports a time-out, while web pages still load; in Outlook `0x80042109` or `0x800CCC19`. The network closes the port: use {submissions} or {submission}.',
      by: ['m3aawg', 'azure-outbound', 'outlook-codes'],
    },
    {
      setting: '{smtp} without a sign-in',
      seen: 'Mail to addresses at the same provider goes, and mail to others is refused: `Relay access denied` (with `454 4.7.1` in today’s Postfix, `554 5.7.1` in others), or `relay not permitted` from Exim. Use {submissions} or {submission} with a sign-in.',
      by: ['measured-postfix', 'exim-texts', 'RFC 6409 §3.2'],
    },
    {
      setting: '{smtp} with a sign-in',
      seen: 'The server says that it takes none here: `503 5.5.1 Error: authentication not enabled`. Use {submissions} or {submission}.',
      by: ['measured-postfix'],
    },
    {
      setting: '{smtp} with `SSL/TLS`',
      seen: '`wrong version number`. The port begins unencrypted; {submissions} is the one that takes `SSL/TLS`.',
      by: ['RFC 3207 §4', 'measured-postfix'],
    },
    {
      setting: 'A firewall that rewrites mail on {smtp}',
      seen: 'The greeting is a row of asterisks (`220 ************`) and STARTTLS isn’t offered. The manual of one firewall line (Cisco ASA) has that as its default. From an app, use {submissions}; on your own network, have TLS allowed in the firewall’s mail inspection.',
      by: ['cisco-asa', 'appriver-mailguard'],
    },
    {
      setting: 'Your own mail server, moved to {submission} because {smtp} is closed',
      seen: 'Other people’s servers time out or want you to sign in, which you can’t. Have {smtp} opened, or send through a relay service.',
      by: ['RFC 8314 §7.3', 'RFC 6409 §4.3'],
    },
  ],
  myths: [
    {
      said: '{smtp} is the old port, which servers used historically.',
      right:
        'They use it today, for all mail between providers, and it has no successor. What has moved away is sending from apps.',
      by: ['RFC 5321 §4.5.4.2', 'RFC 8314 §7.3', 'RFC 6409 §1'],
    },
    {
      said: '{smtp} is the standard port of SMTP, and {submission} is its secure form.',
      right:
        'They do different jobs. {submission} and {submissions} are for apps only. The secure form of {smtp} is {smtp} itself, with STARTTLS, and with DANE or MTA-STS at the receiving domain.',
      by: ['RFC 6409 §3.1', 'RFC 7672 §3.1.3', 'RFC 8461 §1', 'RFC 8314 §7.3'],
    },
    {
      said: '{smtp} is the port for unencrypted mail.',
      right:
        'It begins unencrypted and is often upgraded with STARTTLS. What is missing is the promise: a public mail server has to take mail without TLS too.',
      by: ['RFC 3207 §4', 'RFC 7672 §1'],
    },
    {
      said: 'All ports without built-in encryption are obsolete.',
      right:
        'The IETF says that cleartext is obsolete between an app and its provider. It leaves the transfer between servers out on purpose, and that is {smtp}.',
      by: ['RFC 8314', 'RFC 8314 §1', 'RFC 8314 §4.1'],
    },
    {
      said: 'A closed {smtp} means that I can’t send mail at all.',
      right:
        'From an app you lose nothing: {submissions} and {submission} are there for you, and networks are told to leave {submission} open. Only somebody who runs a mail server needs {smtp}.',
      by: ['RFC 5068 §4.1', 'RFC 8314 §3.3'],
    },
    {
      said: 'Providers close {smtp} to stop people relaying through their servers.',
      right:
        'The reason is infected machines that deliver spam straight to other people’s servers, past the provider’s own. On whether to close the port, BCP 134 takes no side.',
      by: ['RFC 6409 §1', 'RFC 5068 §4'],
    },
  ],
  disputes: [
    {
      about: 'May a provider take its users’ mail on {smtp}?',
      sides: [
        {
          says: 'It may: RFC 6409 of 2011 lets a site use {smtp} for submission where {submission} is not possible or convenient.',
          by: ['RFC 6409 §3.1'],
        },
        {
          says: 'Not in the clear: RFC 8314 of 2018 asks providers whose users submit in the clear on {smtp} to move them to TLS (either kind) as soon as they can.',
          by: ['RFC 8314 §4'],
        },
      ],
      ours: 'Where a provider has nothing but {smtp}, we show it with a warning. We never recommend it to a mail app.',
    },
  ],
} as const satisfies Guide<25>
