import type { Guide } from '../../domain/guides/guide.ts'

export const guide = {
  port: 143,
  question: 'Should my mail app read mail on port {imap}?',
  answer:
    'Only where your provider has no {imaps}, and then only with `STARTTLS` set so that the app refuses to go on without it.',
  what: [
    '{imap} is IMAP’s original port. It is often called a “plaintext port”; more exactly, it’s a port that begins readable. The app connects in the clear, asks for encryption with a command called STARTTLS, and logs in once the encryption is up.',
    'Used that way, it’s encrypted. The IMAP standard obliges servers to be able to do STARTTLS here and to say LOGINDISABLED, which means “encryption first” (RFC 9051 §6.1.1). An app that reads LOGINDISABLED must not send your password.',
    'The advice has turned over time. In June 1999, RFC 2595 preferred upgrading on one port to a second, encrypted port. RFC 8314 replaced that advice in January 2018 and wants access without encryption switched off or kept for old systems only (§4.1). Yet RFC 9051, of August 2021, still says that servers should offer {imap} as well, and that apps should try both ports at once (§11.2). Neither asks you to send a password before encryption.',
    'Servers without any encryption are still out there. In January 2025 a scan counted about 3.3 million machines that spoke POP3 without TLS, and a similar number, mostly the same machines, for IMAP.',
  ],
  tradeOffs: {
    confidentiality:
      'Private once STARTTLS has happened and was required. Without it, your password and every message can be read on the way.',
    downgradeRisk:
      'Someone on the way can hide the offer to encrypt, slip in commands of their own before it begins, or show you a faked mailbox. Researchers demonstrated all three against IMAP in 2021.',
    reachability: 'Networks seldom block it. It’s the providers that are closing it.',
    compatibility: 'Self-hosted and older hosting servers have it. Fastmail and Gmail don’t.',
  },
  blocks: {
    fastmail: {
      who: 'Fastmail',
      what: 'Offers no IMAP that begins readable, with or without STARTTLS. Use {imaps}.',
    },
    'gmail-and-outlook-com': {
      who: 'Gmail and Outlook.com',
      what: 'Publish only {imaps} for IMAP.',
    },
  },
  whenToUse: [
    'Your provider names {imap} and no {imaps}. Set `STARTTLS`, and no “if available” variant of it.',
  ],
  whenNot: [
    'Your provider has {imaps}: take that.',
    'The app offers only `None` here, or a form of STARTTLS that carries on when the upgrade fails.',
    'You want to silence an error: switching the encryption off is never the cure.',
  ],
  goesWrong: [
    {
      setting: '{imap} with `SSL/TLS`',
      seen: '`wrong version number`. The name misleads: the app began TLS at once, and the server answered in readable text. Choose `STARTTLS`, or better, {imaps} with `SSL/TLS`.',
    },
    {
      setting: '{imap} with `None`',
      seen: '`LOGINDISABLED`, `[PRIVACYREQUIRED]` or a line about plaintext authentication. It looks like a wrong password and isn’t: the server wants encryption first.',
    },
    {
      setting: 'An app that logs in without encryption although it was told not to',
      seen: '`Plaintext authentication not allowed without SSL/TLS, but your client did it anyway`. The password did travel readable: change it, then move to {imaps}.',
    },
  ],
  sources: [
    {
      claim: 'IMAP listens on {imap}, and the connection begins in the clear.',
      url: 'https://www.rfc-editor.org/rfc/rfc9051.html#section-2.1',
    },
    {
      claim: 'STARTTLS and LOGINDISABLED must be implemented on the port that begins readable.',
      url: 'https://www.rfc-editor.org/rfc/rfc9051.html#section-6.1.1',
    },
    {
      claim: 'An app must not send LOGIN when LOGINDISABLED is shown.',
      url: 'https://www.rfc-editor.org/rfc/rfc9051.html#section-6.2.3',
    },
    {
      claim: 'Servers should offer {imap} beside {imaps}, and apps should try both at once (August 2021).',
      url: 'https://www.rfc-editor.org/rfc/rfc9051.html#section-11.2',
    },
    {
      claim: 'Access without encryption should end up switched off or limited to old systems (January 2018).',
      url: 'https://www.rfc-editor.org/rfc/rfc8314.html#section-4.1',
    },
    {
      claim: 'The earlier advice, STARTTLS rather than separate ports, was replaced.',
      url: 'https://www.rfc-editor.org/rfc/rfc8314.html#section-1.1',
    },
    {
      claim: 'Hidden offers, injected commands and faked mailboxes were shown against STARTTLS in 2021.',
      url: 'https://www.usenix.org/conference/usenixsecurity21/presentation/poddebniak',
    },
    {
      claim:
        'About 3.3 million machines ran POP3 without TLS in January 2025, and a similar, overlapping number IMAP.',
      url: 'https://cybernews.com/security/millions-of-email-services-sending-passwords-in-plain-text/',
    },
    {
      claim:
        'Measured by us with Dovecot 2.3 as delivered: it refuses a login before encryption and warns that the password was exposed.',
    },
  ],
} as const satisfies Guide<143>
