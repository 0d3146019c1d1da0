import type { Comparison } from '../../domain/guides/comparison.ts'

export const comparison = {
  id: 'submissions-or-submission',
  question: 'Port {submissions} or {submission}?',
  answer: {
    says: 'Take {submissions} with `SSL/TLS` where your provider offers it, and {submission} with `STARTTLS` set to required where it doesn’t: both keep your password from listeners, and the first leaves less to go wrong.',
    by: ['RFC 8314 §3', 'RFC 8314 §3.3', 'RFC 9325 §3.2'],
  },
  sides: { first: '{submissions}, Implicit TLS', second: '{submission}, STARTTLS' },
  lead: [
    {
      says: 'Both do the same job: they hand your mail to your own provider, with a sign-in. {submissions} goes with `SSL/TLS`, {submission} with `STARTTLS`, and crossing them is what fails. The difference is when the encryption (TLS) begins.',
      by: ['RFC 8314 §3.3', 'RFC 6409 §3.1', 'measured-postfix'],
    },
    {
      says: 'There are two methods: a separate port with TLS from the first byte, or an upgrade on the old port by a command. In 1999 the IETF advised the upgrade (RFC 2595 §7, on IMAP and POP). Since 2018 it advises the separate port, for sending too.',
      by: ['RFC 2595 §7', 'RFC 8314 §1.1', 'RFC 8314 §3'],
    },
    {
      says: 'If both ends insist on TLS and are free of bugs, RFC 8314 sees no significant difference between the two. It advises {submissions} all the same: so that TLS spreads, so that all mail protocols do it alike, and, its appendix adds, because a port of its own is simpler to build and complexity breeds bugs.',
      by: ['RFC 8314 §3.3', 'RFC 8314 §3', 'RFC 8314 §A'],
    },
  ],
  cases: [
    { when: 'Your provider offers both.', choose: 'first', by: ['RFC 8314 §3', 'RFC 9325 §3.2'] },
    {
      when: 'Your mail is at Microsoft (Outlook.com, Microsoft 365) or at iCloud.',
      choose: 'second',
      by: ['outlook-com-settings', 'microsoft-devices', 'icloud-settings'],
    },
    {
      when: 'Your app can only try STARTTLS, not require it.',
      choose: 'first',
      by: ['RFC 3207 §6', 'RFC 8314 §5.2'],
    },
    {
      when: 'Something on the way, a firewall or a virus scanner, removes the offer of STARTTLS.',
      choose: 'first',
      by: ['cisco-asa', 'RFC 3207 §6'],
    },
    {
      when: 'Your network, or the company that you rent a server from, closes {submissions}.',
      choose: 'second',
      by: ['RFC 5068 §4.1', 'hetzner-note'],
    },
    {
      when: 'A printer or scanner has no more than a box for SSL, and your provider offers both.',
      choose: 'first',
      by: ['RFC 8314 §3.3', 'our-judgement'],
    },
    {
      when: 'An old app or device knows STARTTLS only.',
      choose: 'second',
      by: ['RFC 8314 §3.3'],
    },
    {
      when: 'A website or program sends through a service that names {submission} and not {submissions}.',
      choose: 'second',
      by: ['sparkpost-ports'],
    },
  ],
  aspects: [
    {
      aspect: 'What the app does first',
      first: {
        says: 'It begins TLS. The mail dialogue, greeting included, follows inside.',
        by: ['RFC 8314 §3.3'],
      },
      second: {
        says: 'It waits for an unencrypted greeting, asks what the server can do, sends STARTTLS, begins TLS, and asks again inside.',
        by: ['RFC 3207 §4', 'measured-postfix'],
      },
    },
    {
      aspect: 'What can be read on the way',
      first: {
        says: 'Which server, when, and how much.',
        by: ['RFC 6066 §3', 'RFC 8446 §E.3'],
      },
      second: {
        says: 'The same, and the lines before the switch. Everything, if the switch doesn’t happen and the app goes on.',
        by: ['RFC 3207 §6', 'measured-postfix'],
      },
    },
    {
      aspect: 'Can the encryption be stripped?',
      first: {
        says: 'No: there is no offer to remove. What remains is the certificate check.',
        by: ['RFC 8314 §3.3', 'RFC 8314 §5.3'],
      },
      second: {
        says: 'Yes, if the app only tries it. An app that requires it stops instead. It needs the certificate check as much.',
        by: ['RFC 3207 §6', 'RFC 8314 §5.2', 'RFC 8314 §5.3'],
      },
    },
    {
      aspect: 'What apps call it',
      first: {
        says: '`SSL/TLS` in most, `TLS on a dedicated port` in Evolution, `TLS` in Geary. Apple’s apps and Outlook for Mac have one switch for both kinds.',
        by: ['our-clients'],
      },
      second: {
        says: '`STARTTLS` in most, `STARTTLS after connecting` in Evolution. Never `STARTTLS, if available`, which older Thunderbirds show.',
        by: ['our-clients'],
      },
    },
    {
      aspect: 'Standard and status',
      first: {
        says: '“submissions”, RFC 8314, January 2018: a Proposed Standard. Preferred by RFC 9325 (BCP 195), November 2022.',
        by: ['RFC 8314 §7.3', 'RFC 9325 §3.2'],
      },
      second: {
        says: '“submission”, RFC 6409, November 2011: an Internet Standard (STD 72), updated by RFC 8314. Named by BCP 134.',
        by: ['RFC 6409 §3.1', 'RFC 5068 §3.2'],
      },
    },
    {
      aspect: 'Is encryption compulsory?',
      first: { says: 'Yes: without it there is no dialogue.', by: ['RFC 8314 §3.3', 'measured-postfix'] },
      second: {
        says: 'Not by the port’s own standard (RFC 6409 §7). By your provider’s rules and your app’s setting.',
        by: ['RFC 6409 §7', 'RFC 8314 §4', 'RFC 8314 §5.2'],
      },
    },
    {
      aspect: 'Sign-in',
      first: {
        says: 'Compulsory by default: a password, an app password or a sign-in in the browser (OAuth).',
        by: ['RFC 8314 §3.3', 'RFC 6409 §4.3', 'google-imap-smtp'],
      },
      second: { says: 'The same.', by: ['RFC 6409 §4.3', 'RFC 5068 §3.1'] },
    },
    {
      aspect: 'Who offers it',
      first: {
        says: 'Gmail, Fastmail, Comcast, Amazon SES and many more. Some providers publish nothing else.',
        by: ['google-imap-smtp', 'fastmail-servers', 'comcast', 'amazon-ses', 'our-providers'],
      },
      second: {
        says: 'Gmail, Microsoft, the sending services and many more. Microsoft has nothing else, and iCloud is reported to document nothing else.',
        by: ['google-imap-smtp', 'outlook-com-settings', 'sendgrid-smtp', 'icloud-settings', 'our-providers'],
      },
    },
    {
      aspect: 'Who closes it',
      first: {
        says: 'Some hosting companies, for the servers they rent out: Cloudzy is one, and as reported Hetzner Cloud. No home network that we found.',
        by: ['cloudzy-ports', 'hetzner-note'],
      },
      second: {
        says: 'Hardly anybody: BCP 134 tells access providers not to. A few hosting companies do by default, Cloudzy for one.',
        by: ['RFC 5068 §4.1', 'cloudzy-ports'],
      },
    },
    {
      aspect: 'What the wrong kind of encryption looks like',
      first: {
        says: 'Slow: silence, then a time-out. In our run, test programs waited from half a minute to five minutes. The password has not been sent.',
        by: ['measured-postfix'],
      },
      second: {
        says: 'Quick: `wrong version number` with `SSL/TLS`; with `None`, `530 5.7.0 Must issue a STARTTLS command first`, and the password may have gone out. A server that doesn’t insist takes `None` without a word.',
        by: ['measured-postfix'],
      },
    },
    {
      aspect: 'Where else to look when sending fails',
      first: {
        says: 'A closed port, a missing sign-in, a password where an app password or OAuth is wanted, a certificate for another name, a TLS version below 1.2.',
        by: ['RFC 6409 §4.3', 'google-smtp-errors', 'RFC 7817 §3', 'RFC 8997 §3'],
      },
      second: {
        says: 'The same, and an offer of STARTTLS that something removed on the way.',
        by: ['RFC 3207 §6', 'cisco-asa'],
      },
    },
  ],
  disputes: [
    {
      about: 'Which first?',
      sides: [
        {
          says: 'For {submissions}: the IETF’s newer documents, Fastmail’s settings, and the authors of the study of STARTTLS of 2021.',
          by: ['RFC 8314 §3', 'RFC 9325 §3.2', 'fastmail-servers', 'poddebniak-2021'],
        },
        {
          says: 'For {submission}: Microsoft, which offers nothing else, and the guides of SendGrid, SparkPost (Bird) and MailChannels. They point to its long use, its reach, and the years in which {submissions} was out of the official list.',
          by: ['outlook-com-settings', 'sendgrid-smtp', 'sparkpost-ports', 'mailchannels-ports'],
        },
        {
          says: 'On both sides: Cloudflare’s page. One copy that we read says {submission}, another {submissions}.',
          by: ['cloudflare-ports'],
        },
      ],
      ours: '{submissions} first where it is offered, {submission} with STARTTLS required close behind. Where only one is offered, that one, without regret.',
    },
    {
      about: 'Do the standards still say {submission}?',
      sides: [
        {
          says: 'RFC 6409 is an Internet Standard, the highest rank there is, and BCP 134 tells servers to listen on {submission} and apps to put it first in their list. RFC 8314 is a Proposed Standard.',
          by: ['RFC 6409 §3.1', 'RFC 5068 §3.1', 'RFC 5068 §3.2'],
        },
        {
          says: 'RFC 8314 updates both and prefers TLS from the first byte, though it doesn’t strike that sentence of BCP 134 (RFC 5068 §3.2). RFC 9325, a best current practice as well, wants the TLS-only port preferred.',
          by: ['RFC 8314 §1.1', 'RFC 8314 §3', 'RFC 5068 §3.2', 'RFC 9325 §3.2'],
        },
      ],
      ours: 'We follow the documents that update the others. Somebody who runs a server should offer both, as RFC 8314 asks.',
    },
    {
      about: 'Is there a difference in security?',
      sides: [
        {
          says: 'None to speak of, says RFC 8314 §3.3, if the programs are correct and TLS is required at both ends.',
          by: ['RFC 8314 §3.3'],
        },
        {
          says: 'There is, says the study of 2021, which found over 40 flaws and only 3 of 28 apps clean. The RFC’s appendix A, which isn’t binding, finds nothing inherently wrong with STARTTLS, but takes one widespread bug as a sign of a less secure architecture.',
          by: ['poddebniak-2021', 'RFC 8314 §A'],
        },
      ],
      ours: 'The first speaks of programs as they should be, the second of programs as they were. Keep your app up to date, require STARTTLS, and the difference is small.',
    },
  ],
  myths: [
    {
      said: '{submissions} is SSL, {submission} is TLS.',
      right:
        'Both are TLS, of the same versions. They differ in when it begins. Some menus and guides say “SSL” for from the start and “TLS” for STARTTLS, and that is where it comes from.',
      by: ['RFC 8314 §3.3', 'RFC 9325 §3.1.1', 'sendgrid-smtp'],
    },
    {
      said: '{submission} is the secured port for sending, {submissions} the implicit SSL one to try after it.',
      right: 'The order is the reverse: {submissions} first, and {submission} with STARTTLS required second.',
      by: ['RFC 8314 §3', 'RFC 9325 §3.2'],
    },
    {
      said: 'Upgrading on the old port is friendlier to firewalls.',
      right:
        'It is what firewalls break: one line of them removed STARTTLS from the dialogue by default. Inside TLS from the first byte there is nothing for them to rewrite.',
      by: ['cisco-asa', 'RFC 3207 §6'],
    },
    {
      said: 'Mail servers use {submission} or {submissions} among themselves.',
      right:
        'They use {smtp}, because MX records can’t name another port. A server uses these two only as the customer of a relay service.',
      by: ['RFC 8314 §7.3', 'RFC 6409 §3.1'],
    },
    {
      said: 'With either of them my mail is encrypted end to end.',
      right:
        'It is encrypted to your provider. The provider can read it, and what follows between servers may be readable again.',
      by: ['RFC 3207 §6', 'RFC 8314 §1'],
    },
  ],
} as const satisfies Comparison<'submissions-or-submission'>
