import type { Script } from '../../domain/guides/wire.ts'

/** As Dovecot 2.3.19 speaks it (Debian 12, our own run, November 2026); abilities that play no part are left out. */
export const imap = {
  id: 'imap',
  opening: {
    offering: [
      {
        from: 'server',
        says: ['* OK [CAPABILITY IMAP4rev1 IDLE STARTTLS LOGINDISABLED] Dovecot ready.'],
        means: 'offers-encryption',
        gives: 'all',
      },
    ],
    bare: [
      {
        from: 'server',
        says: ['* OK [CAPABILITY IMAP4rev1 IDLE AUTH=PLAIN] Dovecot ready.'],
        means: 'offers-login',
        gives: 'all',
      },
    ],
    inside: [
      {
        from: 'server',
        says: ['* OK [CAPABILITY IMAP4rev1 IDLE AUTH=PLAIN] Dovecot ready.'],
        means: 'offers-login',
        gives: 'all',
      },
    ],
  },
  offerWords: ['STARTTLS LOGINDISABLED'],
  upgrade: [
    { from: 'client', says: ['a1 STARTTLS'], means: 'asks-to-encrypt', gives: 'all' },
    { from: 'server', says: ['a1 OK Begin TLS negotiation now.'], means: 'agrees', gives: 'all' },
  ],
  afresh: [
    { from: 'client', says: ['a2 CAPABILITY'], means: 'asks-abilities', gives: 'all' },
    {
      from: 'server',
      says: [
        '* CAPABILITY IMAP4rev1 IDLE AUTH=PLAIN',
        'a2 OK Pre-login capabilities listed, post-login capabilities have more.',
      ],
      means: 'offers-login',
      gives: 'all',
    },
  ],
  login: [
    { from: 'client', says: ['a3 LOGIN fred secret'], means: 'logs-in', gives: 'password' },
    { from: 'server', says: ['a3 OK Logged in'], means: 'lets-in', gives: 'all' },
  ],
  work: [
    { from: 'client', says: ['a4 SELECT INBOX'], means: 'opens-inbox', gives: 'all' },
    {
      from: 'server',
      says: ['* 1 EXISTS', 'a4 OK [READ-WRITE] Select completed'],
      means: 'inbox-open',
      gives: 'all',
    },
    { from: 'client', says: ['a5 FETCH 1 BODY[]'], means: 'asks-for-message', gives: 'all' },
    {
      from: 'server',
      says: ['Subject: Saturday', '', 'See you at eight.', 'a5 OK Fetch completed'],
      means: 'gives-message',
      gives: 'mail',
    },
  ],
  end: [
    { from: 'client', says: ['a6 LOGOUT'], means: 'leaves', gives: 'all' },
    { from: 'server', says: ['* BYE Logging out', 'a6 OK Logout completed'], means: 'goodbye', gives: 'all' },
  ],
} as const satisfies Script
