import type { Guide } from '../../domain/guides/guide.ts'

export const guide = {
  port: 110,
  question: 'Should my mail app fetch mail on port {pop3}?',
  answer:
    'No, unless your provider has nothing else; then only with `STARTTLS` set so that the app refuses to go on without it.',
  what: [
    '{pop3} is POP3’s original port, and it begins readable. The app can ask for encryption before it logs in. The command is called STLS in POP3; apps show it as `STARTTLS`.',
    'If that doesn’t happen, the password and the whole mailbox travel readable. Some servers refuse a login before encryption, but that is the server’s choice and not something to rely on.',
    'Large providers have left it: Gmail, Outlook.com and Fastmail publish only {pop3s} for POP3. Since January 2018, RFC 8314 asks providers to end access without encryption as soon as they can. Even so, a scan in January 2025 counted about 3.3 million machines that spoke POP3 without any TLS.',
  ],
  tradeOffs: {
    confidentiality:
      'Private only if the upgrade is required and has happened. Otherwise anyone on the way can read your password and your mail.',
    downgradeRisk:
      'Like every upgrade from a readable start: the offer can be hidden on the way, and answers can be slipped in before encryption begins.',
    reachability: 'Networks seldom block it.',
    compatibility: 'Old hosts and appliances have it. Large providers have dropped it.',
  },
  blocks: {
    'gmail-outlook-com-fastmail': {
      who: 'Gmail, Outlook.com and Fastmail',
      what: 'Publish only {pop3s} for POP3.',
    },
  },
  whenToUse: [
    'Your provider has neither {pop3s} nor IMAP. Set `STARTTLS`, and no “if available” variant of it.',
  ],
  whenNot: [
    'Your provider has {pop3s} or {imaps}: take one of those.',
    'The app or the server can’t do STARTTLS here.',
  ],
  goesWrong: [
    {
      setting: '{pop3} with `SSL/TLS`',
      seen: '`wrong version number`. The app began TLS at once, and the server answered in readable text. Choose {pop3s} with `SSL/TLS`.',
    },
    {
      setting: '{pop3} with `None`',
      seen: '`-ERR [AUTH] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.` It looks like a wrong password and isn’t: the server wants encryption first.',
    },
  ],
  sources: [
    {
      claim: 'POP3 listens on {pop3}.',
      url: 'https://www.rfc-editor.org/rfc/rfc1939.html#section-3',
    },
    {
      claim: 'STLS is the upgrade command, allowed before login only.',
      url: 'https://www.rfc-editor.org/rfc/rfc2595.html#section-4',
    },
    {
      claim: 'Access without encryption should end as soon as practicable (January 2018).',
      url: 'https://www.rfc-editor.org/rfc/rfc8314.html#section-4',
    },
    {
      claim: 'Fastmail gives only {pop3s} for POP3.',
      url: 'https://www.fastmail.com/help/technical/servernamesandports.html',
    },
    {
      claim: 'About 3.3 million machines ran POP3 without TLS in January 2025.',
      url: 'https://cybernews.com/security/millions-of-email-services-sending-passwords-in-plain-text/',
    },
    {
      claim: 'Flaws in the upgrade were measured across 28 apps and 23 servers in 2021.',
      url: 'https://www.usenix.org/conference/usenixsecurity21/presentation/poddebniak',
    },
    {
      claim: 'Measured by us with Dovecot 2.3 as delivered: it refuses a login on {pop3} before encryption.',
    },
  ],
} as const satisfies Guide<110>
