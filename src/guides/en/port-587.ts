import type { Guide } from '../../domain/guides/guide.ts'

export const guide = {
  port: 587,
  question: 'Should my mail app send through port {submission}?',
  answer:
    'Yes, with `STARTTLS` set to required, wherever your provider or your network leaves you no {submissions}.',
  what: [
    '{submission}, registered as “submission”, is the classic port for sending from an app to your own provider. It begins readable: the app connects in the clear, asks for encryption with a command called STARTTLS, and logs in once the encryption is up.',
    'The port alone doesn’t promise encryption. Its standard makes the login compulsory by default but leaves STARTTLS optional (RFC 6409 §4.3 and §7). So the promise has to come from your settings: choose the form of `STARTTLS` that refuses to go on without it, never “if available”.',
    'Message Submission was split from mail transfer in December 1998 (RFC 2476) and became an Internet Standard in November 2011 (RFC 6409, STD 72). Since January 2018, RFC 8314 prefers {submissions} and keeps {submission} for the change-over; RFC 9325 of November 2022 prefers the TLS-only port too.',
    'So which first? For {submissions}: the IETF’s newer documents, Fastmail, and the authors of a 2021 study of STARTTLS. For {submission}: Microsoft, which offers nothing else, and several sending services’ guides. RFC 8314 finds no significant difference if both ends require TLS and are free of bugs (§3.3), while its own appendix calls upgrading the less secure design. We put {submissions} first, and {submission} with STARTTLS required close behind.',
  ],
  tradeOffs: {
    confidentiality:
      'As private as {submissions} once the switch has happened and was required; only the greeting and the list of abilities are readable. Without the switch, nothing is hidden.',
    downgradeRisk:
      'The offer to encrypt can be removed or tampered with on the way, so all depends on an app that refuses to continue. In 2021, researchers tested 28 apps for STARTTLS flaws and found only three clean.',
    reachability: 'Access providers are told not to block it (BCP 134), and it’s open almost everywhere.',
    compatibility:
      'The most widely known sending port, and the only one at Microsoft. Some providers publish {submissions} alone.',
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
  },
  whenToUse: [
    'Your provider has no {submissions}: Microsoft, and iCloud as far as is reported.',
    'The network you’re on closes {submissions}.',
    'Your server hands its mail to a relay service that it logs in to, and that service names this port.',
  ],
  whenNot: [
    'Your provider offers {submissions} and your network lets it through.',
    'Your app can only try STARTTLS and not require it.',
    'You want to deliver straight to other people’s mail servers: they listen on {smtp} only.',
  ],
  goesWrong: [
    {
      setting: '{submission} with `SSL/TLS`',
      seen: '`wrong version number`, or an error at once. The app began TLS, and the server answered in readable text. Choose `STARTTLS`, or {submissions} with `SSL/TLS`.',
    },
    {
      setting: '{submission} with `None`',
      seen: '`530 5.7.0 Must issue a STARTTLS command first`, or the server seems to know no login (`503 5.5.1 Error: authentication not enabled`). Choose `STARTTLS`.',
    },
    {
      setting: '`STARTTLS` required, but something on the way removed the offer',
      seen: 'The app says that the server doesn’t advertise STARTTLS. Try {submissions}, or another network. Don’t switch the encryption off.',
    },
    {
      setting: 'Your account password at Google or Microsoft',
      seen: 'A reply that begins with `535` or `534`. Google takes only its own sign-in or an app password. Microsoft is moving the same way: in Exchange Online, sending with a password goes on unchanged to the end of December 2026 and is off by default after that (timetable of January 2026).',
    },
  ],
  sources: [
    {
      claim: '{submission} is reserved for Message Submission.',
      url: 'https://www.rfc-editor.org/rfc/rfc6409.html#section-3.1',
    },
    {
      claim: 'The login is required by default.',
      url: 'https://www.rfc-editor.org/rfc/rfc6409.html#section-4.3',
    },
    {
      claim: 'STARTTLS is a MAY in the same standard.',
      url: 'https://www.rfc-editor.org/rfc/rfc6409.html#section-7',
    },
    {
      claim: 'Servers must listen on {submission} and require a login (BCP 134).',
      url: 'https://www.rfc-editor.org/rfc/rfc5068.html#section-3.2',
    },
    {
      claim: 'Access providers must not block it (BCP 134).',
      url: 'https://www.rfc-editor.org/rfc/rfc5068.html#section-4.1',
    },
    {
      claim: 'No significant difference to {submissions} if both ends require TLS and are free of bugs.',
      url: 'https://www.rfc-editor.org/rfc/rfc8314.html#section-3.3',
    },
    {
      claim: 'The same RFC’s appendix calls STARTTLS the less secure architecture.',
      url: 'https://www.rfc-editor.org/rfc/rfc8314.html#appendix-A',
    },
    {
      claim: 'Where both ways exist, the TLS-only port must be supported and preferred (November 2022).',
      url: 'https://www.rfc-editor.org/rfc/rfc9325.html#section-3.2',
    },
    {
      claim:
        'A study of 2021: over 40 flaws, 320,000 servers open to injected commands, three of 28 apps clean.',
      url: 'https://www.usenix.org/conference/usenixsecurity21/presentation/poddebniak',
    },
    {
      claim: 'SendGrid documents sending without encryption on {smtp}, {ms-v-worlds} and {submission}.',
      url: 'https://docs.sendgrid.com/for-developers/sending-email/integrating-with-the-smtp-api',
    },
    {
      claim: 'Microsoft: {submission} with `STARTTLS` for Outlook.com.',
      url: 'https://support.microsoft.com/en-us/office/pop-imap-and-smtp-settings-8361e398-8af4-4e97-b147-6c6c4ac95353',
    },
    {
      claim:
        'Exchange Online: password sending unchanged to the end of December 2026, then off by default; the last date is to be named in the second half of 2027.',
      url: 'https://mc.merill.net/message/MC786329',
    },
    {
      claim:
        'Measured by us with Postfix 3.7: set to optional TLS, it takes a sender on {submission} without TLS.',
    },
  ],
} as const satisfies Guide<587>
