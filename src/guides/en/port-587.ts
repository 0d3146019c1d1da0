import type { Guide } from '../../domain/guides/guide.ts'

export const guide = {
  port: 587,
  question: 'Should my mail app send through port {submission}?',
  answer: {
    says: 'Yes, with `STARTTLS` set to required, wherever your provider or your network leaves you no {submissions}.',
    by: ['RFC 8314 §3.3', 'RFC 8314 §5.2', 'RFC 9325 §3.2'],
  },
  what: [
    {
      says: '{submission}, registered as “submission”, is the classic port for sending from an app to your own provider (Message Submission). It begins unencrypted: the app connects in the clear, asks for encryption (TLS) with a command called STARTTLS, and signs in once the encryption is up.',
      by: ['RFC 6409 §3.1', 'RFC 3207 §4.3', 'measured-postfix'],
    },
    {
      says: 'The port alone doesn’t promise encryption. Its standard makes the sign-in compulsory by default (§4.3) but leaves STARTTLS optional (§7). Providers must support TLS and apps should insist on it, says RFC 8314. So choose the form of `STARTTLS` that refuses to go on without it, never “if available”.',
      by: ['RFC 6409 §4.3', 'RFC 6409 §7', 'RFC 8314 §4', 'RFC 8314 §5.2'],
    },
    {
      says: 'Message Submission was split from mail transfer in December 1998 (RFC 2476), revised in 2006 (RFC 4409), and became an Internet Standard in November 2011 (RFC 6409, STD 72). Since January 2018, RFC 8314 prefers {submissions} and keeps {submission} for the change-over; RFC 9325 of November 2022 prefers the TLS-only port too.',
      by: ['RFC 2476', 'RFC 4409', 'RFC 6409', 'RFC 8314 §3.3', 'RFC 9325 §3.2'],
    },
    {
      says: 'It is a door for those who have an account: apps, printers, websites, and a mail server only when it hands its mail to a relay service as a customer. Mail between providers never takes it.',
      by: ['RFC 6409 §3.1', 'RFC 8314 §7.3'],
    },
    {
      says: 'How you sign in there is changing, from a password to a page in the browser (OAuth). Google takes only that or an app password, Outlook.com asks for it, and Fastmail always wants an app password.',
      by: ['google-imap-smtp', 'google-smtp-errors', 'outlook-com-settings', 'fastmail-servers'],
    },
  ],
  listening: [
    {
      says: 'Before the switch, all is readable: the server’s greeting, the name by which your app calls your computer, and the list of what the server can do. After it, a listener is left with what TLS never hides: which server, when, and how much.',
      by: ['measured-postfix', 'RFC 3207 §4', 'RFC 8446 §E.3'],
    },
    {
      says: 'Without the switch, nothing is hidden: name, password, recipients, text. The password travels in a spelling that anybody can undo: `AUTH PLAIN AGZyZWRAZXhhbXBsZS5jb20Ac2VjcmV0` in our run is the name fred@example.com with the password secret.',
      by: ['measured-postfix', 'RFC 4954 §4'],
    },
    {
      says: 'Somebody who can change the traffic can delete the server’s offer to encrypt. An app that requires STARTTLS then stops. One that only tries it carries on in the clear, and a server that answers `530 5.7.0 Must issue a STARTTLS command first` may answer too late: an app that signs in unasked has said its password already.',
      by: ['RFC 3207 §6', 'measured-postfix'],
    },
  ],
  tradeOffs: {
    confidentiality: {
      says: 'As private as {submissions} once the switch has happened and was required; only the greeting, your computer’s name and the list of abilities are readable. Without the switch, nothing is hidden.',
      by: ['RFC 8314 §3.3', 'measured-postfix'],
    },
    downgradeRisk: {
      says: 'The offer to encrypt can be removed or tampered with on the way, so all depends on an app that refuses to continue. In 2021, researchers tested 28 apps for STARTTLS flaws and found only three clean.',
      by: ['RFC 3207 §6', 'poddebniak-2021'],
    },
    reachability: {
      says: 'Access providers are told not to block it (BCP 134), and we found hardly anybody who does.',
      by: ['RFC 5068 §4.1', 'cloudzy-ports'],
    },
    compatibility: {
      says: 'A widely deployed sending port, and the only one at Microsoft. Some providers publish {submissions} alone.',
      by: ['RFC 8314 §3.3', 'outlook-com-settings', 'our-providers'],
    },
  },
  blocks: {
    'nobody-by-rule': {
      who: 'Nobody, by rule',
      what: 'The IETF’s practice for mail submission (RFC 5068, BCP 134) says that access providers must not block it.',
    },
    cloudzy: {
      who: 'Cloudzy (rented servers)',
      what: 'Closes it by default together with the other sending ports.',
    },
    mmitech: {
      who: 'MMITech (hosting)',
      what: 'Closes it on its platform by default, with {smtp}, {submissions} and {ms-v-worlds}.',
    },
  },
  whenToUse: [
    {
      says: 'Your provider has no {submissions}: Microsoft, and iCloud as far as is reported.',
      by: ['outlook-com-settings', 'microsoft-devices', 'icloud-settings'],
    },
    {
      says: 'The network you’re on closes {submissions}.',
      by: ['RFC 5068 §4.1', 'our-judgement'],
    },
    {
      says: 'Your server hands its mail to a relay service that it signs in to, and that service names this port.',
      by: ['sendgrid-smtp', 'sparkpost-ports', 'azure-outbound'],
    },
  ],
  whenNot: [
    {
      says: 'Your provider offers {submissions} and your network lets it through.',
      by: ['RFC 8314 §3', 'RFC 9325 §3.2'],
    },
    {
      says: 'Your app can only try STARTTLS and not require it.',
      by: ['RFC 3207 §6', 'RFC 8314 §5.2'],
    },
    {
      says: 'You want to deliver straight to other people’s mail servers: they listen on {smtp} only.',
      by: ['RFC 8314 §7.3'],
    },
  ],
  goesWrong: [
    {
      setting: '{submission} with `SSL/TLS`',
      seen: '`wrong version number`, or in Outlook `0x800CCC1A`, at once. The name misleads: the app began TLS, and the server answered unencrypted. Choose `STARTTLS`, or {submissions} with `SSL/TLS`. A few providers do begin with TLS here; then their own page says so.',
      by: ['measured-postfix', 'outlook-codes', 'our-providers'],
    },
    {
      setting: '{submission} with `None`',
      seen: '`530 5.7.0 Must issue a STARTTLS command first`, or the server seems to know no sign-in (`503 5.5.1 Error: authentication not enabled`). Choose `STARTTLS`. If the app tried to sign in, change your password: it may have gone out unencrypted.',
      by: ['measured-postfix', 'RFC 8314 §4.1'],
    },
    {
      setting: '`STARTTLS, if available`, as Thunderbird before version 132 has it',
      seen: 'Nothing, and that is the trouble: when the offer is missing, the mail goes out in the clear. In our run, a server set to optional TLS took the password and the mail: `250 2.0.0 Ok: queued as`. Choose `STARTTLS`.',
      by: ['our-clients', 'RFC 3207 §6', 'measured-postfix'],
    },
    {
      setting: '`STARTTLS` required, but something on the way removed the offer',
      seen: "The app says that the server doesn’t offer it (in Thunderbird, `using STARTTLS since it doesn't advertise that feature`), or the greeting is a row of asterisks. Try {submissions}, or another network. Don’t switch the encryption off, even where the app proposes it.",
      by: ['thunderbird-texts', 'RFC 3207 §6', 'cisco-asa', 'appriver-mailguard'],
    },
    {
      setting: '{submission} on a network that closes it',
      seen: 'A time-out here, while the same settings work on mobile data. Try {submissions}, then a spare port that your provider prints.',
      by: ['cloudzy-ports', 'our-judgement'],
    },
    {
      setting: 'No sign-in for sending',
      seen: '`530 5.7.0 Authentication required`, or every recipient is refused: `554 5.7.1` with `Recipient address rejected: Access denied` in our run. Switch the sign-in for the outgoing server on.',
      by: ['measured-postfix', 'RFC 4954 §6', 'RFC 6409 §4.3'],
    },
    {
      setting: 'A wrong name or password',
      seen: '`535 5.7.8 Error: authentication failed`. Use the whole address as the name, and check the password by signing in on the web.',
      by: ['measured-postfix', 'RFC 4954 §6'],
    },
    {
      setting: 'Your account password at Google',
      seen: '`534-5.7.9 Application-specific password required`, or another reply that begins with `534` or `535`. Use “Sign in with Google” in the app, or make an app password.',
      by: ['google-smtp-errors'],
    },
    {
      setting: 'Your account password at Microsoft',
      seen: 'A reply that begins with `535`, such as `535 5.7.139`: use Microsoft’s own sign-in, or ask your administrator to allow sending with a sign-in. In Exchange Online, sending with a password goes on unchanged to the end of December 2026 and is off by default after that, with the reply `550 5.7.30`; the last date is to be named in the second half of 2027 (timetable of January 2026, checked in November 2026).',
      by: ['microsoft-smtp-refusals', 'exchange-basic-auth', 'exchange-client-submission'],
    },
    {
      setting: 'Your own domain as the server name, on shared hosting',
      seen: 'The switch works, then a warning that the certificate is for another name (in our test program: `Hostname mismatch, certificate is not valid for`). Type the server name that your host prints; don’t accept the certificate.',
      by: ['measured-postfix', 'RFC 7817 §3'],
    },
    {
      setting: 'An old phone, printer or Windows that stops at TLS 1.1',
      seen: 'STARTTLS begins, and the connection breaks off with hardly a word (in our test program: `EOF occurred in violation of protocol`). Update the system or the app; what can’t be updated needs another way to send, never one in clear text.',
      by: ['measured-postfix', 'RFC 8997 §3'],
    },
  ],
  myths: [
    {
      said: '{submission} mandates TLS.',
      right:
        'It mandates the sign-in. In the port’s own standard, STARTTLS is a MAY. SendGrid documents the port without encryption, and a server of ours, set to optional TLS, took a sender in the clear. Encryption here is what your provider and your app insist on.',
      by: ['RFC 6409 §7', 'RFC 6409 §4.3', 'sendgrid-smtp', 'measured-postfix'],
    },
    {
      said: '{submission} is the universally accepted standard for sending.',
      right:
        'It is an Internet Standard (STD 72) and widely deployed. But since January 2018 the preference is {submissions}, with both offered during the change-over.',
      by: ['RFC 6409', 'RFC 8314 §3', 'RFC 8314 §3.3'],
    },
    {
      said: '{submission} is more secure, because it is newer.',
      right:
        'It dates from 1998. The “submissions” entry is of 2018. And newer is not the point: with TLS required and no bugs, the two differ little; with an app that only tries, {submission} is the weaker.',
      by: ['RFC 2476', 'RFC 8314 §7.3', 'RFC 8314 §3.3', 'RFC 3207 §6'],
    },
    {
      said: 'Servers that can’t use {smtp} should use {submission} to reach other servers.',
      right:
        'Other people’s servers don’t take mail for their users there. MX records can’t name a port, so delivery is always on {smtp}. Such a server needs {smtp} opened, or a relay service that it signs in to.',
      by: ['RFC 8314 §7.3', 'RFC 6409 §3.2'],
    },
    {
      said: 'Because {submission} asks for a login, nobody can spoof or phish with my domain.',
      right:
        'The sign-in keeps strangers out of your provider’s server. Anybody can still write your domain into mail that they send elsewhere; SPF, DKIM and DMARC are made against that. Even matching your sender address to the name that you sign in with is optional.',
      by: ['RFC 6409 §6.1', 'RFC 7208', 'RFC 6376', 'RFC 7489'],
    },
    {
      said: 'TLS on the port means that my mail is private.',
      right:
        'It is, up to your provider: if STARTTLS was required and the certificate checked. The further way and the stored mail are another matter. This is not end-to-end encryption.',
      by: ['RFC 8314 §5.2', 'RFC 8314 §5.3', 'RFC 3207 §6', 'RFC 8314 §1'],
    },
    {
      said: 'The handshake fails when user name or password is wrong.',
      right:
        'The handshake needs the right server name, for the certificate. Name and password come after it, so a wrong password gives a `535`, never a TLS error.',
      by: ['RFC 7817 §3', 'RFC 8314 §5.3', 'measured-postfix'],
    },
  ],
  disputes: [
    {
      about: 'Is {submission} as secure as {submissions}?',
      sides: [
        {
          says: 'Yes, says RFC 8314 §3.3: there is no significant difference, if the programs are correct and both ends are set to require TLS.',
          by: ['RFC 8314 §3.3'],
        },
        {
          says: 'Not in practice, says a study of 2021: over 40 flaws, 15 products and 320,000 servers open to commands slipped in before the switch, and 3 of 28 apps clean. Appendix A of the same RFC, which isn’t binding, finds nothing inherently wrong with STARTTLS, but takes one widespread bug as a sign of a less secure architecture.',
          by: ['poddebniak-2021', 'RFC 8314 §A'],
        },
      ],
      ours: 'Both are right: the one speaks of programs without bugs, the other counted bugs. With an up-to-date app that requires STARTTLS we call {submission} safe, and give it a lower mark for what can go wrong.',
    },
    {
      about: 'Which first, {submission} or {submissions}?',
      sides: [
        {
          says: 'For {submission}: RFC 6409, which describes it, is an Internet Standard, and BCP 134 still says that {submission} should stand first in an app’s list of ports. Microsoft offers nothing else. SendGrid, SparkPost (Bird) and MailChannels put it before {submissions}.',
          by: [
            'RFC 6409 §3.1',
            'RFC 5068 §3.2',
            'outlook-com-settings',
            'sendgrid-smtp',
            'sparkpost-ports',
            'mailchannels-ports',
          ],
        },
        {
          says: 'For {submissions}: RFC 8314, a Proposed Standard, updates both of those documents and prefers TLS from the first byte, though it doesn’t strike that sentence. RFC 9325, a best current practice itself, tells administrators to prefer the TLS-only port. So do Fastmail’s settings and the study of 2021.',
          by: ['RFC 8314 §1.1', 'RFC 8314 §3', 'RFC 9325 §3.2', 'fastmail-servers', 'poddebniak-2021'],
        },
        {
          says: 'On both sides: Cloudflare’s page, which in one copy that we read recommends {submission} and in another {submissions}.',
          by: ['cloudflare-ports'],
        },
      ],
      ours: 'Where a newer document updates an older one, we follow the newer, whatever their ranks. We list {submissions} first and {submission} with STARTTLS required close behind.',
    },
  ],
} as const satisfies Guide<587>
