import type { Guide } from '../../domain/guides/guide.ts'

export const guide = {
  port: 2525,
  question: 'Should my mail app send through port {ms-v-worlds}?',
  answer: {
    says: 'Only if your provider’s own page names it and neither {submissions} nor {submission} gets through your network.',
    by: ['iana-ports', 'RFC 5068 §3.2', 'our-judgement'],
  },
  what: [
    {
      says: '{ms-v-worlds} is a spare entrance. Some sending services and a few web hosts open it for customers whose network closes the usual ports. What happens there is the same as on {submission}: it begins unencrypted, switches to encryption (TLS) with the command STARTTLS, and asks for a sign-in.',
      by: ['sendgrid-smtp', 'sparkpost-ports', 'mailjet-ports', 'cloudflare-ports'],
    },
    {
      says: 'It has no mail standard. The official list names the number for “MS V-Worlds”, which has nothing to do with mail. The IETF’s practice for mail submission does let servers listen on other ports, with a sign-in (RFC 5068 §3.2).',
      by: ['iana-ports', 'RFC 5068 §3.2'],
    },
    {
      says: 'So never guess it. SendGrid, SparkPost (now Bird), Mailjet, MailChannels and SMTPeter document it; Amazon SES has spare ports of its own instead. We found none of the large mailbox providers listing it.',
      by: [
        'sendgrid-smtp',
        'sparkpost-ports',
        'mailjet-ports',
        'mailchannels-ports',
        'smtpeter-ports',
        'amazon-ses',
        'our-providers',
      ],
    },
  ],
  listening: [
    {
      says: 'The same as on {submission}: until the switch the dialogue is readable, after it a listener is left with which server, when, and how much. With STARTTLS required, your password is said only after the switch.',
      by: ['RFC 3207 §4', 'RFC 3207 §6', 'RFC 8446 §E.3'],
    },
    {
      says: 'Without the switch all is readable, the password too, and some services allow that here: SendGrid documents the port with and without encryption.',
      by: ['sendgrid-smtp'],
    },
  ],
  tradeOffs: {
    confidentiality: {
      says: 'The same as {submission}: private if STARTTLS is required, unencrypted without it.',
      by: ['sendgrid-smtp', 'RFC 3207 §4'],
    },
    downgradeRisk: {
      says: 'The same weak point as on every port that begins unencrypted: the offer to encrypt can be removed on the way.',
      by: ['RFC 3207 §6', 'poddebniak-2021'],
    },
    reachability: {
      says: 'Seldom on block lists, which is why it exists. Some hosting companies have now added it.',
      by: ['cloudflare-ports', 'sparkpost-ports', 'cloudzy-ports'],
    },
    compatibility: {
      says: 'Mostly services for bulk sending, and some web hosts.',
      by: ['sendgrid-smtp', 'mailjet-ports', 'our-providers'],
    },
  },
  blocks: {
    cloudzy: {
      who: 'Cloudzy (rented servers)',
      what: 'Closes it by default together with the other sending ports.',
    },
    mmitech: {
      who: 'MMITech (hosting)',
      what: 'Closes it together with {smtp}, {submissions} and {submission}.',
    },
  },
  whenToUse: [
    {
      says: 'Your provider prints it, and {submissions} and {submission} both time out on the network you’re on. Set `STARTTLS` to required.',
      by: ['cloudflare-ports', 'RFC 8314 §5.2', 'our-judgement'],
    },
    {
      says: 'Your website or program sends through a service that names it.',
      by: ['sendgrid-smtp', 'sparkpost-ports', 'mailchannels-ports'],
    },
  ],
  whenNot: [
    { says: 'Your provider doesn’t name it.', by: ['iana-ports', 'our-judgement'] },
    { says: '{submissions} or {submission} works.', by: ['RFC 8314 §3.3'] },
  ],
  goesWrong: [
    {
      setting: '{ms-v-worlds} at a provider that doesn’t have it',
      seen: '`Connection refused` at once, or a time-out. Go back to {submissions} or {submission}.',
      by: ['iana-ports', 'our-judgement'],
    },
    {
      setting: '{ms-v-worlds} with `SSL/TLS`',
      seen: '`wrong version number`. The server answered unencrypted: choose `STARTTLS`.',
      by: ['sendgrid-smtp', 'measured-postfix'],
    },
    {
      setting: '{ms-v-worlds} with `None`',
      seen: 'It may work, and then your password has gone out unencrypted; or the server stops you with `530 5.7.0 Must issue a STARTTLS command first`. Choose `STARTTLS`. If the app signed in, or tried to, change your password.',
      by: ['sendgrid-smtp', 'measured-postfix', 'RFC 8314 §4.1'],
    },
    {
      setting: 'No sign-in, or your account password in place of the service’s own key',
      seen: '`530 5.7.0 Authentication required`, or a reply that begins with `535`. These services print the name and the key that they want for sending.',
      by: ['RFC 4954 §6', 'sendgrid-smtp'],
    },
    {
      setting: '{ms-v-worlds} on a network that closes this one too',
      seen: 'A time-out, as on {submissions} and {submission}. Send from another network, such as mobile data, or in the browser.',
      by: ['cloudzy-ports', 'our-judgement'],
    },
  ],
  myths: [
    {
      said: '{ms-v-worlds} is an official alternative port for sending.',
      right:
        'The official list gives the number to MS V-Worlds and knows no mail use of it. It is a custom among sending services; no mail standard names it.',
      by: ['iana-ports', 'RFC 5068 §3.2'],
    },
    {
      said: '{ms-v-worlds} is never blocked.',
      right:
        'Seldom is not never: some hosting companies close it by default, together with the other sending ports.',
      by: ['cloudzy-ports'],
    },
    {
      said: 'When {smtp} is closed, a mail server can deliver on {ms-v-worlds}.',
      right:
        'Only to a service where it has an account. The servers of other people’s providers listen on {smtp}, because MX records can’t name a port.',
      by: ['RFC 8314 §7.3', 'mailchannels-ports'],
    },
  ],
  disputes: [],
} as const satisfies Guide<2525>
