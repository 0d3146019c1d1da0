import type { Guide } from '../../domain/guides/guide.ts'

export const guide = {
  port: 2525,
  question: 'Should my mail app send through port {ms-v-worlds}?',
  answer:
    'Only if your provider’s own page names it and neither {submissions} nor {submission} gets through your network.',
  what: [
    '{ms-v-worlds} is a spare entrance. Some sending services and a few web hosts open it for customers whose network closes the usual ports. What happens there is the same as on {submission}: it begins readable and switches to encryption with STARTTLS.',
    'It has no mail standard. The official list names the number for “MS V-Worlds”, which has nothing to do with mail. The IETF’s practice for mail submission does let servers listen on other ports, with a login (RFC 5068 §3.2).',
    'So never guess it. SendGrid, SparkPost (now Bird), Mailjet, MailChannels and SMTPeter document it; Amazon SES has spare ports of its own instead. We found none of the large mailbox providers listing it.',
  ],
  tradeOffs: {
    confidentiality: 'The same as {submission}: private if STARTTLS is required, readable without it.',
    downgradeRisk:
      'The same weak point as on every port that begins readable: the offer to encrypt can be removed on the way.',
    reachability: 'Seldom on block lists, which is why it exists. Some hosting companies have now added it.',
    compatibility: 'Mostly services for bulk sending, and some web hosts.',
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
    'Your provider prints it, and {submissions} and {submission} both time out on the network you’re on. Set `STARTTLS` to required.',
    'Your website or program sends through a service that names it.',
  ],
  whenNot: ['Your provider doesn’t name it.', '{submissions} or {submission} works.'],
  goesWrong: [
    {
      setting: '{ms-v-worlds} at a provider that doesn’t have it',
      seen: 'The connection is refused at once, or times out. Go back to {submissions} or {submission}.',
    },
    {
      setting: '{ms-v-worlds} with `SSL/TLS`',
      seen: '`wrong version number`. The server answered in readable text: choose `STARTTLS`.',
    },
  ],
  sources: [
    {
      claim: 'The official list gives the number to MS V-Worlds and knows no mail use of it.',
      url: 'https://www.iana.org/assignments/service-names-port-numbers/service-names-port-numbers.xhtml',
    },
    {
      claim: 'Submission servers may listen on other ports too, but should require a login there.',
      url: 'https://www.rfc-editor.org/rfc/rfc5068.html#section-3.2',
    },
    {
      claim: 'SendGrid lists it, readable or with TLS.',
      url: 'https://docs.sendgrid.com/for-developers/sending-email/integrating-with-the-smtp-api',
    },
    {
      claim: 'SparkPost (Bird) describes it.',
      url: 'https://www.sparkpost.com/blog/what-smtp-port/',
    },
    {
      claim: 'Mailjet lists it as its alternative port.',
      url: 'https://www.mailjet.com/blog/email-best-practices/which-smtp-port-mailjet/',
    },
    {
      claim: 'MailChannels lists it.',
      url: 'https://docs.mailchannels.com/outbound/smtp-ports',
    },
    {
      claim: 'SMTPeter lists it.',
      url: 'https://smtpeter.com/en/documentation/smtp-ports',
    },
    {
      claim: 'Amazon SES has spare ports of its own.',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html',
    },
    {
      claim: 'Cloudflare describes it as a backup that some providers offer.',
      url: 'https://www.cloudflare.com/learning/email-security/smtp-port-25-587/',
    },
  ],
} as const satisfies Guide<2525>
