import type { Guide } from '../../domain/guides/guide.ts'

export const guide = {
  port: 465,
  question: 'Should my mail app send through port {submissions}?',
  answer:
    'Yes, if your provider offers it: {submissions} is encrypted from the first byte, so nobody on the way can read your password or switch the encryption off.',
  what: [
    'Sending from an app to your own provider is called Message Submission. On {submissions}, registered as “submissions”, encryption (TLS) comes up before either side says a word about mail. That is Implicit TLS. In most apps the matching choice is `SSL/TLS`.',
    'You may read that {submissions} is deprecated. It isn’t. Long ago the number was listed for a short time as “smtps”, then taken back and given to an unrelated service, “urd”. In January 2018, RFC 8314 registered it for Message Submission over TLS (§7.3), as a one-time exception beside urd, and asked apps to prefer it. In November 2022, RFC 9325 went further: where a TLS-only port exists beside an upgrade command, it must be supported and administrators must prefer it (§3.2).',
    'Not everybody puts it first. Microsoft’s mail offers only {submission}, and several sending services still recommend {submission} in their guides. RFC 8314 itself sees no significant difference in security if both ends insist on TLS and have no bugs (§3.3). It asks apps and servers to do both during the change-over, and its appendix argues that beginning with TLS is the sounder design.',
    'Either way, the encryption ends at your provider. How the message travels on from there is not in your settings.',
  ],
  tradeOffs: {
    confidentiality:
      'Nothing of the mail dialogue is sent before TLS is up, not even the greeting. The server’s name and the sizes can still be seen.',
    downgradeRisk:
      'There is no readable phase to strip or to slip commands into. What remains is the certificate check, which the app must not skip.',
    reachability:
      'Open on home lines as far as we found. A few hosting companies close it for the servers they rent out, and some offices let only {submission} through.',
    compatibility:
      'Gmail, Fastmail, Comcast, Amazon SES and most web hosts have it. Microsoft doesn’t, and iCloud is reported to document only {submission}.',
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
    'microsoft-submission': {
      who: 'Microsoft 365 and Outlook.com',
      what: 'Not a block: nothing answers there. Microsoft’s documentation, which we saw in copies, says that a device that insists on {submissions} can’t send this way. Use {submission} with `STARTTLS`.',
    },
  },
  whenToUse: [
    'Your provider lists it: take it before {submission}.',
    'Your app can’t be told to require STARTTLS, only to try it.',
    'A firewall or virus scanner hides the offer to encrypt on {submission}: here there is nothing to hide.',
  ],
  whenNot: [
    'Your mail is at Microsoft or iCloud: use {submission} with `STARTTLS`.',
    'Your network closes it, and {submission} is open.',
    'You run a mail server and want to deliver to other people’s servers: that happens on {smtp} only.',
  ],
  goesWrong: [
    {
      setting: '{submissions} with `STARTTLS` or `None`',
      seen: 'The app connects, then hangs until it gives up: the server waits for encryption to begin, the app waits for a readable greeting. Choose `SSL/TLS`.',
    },
    {
      setting: '{submissions} at a provider that doesn’t have it',
      seen: 'A time-out, or the connection is refused at once. Use {submission} with `STARTTLS`.',
    },
    {
      setting: 'Your own domain as the server name, on shared hosting',
      seen: 'A warning that the certificate is for another name. Type the server name that your host prints; don’t accept the certificate.',
    },
  ],
  sources: [
    {
      claim:
        '{submissions} is registered for Message Submission over TLS; the earlier entry was brief, revoked, and the number given to another service.',
      url: 'https://www.rfc-editor.org/rfc/rfc8314.html#section-7.3',
    },
    {
      claim: 'Implicit TLS is recommended over connecting readable and upgrading (January 2018).',
      url: 'https://www.rfc-editor.org/rfc/rfc8314.html#section-3',
    },
    {
      claim:
        'Both ports should be implemented during the change-over, and their security differs little if both ends require TLS and are free of bugs.',
      url: 'https://www.rfc-editor.org/rfc/rfc8314.html#section-3.3',
    },
    {
      claim: 'Where both ways exist, the TLS-only port must be supported and preferred (November 2022).',
      url: 'https://www.rfc-editor.org/rfc/rfc9325.html#section-3.2',
    },
    {
      claim:
        'Erratum 5326, by a co-author, softens what the RFC says about the old entry. Its status is Reported.',
      url: 'https://www.rfc-editor.org/errata/rfc8314',
    },
    {
      claim: 'Fastmail: {submissions} with `SSL/TLS`, not `STARTTLS`.',
      url: 'https://www.fastmail.com/help/technical/servernamesandports.html',
    },
    {
      claim: 'Gmail accepts {submissions} and {submission}.',
      url: 'https://developers.google.com/workspace/gmail/imap/imap-smtp',
    },
    {
      claim: 'Amazon SES: {submissions} is TLS from the start.',
      url: 'https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html',
    },
    {
      claim: 'Microsoft gives {submission} with `STARTTLS` for Outlook.com, and no {submissions}.',
      url: 'https://support.microsoft.com/en-us/office/pop-imap-and-smtp-settings-8361e398-8af4-4e97-b147-6c6c4ac95353',
    },
    {
      claim: 'A sending service’s view: {submission} first (as we read it in November 2026).',
      url: 'https://www.cloudflare.com/learning/email-security/smtp-port-25-587/',
    },
    {
      claim:
        'Measured by us with Postfix 3.7: a readable connection to {submissions} hears nothing, and STARTTLS inside TLS is answered `554 5.5.1 Error: TLS already active`.',
    },
  ],
} as const satisfies Guide<465>
