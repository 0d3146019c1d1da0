import type { Script } from '../../domain/guides/wire.ts'

/** As Dovecot 2.3.19 speaks it (Debian 12, our own run, November 2026). */
export const pop3 = {
  id: 'pop3',
  opening: {
    offering: [
      { from: 'server', says: ['+OK Dovecot ready.'], means: 'greets', gives: 'all' },
      { from: 'client', says: ['CAPA'], means: 'asks-abilities', gives: 'all' },
      { from: 'server', says: ['+OK', 'TOP', 'UIDL', 'STLS', '.'], means: 'offers-encryption', gives: 'all' },
    ],
    bare: [
      { from: 'server', says: ['+OK Dovecot ready.'], means: 'greets', gives: 'all' },
      { from: 'client', says: ['CAPA'], means: 'asks-abilities', gives: 'all' },
      { from: 'server', says: ['+OK', 'TOP', 'UIDL', 'USER', '.'], means: 'offers-login', gives: 'all' },
    ],
    inside: [
      { from: 'server', says: ['+OK Dovecot ready.'], means: 'greets', gives: 'all' },
      { from: 'client', says: ['CAPA'], means: 'asks-abilities', gives: 'all' },
      { from: 'server', says: ['+OK', 'TOP', 'UIDL', 'USER', '.'], means: 'offers-login', gives: 'all' },
    ],
  },
  offerWords: ['STLS'],
  upgrade: [
    { from: 'client', says: ['STLS'], means: 'asks-to-encrypt', gives: 'all' },
    { from: 'server', says: ['+OK Begin TLS negotiation now.'], means: 'agrees', gives: 'all' },
  ],
  afresh: [],
  login: [
    { from: 'client', says: ['USER fred'], means: 'gives-user', gives: 'all' },
    { from: 'server', says: ['+OK'], means: 'user-taken', gives: 'all' },
    { from: 'client', says: ['PASS secret'], means: 'logs-in', gives: 'password' },
    { from: 'server', says: ['+OK Logged in.'], means: 'lets-in', gives: 'all' },
  ],
  work: [
    { from: 'client', says: ['RETR 1'], means: 'asks-for-message', gives: 'all' },
    {
      from: 'server',
      says: ['+OK 321 octets', 'Subject: Saturday', '', 'See you at eight.', '.'],
      means: 'gives-message',
      gives: 'mail',
    },
    { from: 'client', says: ['DELE 1'], means: 'deletes', gives: 'all' },
    { from: 'server', says: ['+OK Marked to be deleted.'], means: 'accepted', gives: 'all' },
  ],
  end: [
    { from: 'client', says: ['QUIT'], means: 'leaves', gives: 'all' },
    { from: 'server', says: ['+OK Logging out, messages deleted.'], means: 'goodbye', gives: 'all' },
  ],
} as const satisfies Script
