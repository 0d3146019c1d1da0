import type { Guide } from '../../domain/guides/guide.ts'

export const guide = {
  port: 465,
  question: 'Should my mail app send through port {submissions}?',
  answer: {
    says: 'Yes, if your provider offers it: {submissions} is encrypted from the first byte, and an app that checks the certificate lets nobody on the way read your password or switch the encryption off.',
    by: ['RFC 8314 §3.3', 'RFC 9325 §3.2'],
  },
  what: [
    {
      says: 'Sending from an app to your own provider is called Message Submission. On {submissions}, registered as “submissions”, encryption (TLS) comes up before either side says a word about mail. That is Implicit TLS. In many apps the matching choice is `SSL/TLS`.',
      by: ['RFC 8314 §3.3', 'RFC 8314 §7.3', 'our-clients'],
    },
    {
      says: 'Port, kind of encryption and server name belong together: the right port with the wrong kind fails as surely as a wrong port, and the mail stays in your outbox. The “SSL” in the label is a leftover word. No version of SSL may be used any more, nor TLS 1.0 or 1.1; TLS 1.2 is the least, and 1.3 is better.',
      by: ['measured-postfix', 'RFC 7817 §3', 'RFC 9325 §3.1.1', 'RFC 8997 §3'],
    },
    {
      says: 'You may read that {submissions} is deprecated. It isn’t. In the 1990s (1997 to 1998, as one secondary source has it), the number was listed for a short time as “smtps”, then taken back and given to an unrelated service, “urd”. In January 2018, RFC 8314 registered it for Message Submission over TLS (§7.3), as a one-time exception beside urd, and recommended TLS from the first byte (§3).',
      by: ['RFC 8314 §7.3', 'RFC 8314 §3', 'smtps-history', 'iana-ports'],
    },
    {
      says: 'In November 2022, RFC 9325 went further: where a protocol has both a TLS-only port and an upgrade command, the TLS-only port must be supported, and administrators must prefer it (§3.2). RFC 8314 itself asks apps and servers to do both {submissions} and {submission} during the change-over (§3.3).',
      by: ['RFC 9325 §3.2', 'RFC 8314 §3.3'],
    },
    {
      says: 'The server asks who you are: with your password, with an app password made for this one app, or by a sign-in in the browser (OAuth), as your provider has it. The encryption ends at your provider. How the message travels on from there is not in your settings.',
      by: ['RFC 6409 §4.3', 'google-imap-smtp', 'fastmail-servers', 'RFC 3207 §6'],
    },
  ],
  listening: [
    {
      says: 'Somebody who listens gets a TLS handshake and then bytes without meaning: no greeting, no user name, no password, no recipient, no text.',
      by: ['RFC 8314 §3.3'],
    },
    {
      says: 'What TLS doesn’t hide: the address of the server and usually its name, when you send, and how much. And your provider, where the encryption ends, can read the message.',
      by: ['RFC 6066 §3', 'RFC 8446 §E.3', 'RFC 3207 §6'],
    },
    {
      says: 'Somebody who can change the traffic can put a server of their own in the way. The certificate check is what stops that: an app told to accept any certificate hands them the password.',
      by: ['RFC 8314 §5.3', 'RFC 7817 §3'],
    },
  ],
  tradeOffs: {
    confidentiality: {
      says: 'Nothing of the mail dialogue is sent before TLS is up, not even the greeting. The server’s name and the sizes can still be seen.',
      by: ['RFC 8314 §3.3', 'RFC 6066 §3', 'RFC 8446 §E.3'],
    },
    downgradeRisk: {
      says: 'There is no unencrypted phase to strip or to slip commands into. What remains is the certificate check, which the app must not skip.',
      by: ['poddebniak-2021', 'RFC 8314 §5.3'],
    },
    reachability: {
      says: 'We found no home network that closes it. A few hosting companies close it for the servers they rent out, and the rule that networks must leave the sending port open names {submission}.',
      by: ['comcast', 'hetzner-note', 'cloudzy-ports', 'RFC 5068 §4.1'],
    },
    compatibility: {
      says: 'Gmail, Fastmail, Comcast, Amazon SES and many web hosts have it. Microsoft doesn’t, and iCloud is reported to document only {submission}.',
      by: [
        'google-imap-smtp',
        'fastmail-servers',
        'comcast',
        'amazon-ses',
        'our-providers',
        'outlook-com-settings',
        'icloud-settings',
      ],
    },
  },
  blocks: {
    'hetzner-cloud': {
      who: 'Hetzner Cloud (rented servers)',
      what: 'Reported to be closed outbound on new servers together with {smtp}, while {submission} works. From an operator’s note of May 2026, not from Hetzner’s own page.',
    },
    cloudzy: {
      who: 'Cloudzy (rented servers)',
      what: 'Closes {smtp}, {submissions}, {submission} and {ms-v-worlds} by default.',
    },
    mmitech: {
      who: 'MMITech (hosting)',
      what: 'Blocks all four by default on its platform as well: {smtp}, {submissions}, {submission}, {ms-v-worlds}.',
    },
    'microsoft-submission': {
      who: 'Microsoft 365 and Outlook.com',
      what: 'Not a block: nothing answers there. Microsoft’s documentation, which we saw in copies, says that a device that insists on {submissions} can’t send this way. Use {submission} with `STARTTLS`.',
    },
  },
  whenToUse: [
    {
      says: 'Your provider lists it: take it before {submission}.',
      by: ['RFC 8314 §3', 'RFC 9325 §3.2'],
    },
    {
      says: 'Your app can’t be told to require STARTTLS, only to try it.',
      by: ['RFC 3207 §6', 'RFC 8314 §5.2'],
    },
    {
      says: 'A firewall or virus scanner hides the offer to encrypt on {submission}: here there is nothing to hide.',
      by: ['cisco-asa', 'RFC 8314 §3.3'],
    },
  ],
  whenNot: [
    {
      says: 'Your mail is at Microsoft or iCloud: use {submission} with `STARTTLS`.',
      by: ['outlook-com-settings', 'microsoft-devices', 'icloud-settings'],
    },
    {
      says: 'Your network closes it, and {submission} is open.',
      by: ['RFC 5068 §4.1', 'our-judgement'],
    },
    {
      says: 'You run a mail server and want to deliver to other people’s servers: that happens on {smtp} only.',
      by: ['RFC 8314 §7.3'],
    },
  ],
  goesWrong: [
    {
      setting: '{submissions} with `STARTTLS` or `None`',
      seen: 'The app connects, then hangs until it gives up: the server waits for encryption to begin, the app waits for an unencrypted greeting. In our run, test programs waited in silence from half a minute to five minutes. Your password has not been sent. Choose `SSL/TLS`.',
      by: ['measured-postfix'],
    },
    {
      setting: '{submissions} with `SSL/TLS`, and the app asks for STARTTLS as well',
      seen: '`554 5.5.1 Error: TLS already active`: the encryption is up, and the app asks for it a second time. Choose `SSL/TLS` alone.',
      by: ['measured-postfix'],
    },
    {
      setting: '{submissions} at a provider that doesn’t have it',
      seen: 'A time-out, or `Connection refused` at once. Use {submission} with `STARTTLS`.',
      by: ['microsoft-devices', 'outlook-com-settings'],
    },
    {
      setting: '{submissions} on a network that closes it',
      seen: 'It times out here and works on mobile data, with the same settings. On this network use {submission} with `STARTTLS`, or ask its owner to open {submissions}.',
      by: ['cloudzy-ports', 'our-judgement'],
    },
    {
      setting: 'No sign-in for sending',
      seen: '`530 5.7.0 Authentication required`, or every recipient is refused. Switch the sign-in for the outgoing server on: some apps leave it off or call it optional.',
      by: ['RFC 4954 §6', 'RFC 6409 §4.3', 'our-clients'],
    },
    {
      setting: 'A wrong name or password, or a password where the provider wants something else',
      seen: 'A reply that begins with `535`, such as `535 5.7.8 Error: authentication failed`, or at Google `534-5.7.9 Application-specific password required`. Use the whole address as the name, then an app password or the sign-in in the browser.',
      by: ['measured-postfix', 'RFC 4954 §6', 'google-smtp-errors'],
    },
    {
      setting: 'Your own domain as the server name, on shared hosting',
      seen: 'A warning that the certificate is for another name: in Outlook `The target principal name is incorrect` (in our test program: `Hostname mismatch, certificate is not valid for`). Type the server name that your host prints, or ask the host for a certificate with your name; don’t accept the certificate.',
      by: ['measured-postfix', 'RFC 7817 §3', 'outlook-warnings'],
    },
    {
      setting: 'An old phone, printer or Windows that stops at TLS 1.1',
      seen: 'The connection breaks off with hardly a word (in our test program: `EOF occurred in violation of protocol`). Update the system or the app. What can’t be updated needs another way to send, never one in clear text.',
      by: ['measured-postfix', 'RFC 8997 §3'],
    },
  ],
  myths: [
    {
      said: 'Port {submissions} is deprecated: use {submission} instead.',
      right:
        'It is the other way round since January 2018. What was taken back in the 1990s was an entry called “smtps”. RFC 8314 registered “submissions” on the same number and recommends TLS from the first byte, and RFC 9325 says that the TLS-only port must be preferred.',
      by: ['RFC 8314 §7.3', 'RFC 8314 §3', 'RFC 9325 §3.2'],
    },
    {
      said: '{submissions} is SSL, and SSL is old and broken.',
      right:
        'SSL is, and no version of it may be used. What may run on {submissions} is TLS 1.2 or newer, the same TLS as on {submission} after STARTTLS. “SSL” lives on in menus only.',
      by: ['RFC 8314 §3.3', 'RFC 9325 §3.1.1', 'RFC 8997 §3'],
    },
    {
      said: '{submissions} is for legacy clients that can’t do STARTTLS: see RFC 8314.',
      right:
        'RFC 8314 says the opposite. It recommends TLS from the first byte, for sending as for reading, and keeps STARTTLS on {submission} for the change-over.',
      by: ['RFC 8314 §3', 'RFC 8314 §3.3', 'mailchannels-ports'],
    },
    {
      said: '{submissions} is only a reliable fallback for when {submission} fails.',
      right:
        'It is the first choice, not the fallback. And now and then it is the one that is closed: then {submission} is the fallback.',
      by: ['RFC 8314 §3', 'RFC 9325 §3.2', 'hetzner-note'],
    },
    {
      said: 'Encrypted from the first byte means that nobody can see anything.',
      right:
        'Nobody sees the mail dialogue. Which server you use, when and how much you send stay visible. And against somebody who changes the traffic, all rests on the certificate check.',
      by: ['RFC 6066 §3', 'RFC 8446 §E.3', 'RFC 8314 §5.3'],
    },
    {
      said: 'The number belongs to another service, so using it for mail breaks the rules.',
      right:
        'The official list names it twice: for “urd”, which has nothing to do with mail, and for “submissions”. RFC 8314 made that double entry on purpose, once.',
      by: ['RFC 8314 §7.3', 'iana-ports'],
    },
  ],
  disputes: [
    {
      about: 'Which first, {submissions} or {submission}?',
      sides: [
        {
          says: 'For {submissions}: RFC 8314 of 2018 recommends TLS from the first byte, and RFC 9325 of 2022 tells administrators to prefer it. Fastmail tells its users {submissions} with `SSL/TLS`, not `STARTTLS`. The authors of a 2021 study put it in their title: TLS is better without STARTTLS.',
          by: ['RFC 8314 §3', 'RFC 9325 §3.2', 'fastmail-servers', 'poddebniak-2021'],
        },
        {
          says: 'For {submission}: Microsoft offers nothing else. SendGrid recommends it to those who aren’t sure, and SparkPost (Bird) and MailChannels advise against {submissions}. It is also the port that networks are told by name not to block.',
          by: [
            'outlook-com-settings',
            'sendgrid-smtp',
            'sparkpost-ports',
            'mailchannels-ports',
            'RFC 5068 §4.1',
          ],
        },
        {
          says: 'On both sides: Cloudflare’s page. One copy that we read calls {submissions} outdated, another calls it the recommended choice.',
          by: ['cloudflare-ports'],
        },
      ],
      ours: 'We put {submissions} first wherever a provider has it, because it leaves the app one thing to get right: the certificate. {submission} with STARTTLS required stands close behind, and we talk nobody out of it.',
    },
    {
      about: 'Was the old “smtps” entry nonsense?',
      sides: [
        {
          says: 'RFC 8314 says that it “made no sense”: mail between servers finds its way by MX records, which can’t name a port. It adds that the entry should have been renamed or reserved rather than revoked.',
          by: ['RFC 8314 §7.3'],
        },
        {
          says: 'A co-author’s erratum of April 2018 calls “made no sense” incorrect, since TLS from the first byte on {submissions} is in use and recommended: the entry, it says, was misleading. The erratum is Reported, which means that nobody has ruled on it.',
          by: ['errata-8314'],
        },
      ],
      ours: 'It changes nothing in your settings. The quarrel is over three words. Both agree that the entry should have been kept in reserve or renamed, not revoked.',
    },
  ],
} as const satisfies Guide<465>
