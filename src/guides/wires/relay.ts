import type { Script } from '../../domain/guides/wire.ts'

/** As two Postfix 3.7.11 speak to each other (Debian 12, our own run, November 2026). No login: it is open to the public. */
export const relay = {
  id: 'relay',
  opening: {
    offering: [
      { from: 'server', says: ['220 mx.other.example ESMTP Postfix'], means: 'greets', gives: 'all' },
      { from: 'client', says: ['EHLO mail.example.com'], means: 'asks-abilities', gives: 'all' },
      {
        from: 'server',
        says: ['250-mx.other.example', '250-SIZE 10240000', '250-STARTTLS', '250 8BITMIME'],
        means: 'offers-encryption',
        gives: 'all',
      },
    ],
    bare: [
      { from: 'server', says: ['220 mx.other.example ESMTP Postfix'], means: 'greets', gives: 'all' },
      { from: 'client', says: ['EHLO mail.example.com'], means: 'asks-abilities', gives: 'all' },
      {
        from: 'server',
        says: ['250-mx.other.example', '250-SIZE 10240000', '250 8BITMIME'],
        means: 'lists-abilities',
        gives: 'all',
      },
    ],
    inside: [],
  },
  offerWords: ['250-STARTTLS'],
  upgrade: [
    { from: 'client', says: ['STARTTLS'], means: 'asks-to-encrypt', gives: 'all' },
    { from: 'server', says: ['220 2.0.0 Ready to start TLS'], means: 'agrees', gives: 'all' },
  ],
  afresh: [
    { from: 'client', says: ['EHLO mail.example.com'], means: 'asks-abilities', gives: 'all' },
    {
      from: 'server',
      says: ['250-mx.other.example', '250-SIZE 10240000', '250 8BITMIME'],
      means: 'lists-abilities',
      gives: 'all',
    },
  ],
  login: [],
  work: [
    { from: 'client', says: ['MAIL FROM:<fred@example.com>'], means: 'names-sender', gives: 'all' },
    { from: 'server', says: ['250 2.1.0 Ok'], means: 'accepted', gives: 'all' },
    { from: 'client', says: ['RCPT TO:<you@other.example>'], means: 'names-recipient', gives: 'all' },
    { from: 'server', says: ['250 2.1.5 Ok'], means: 'accepted', gives: 'all' },
    { from: 'client', says: ['DATA'], means: 'announces-message', gives: 'all' },
    { from: 'server', says: ['354 End data with <CR><LF>.<CR><LF>'], means: 'go-ahead', gives: 'all' },
    {
      from: 'client',
      says: ['Subject: Saturday', '', 'See you at eight.', '.'],
      means: 'hands-over',
      gives: 'mail',
    },
    { from: 'server', says: ['250 2.0.0 Ok: queued as 4Nb1x84Mz1z7'], means: 'queued', gives: 'all' },
  ],
  end: [
    { from: 'client', says: ['QUIT'], means: 'leaves', gives: 'all' },
    { from: 'server', says: ['221 2.0.0 Bye'], means: 'goodbye', gives: 'all' },
  ],
} as const satisfies Script
