import type { Guide } from '../../domain/guides/guide.ts'

export const guide = {
  port: 143,
  question: 'Should my mail app read mail on port {imap}?',
  answer: {
    says: 'Only where your provider has no {imaps}, and then only with `STARTTLS` set so that the app refuses to go on without it.',
    by: ['RFC 8314 §3', 'RFC 8314 §5.2'],
  },
  what: [
    {
      says: '{imap} is IMAP’s original port. It is often called a “plaintext port”; more exactly, it’s a port that begins unencrypted. The app connects in the clear, asks for encryption with a command called STARTTLS, and signs in once the encryption is up.',
      by: ['RFC 9051 §2.1', 'RFC 9051 §6.2.1'],
    },
    {
      says: 'Used that way, it’s encrypted. The IMAP standard obliges servers to be able to do STARTTLS here and to say LOGINDISABLED, which means “encryption first”. An app that reads LOGINDISABLED must not sign in with LOGIN, the command that sends name and password just as you typed them.',
      by: ['RFC 9051 §6.1.1', 'RFC 9051 §6.2.3'],
    },
    {
      says: 'The advice has turned over time. In June 1999, RFC 2595 preferred upgrading on one port to a second, encrypted port. RFC 8314 replaced that advice in January 2018: access without encryption should end up switched off or kept for old systems only. Its authors, one of whom wrote RFC 2595, call the earlier way a mistake.',
      by: ['RFC 2595 §7', 'RFC 8314 §1.1', 'RFC 8314 §4.1', 'RFC 8314 §A'],
    },
    {
      says: 'Servers without any encryption are still out there. In January 2025 a scan counted about 3.3 million machines that spoke POP3 without TLS, and a similar number, mostly the same machines, for IMAP.',
      by: ['cybernews-2025'],
    },
  ],
  listening: [
    {
      says: 'Used as it should be, somebody on the way reads the greeting, the list of what the server can do and the word STARTTLS. From then on they see addresses, sizes and usually the server’s name, as on {imaps}, and nothing of your sign-in or mail.',
      by: ['RFC 9051 §6.2.1', 'RFC 8446 §E.3', 'RFC 8744 §2'],
    },
    {
      says: 'Used without encryption, they read your password and every message that your app opens, and they can change what you see.',
      by: ['RFC 9051 §6.2.3', 'RFC 9051 §11.3'],
    },
    {
      says: 'Either way the protection ends at your provider: what is stored there can be read there.',
      by: ['RFC 2595 §9', 'RFC 8314 §1'],
    },
  ],
  tradeOffs: {
    confidentiality: {
      says: 'Private once STARTTLS has happened and was required. Without it, your password and every message can be read on the way.',
      by: ['RFC 9051 §6.2.1', 'RFC 9051 §6.2.3'],
    },
    downgradeRisk: {
      says: 'Someone on the way can hide the offer to encrypt, slip in commands of their own before it begins, or show you a faked mailbox. Researchers demonstrated all three against IMAP in 2021.',
      by: ['poddebniak-2021', 'RFC 2595 §9', 'RFC 9051 §11.3'],
    },
    reachability: {
      says: 'Networks seldom block it. It’s the providers that are closing it.',
      by: ['our-judgement', 'fastmail-servers'],
    },
    compatibility: {
      says: 'Self-hosted and older hosting servers have it. Fastmail and Gmail don’t.',
      by: ['our-providers', 'fastmail-servers', 'google-imap-smtp'],
    },
  },
  blocks: {
    fastmail: {
      who: 'Fastmail',
      what: 'Offers no IMAP that begins unencrypted, with or without STARTTLS. Use {imaps}.',
    },
    gmail: {
      who: 'Gmail',
      what: 'Publishes only {imaps} for IMAP.',
    },
    'outlook-com': {
      who: 'Outlook.com',
      what: 'Publishes {imaps} and no other port for IMAP.',
    },
  },
  whenToUse: [
    {
      says: 'Your provider names {imap} and no {imaps}. Set `STARTTLS`, and no “if available” variant of it.',
      by: ['RFC 8314 §5.2'],
    },
  ],
  whenNot: [
    {
      says: 'Your provider has {imaps}: take that.',
      by: ['RFC 8314 §3', 'RFC 9325 §3.2'],
    },
    {
      says: 'The app offers only `None` here, or a form of STARTTLS that carries on when the upgrade fails.',
      by: ['RFC 2595 §9', 'RFC 8314 §5.2'],
    },
    {
      says: 'You want to silence an error: going on without encryption is never the cure.',
      by: ['RFC 8314 §5.2'],
    },
  ],
  goesWrong: [
    {
      setting: '{imap} with `SSL/TLS`',
      seen: '`wrong version number`. The name misleads: the app began TLS at once, and the server answered unencrypted. Choose `STARTTLS`, or better, {imaps} with `SSL/TLS`.',
      by: ['measured-dovecot'],
    },
    {
      setting: '{imap} with `None`',
      seen: '`LOGINDISABLED`, or `NO [PRIVACYREQUIRED] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.` It looks like a wrong password and isn’t: the server wants encryption first. Move to {imaps} with `SSL/TLS`, or set `STARTTLS`. If the app sent LOGIN, your password has travelled unencrypted: change it.',
      by: ['measured-dovecot', 'RFC 5530 §3', 'RFC 9051 §6.2.3', 'RFC 8314 §4.1'],
    },
    {
      setting: 'An app that signs in without encryption although it was told not to',
      seen: '`Plaintext authentication not allowed without SSL/TLS, but your client did it anyway. If anyone was listening, the password was exposed.` Take that at its word: change the password, then move to {imaps}, and update or replace the app.',
      by: ['measured-dovecot', 'RFC 9051 §6.2.3', 'RFC 8314 §4.1'],
    },
    {
      setting: '{imap} with STARTTLS “if available”',
      seen: 'Nothing, and that is the trouble: when the offer is missing or was removed on the way, such an app goes on in the clear and says nothing. Choose the setting that requires STARTTLS, or {imaps}.',
      by: ['RFC 2595 §2.2', 'RFC 2595 §9', 'RFC 8314 §5.2'],
    },
    {
      setting: 'STARTTLS required, and the app says that the server doesn’t offer it',
      seen: 'Either this server can’t encrypt, or something on the way hides the offer. Try {imaps}, then another network. If the app proposes to set the account up without encryption, answer no.',
      by: ['RFC 2595 §9', 'RFC 8314 §5.2'],
    },
    {
      setting: 'STARTTLS required, and the server greets with `PREAUTH`',
      seen: 'The app hangs up, and rightly so. The greeting claims that you’re signed in already, which leaves no moment for STARTTLS; before encryption it can be forged. Use {imaps}, and tell whoever runs the server.',
      by: ['RFC 9051 §7.1.4'],
    },
    {
      setting: 'Your own domain as the server name, on shared hosting',
      seen: 'A warning that the certificate is for another name (in our test program: `Hostname mismatch, certificate is not valid for`). Type the server name that your host prints; don’t accept the certificate.',
      by: ['measured-dovecot', 'RFC 7817 §3', 'RFC 7817 §5.1'],
    },
    {
      setting: '{imap} at a provider that has closed it',
      seen: 'Refused at once, or a hang until the app gives up. Fastmail, for one, offers nothing there. Change to {imaps} with `SSL/TLS`: port and encryption together.',
      by: ['fastmail-servers', 'RFC 9293 §3.5.2'],
    },
  ],
  myths: [
    {
      said: '{imap} and {pop3} are the plaintext ports, for non-secure mail.',
      right:
        'They begin unencrypted and can be upgraded. On {imap} every server and every app must be able to do STARTTLS and to refuse sign-ins before it.',
      by: ['RFC 9051 §6.1.1', 'RFC 2595 §3', 'RFC 2595 §4'],
    },
    {
      said: 'Over {imap}, commands, passwords and mail travel in clear text.',
      right:
        'Only if no upgrade happens. Dovecot, as delivered, refuses to take a password on {imap} or {pop3} before encryption. Plenty of servers still don’t, so make your app insist.',
      by: ['measured-dovecot', 'RFC 9051 §6.2.3', 'cybernews-2025'],
    },
    {
      said: '`[PRIVACYREQUIRED]` means that my password is wrong.',
      right:
        'The server hasn’t judged your password at all. It refuses the step because the connection offers no privacy yet.',
      by: ['RFC 5530 §3', 'measured-dovecot'],
    },
    {
      said: 'LOGINDISABLED keeps my password safe on {imap}.',
      right:
        'It helps against listeners only. Somebody who can change what passes deletes the word, and then it’s up to your app to insist on encryption.',
      by: ['RFC 2595 §3.2', 'RFC 2595 §9'],
    },
    {
      said: '`STARTTLS` is a weaker encryption than `SSL/TLS`.',
      right:
        'The encryption is the same TLS. What differs is the unencrypted beginning, which can be tampered with, and how an app behaves when the upgrade fails.',
      by: ['RFC 9051 §6.2.1', 'RFC 9325 §3.2'],
    },
  ],
  disputes: [
    {
      about: 'Should {imap} still be offered, and should apps still try it?',
      sides: [
        {
          says: 'The IMAP standard of August 2021: servers should also have the port that begins unencrypted, and apps should try {imaps} and {imap} at once, unless the user’s settings or DNS records say otherwise. Where it differs from RFC 8314, it takes precedence.',
          by: ['RFC 9051 §11.2', 'RFC 9051 §11.1'],
        },
        {
          says: 'RFC 8314, of January 2018: providers should offer TLS from the first byte and, in the near term, STARTTLS too; access without encryption should end up switched off or kept for systems that can’t be upgraded. The general TLS rules of November 2022 want the TLS-only port preferred.',
          by: ['RFC 8314 §4', 'RFC 8314 §4.1', 'RFC 9325 §3.2'],
        },
      ],
      ours: 'We put {imaps} first and {imap} with `STARTTLS` last, for providers that have nothing better. Trying both at once is a way for apps to find a server; a setting that you type in by hand overrides it. Neither document asks anybody to send a password before encryption.',
    },
    {
      about: 'Is STARTTLS, once it’s required, as safe as TLS from the first byte?',
      sides: [
        {
          says: 'What matters is the state at the end. Of the two ways to send mail, RFC 8314 says that there’s no significant difference if the software is correct and both ends require TLS.',
          by: ['RFC 9325 §3.2', 'RFC 8314 §3.3'],
        },
        {
          says: 'Appendix A of the same RFC isn’t binding and finds nothing inherently wrong with STARTTLS. But that so many made the same mistake with it suggests to the authors a less secure architecture. In 2021 researchers found flaws in all but three of 28 apps.',
          by: ['RFC 8314 §A', 'poddebniak-2021'],
        },
      ],
      ours: 'Both are right. A correct app that requires STARTTLS is private on {imap}; but you can’t see from outside whether yours is one, and on {imaps} the question doesn’t arise.',
    },
  ],
} as const satisfies Guide<143>
