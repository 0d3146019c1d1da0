import type { Guide } from '../../domain/guides/guide.ts'

export const guide = {
  port: 110,
  question: 'Should my mail app fetch mail on port {pop3}?',
  answer: {
    says: 'No, unless your provider has nothing else; then only with `STARTTLS` set so that the app refuses to go on without it.',
    by: ['RFC 8314 §3', 'RFC 8314 §5.2'],
  },
  what: [
    {
      says: '{pop3} is POP3’s original port, and it begins unencrypted. The app can ask for encryption before it signs in. The command is called STLS in POP3; apps show it as `STARTTLS`.',
      by: ['RFC 1939 §3', 'RFC 2595 §4'],
    },
    {
      says: 'If that doesn’t happen, the password and the whole mailbox travel unencrypted. Some servers refuse a sign-in before encryption, but that is the server’s choice and not something to rely on.',
      by: ['RFC 1939 §13', 'RFC 2595 §2.3', 'measured-dovecot'],
    },
    {
      says: 'POP3 dates from May 1996 in its present form and had no encryption then; STLS came in June 1999 as an addition. Since January 2018, providers of POP3 must offer TLS and should end access without it as soon as they can.',
      by: ['RFC 1939', 'RFC 2595 §4', 'RFC 8314 §4'],
    },
    {
      says: 'Large providers have left this port: Gmail, Outlook.com and Fastmail publish only {pop3s} for POP3. Even so, a scan in January 2025 counted about 3.3 million machines that spoke POP3 without any TLS.',
      by: ['google-imap-smtp', 'outlook-com-settings', 'fastmail-servers', 'cybernews-2025'],
    },
  ],
  listening: [
    {
      says: 'Used without encryption, somebody on the same Wi-Fi reads your user name, your password and every message as it is fetched. One look is enough to fetch your mail themselves.',
      by: ['RFC 1939 §13'],
    },
    {
      says: 'Used with `STARTTLS` required, they read the greeting, the list of what the server can do and the word STLS. After that only addresses, sizes and usually the server’s name are left to see.',
      by: ['RFC 2595 §4', 'RFC 8446 §E.3', 'RFC 8744 §2'],
    },
    {
      says: 'Either way the protection ends at your provider: what is stored there can be read there.',
      by: ['RFC 2595 §9', 'RFC 8314 §1'],
    },
  ],
  tradeOffs: {
    confidentiality: {
      says: 'Private only if the upgrade is required and has happened. Otherwise anyone on the way can read your password and your mail.',
      by: ['RFC 2595 §9', 'RFC 1939 §13'],
    },
    downgradeRisk: {
      says: 'Like every upgrade from an unencrypted start: the offer can be hidden on the way, and answers can be slipped in before encryption begins.',
      by: ['RFC 2595 §9', 'poddebniak-2021'],
    },
    reachability: {
      says: 'Networks seldom block it.',
      by: ['our-judgement'],
    },
    compatibility: {
      says: 'Old hosts and appliances have it. Large providers have dropped it.',
      by: ['our-providers', 'fastmail-servers', 'google-imap-smtp', 'outlook-com-settings'],
    },
  },
  blocks: {
    gmail: {
      who: 'Gmail',
      what: 'Publishes only {pop3s} for POP3.',
    },
    'outlook-com': {
      who: 'Outlook.com',
      what: 'Publishes {pop3s} and no other port for POP3.',
    },
    fastmail: {
      who: 'Fastmail',
      what: 'Offers no POP3 that begins unencrypted, with or without STARTTLS. Use {pop3s}.',
    },
  },
  whenToUse: [
    {
      says: 'Your provider has neither {pop3s} nor IMAP. Set `STARTTLS`, and no “if available” variant of it.',
      by: ['RFC 8314 §5.2', 'our-judgement'],
    },
  ],
  whenNot: [
    {
      says: 'Your provider has {pop3s} or {imaps}: take one of those.',
      by: ['RFC 8314 §3', 'RFC 9325 §3.2'],
    },
    {
      says: 'The app or the server can’t do STARTTLS here.',
      by: ['RFC 8314 §5.2'],
    },
  ],
  goesWrong: [
    {
      setting: '{pop3} with `SSL/TLS`',
      seen: '`wrong version number`, or in Thunderbird `Unable to establish TLS connection to POP3 server`. The app began TLS at once, and the server answered unencrypted. Choose {pop3s} with `SSL/TLS`.',
      by: ['measured-dovecot', 'thunderbird-texts'],
    },
    {
      setting: '{pop3} with `None`',
      seen: '`-ERR [AUTH] Plaintext authentication disallowed on non-secure (SSL/TLS) connections.` It looks like a wrong password and isn’t: the server wants encryption first. Choose {pop3s} with `SSL/TLS`.',
      by: ['measured-dovecot', 'RFC 3206 §5'],
    },
    {
      setting: '{pop3} with `None`, and mail arrives',
      seen: 'Nothing, and that is the trouble: this server takes your password in the clear. Change to {pop3s} with `SSL/TLS`, then change the password, because it has travelled unencrypted.',
      by: ['RFC 1939 §13', 'RFC 8314 §4.1'],
    },
    {
      setting: 'STARTTLS required, and the app says that the server doesn’t offer it',
      seen: 'Either this server can’t encrypt, or something on the way hides the offer. Try {pop3s}, then another network. If neither helps, this server is not one to give a password to.',
      by: ['RFC 2595 §9', 'RFC 8314 §5.2'],
    },
    {
      setting: 'STARTTLS done, and the sign-in fails',
      seen: '`-ERR [AUTH] Authentication failed.` Now it is the sign-in: take the full address as the user name, and look whether your provider wants an app password.',
      by: ['measured-dovecot', 'RFC 3206 §5'],
    },
    {
      setting: 'Your own domain as the server name, on shared hosting',
      seen: 'A warning that the certificate is for another name (in our test program: `Hostname mismatch, certificate is not valid for`). Type the server name that your host prints; don’t accept the certificate.',
      by: ['measured-dovecot', 'RFC 7817 §3', 'RFC 7817 §5.1'],
    },
    {
      setting: '{pop3} at a provider that has closed it',
      seen: 'Refused at once, or a hang until the app gives up. Change to {pop3s} with `SSL/TLS`: port and encryption together.',
      by: ['RFC 9293 §3.5.2', 'fastmail-servers'],
    },
    {
      setting: 'Mail gone from your other device',
      seen: 'Not a fault of the port: on {pop3} as on {pop3s}, some apps delete fetched mail on the server at once, others after some days. Choose “leave on the server” in every app, or move to IMAP on {imaps}.',
      by: ['RFC 1939 §1', 'RFC 1939 §8', 'our-clients'],
    },
  ],
  myths: [
    {
      said: 'Port {pop3} can’t be encrypted.',
      right:
        'It can since 1999: STLS upgrades the connection before the sign-in. But nothing in POP3 makes a server wait for it, so the app has to insist.',
      by: ['RFC 2595 §4', 'RFC 2595 §2.2'],
    },
    {
      said: '`-ERR [AUTH]` means that the password is wrong.',
      right:
        'It can also mean an account that has expired or a sign-in against the server’s rules, such as one before encryption. Read the words behind it.',
      by: ['RFC 3206 §5', 'measured-dovecot'],
    },
    {
      said: 'An encrypted password (APOP) makes {pop3} safe.',
      right: 'It hides the password at best. Your mail is still fetched in the clear, for anybody to read.',
      by: ['RFC 1939 §13'],
    },
    {
      said: '{smtp}, {pop3} and {imap} are leftovers for old internal systems.',
      right:
        'Without encryption, {pop3} and {imap} should end that way. Not {smtp}: every mail between providers crosses it today, and the rules of 2018 for apps leave that traffic out on purpose.',
      by: ['RFC 8314 §4.1', 'RFC 8314 §7.3', 'RFC 8314 §1'],
    },
    {
      said: 'At home or in the office I don’t need encryption to fetch mail.',
      right:
        'Your password crosses every network between you and the provider, not only yours. Where many have fetched mail in the clear over the internet, some passwords should be taken as stolen.',
      by: ['RFC 8314 §4.1', 'RFC 1939 §13'],
    },
  ],
  disputes: [],
} as const satisfies Guide<110>
