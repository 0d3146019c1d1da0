import type { Script, Turn } from '../../domain/guides/wire.ts'

const READY: Turn = { from: 'server', says: ['+OK Dovecot (Debian) ready.'], means: 'greets', gives: 'all' }
const CAPA: Turn = { from: 'client', says: ['CAPA'], means: 'asks-abilities', gives: 'all' }
const WITH_LOGIN: Turn = {
  from: 'server',
  says: ['+OK', 'TOP', 'UIDL', '…', 'USER', 'SASL PLAIN LOGIN', '.'],
  means: 'offers-login',
  gives: 'all',
}

const offer = (...words: readonly string[]): Turn => ({
  from: 'server',
  says: ['+OK', 'TOP', 'UIDL', '…', ...words, '.'],
  means: 'offers-encryption',
  gives: 'all',
})
const QUIT: Turn = { from: 'client', says: ['QUIT'], means: 'leaves', gives: 'all' }

/** As Dovecot 2.3.19 speaks it (Debian 12, our own run, November 2026); `…` stands for lines that play no part. */
export const pop3 = {
  id: 'pop3',
  opening: {
    insisting: {
      turns: [READY, CAPA, offer('STLS', 'SASL')],
      cut: 'STLS',
    },
    permissive: {
      turns: [READY, CAPA, offer('STLS', 'USER', 'SASL PLAIN LOGIN')],
      cut: 'STLS',
    },
    bare: [READY, CAPA, WITH_LOGIN],
    inside: [READY, CAPA, WITH_LOGIN],
  },
  upgrade: [
    { from: 'client', says: ['STLS'], means: 'asks-to-encrypt', gives: 'all' },
    { from: 'server', says: ['+OK Begin TLS negotiation now.'], means: 'agrees', gives: 'all' },
  ],
  afresh: [CAPA, WITH_LOGIN],
  login: [
    { from: 'client', says: ['USER fred@example.com'], means: 'gives-user', gives: 'all' },
    { from: 'server', says: ['+OK'], means: 'user-taken', gives: 'all' },
    { from: 'client', says: ['PASS secret'], means: 'gives-password', gives: 'password' },
    { from: 'server', says: ['+OK Logged in.'], means: 'lets-in', gives: 'all' },
  ],
  work: [
    { from: 'client', says: ['RETR 1'], means: 'asks-for-message', gives: 'all' },
    {
      from: 'server',
      says: ['+OK 440 octets', 'Subject: Hello', '', 'Hi there.', '.'],
      means: 'gives-message',
      gives: 'mail',
    },
    { from: 'client', says: ['DELE 1'], means: 'deletes', gives: 'all' },
    { from: 'server', says: ['+OK Marked to be deleted.'], means: 'accepted', gives: 'all' },
  ],
  end: [
    QUIT,
    { from: 'server', says: ['+OK Logging out, messages deleted.'], means: 'goodbye', gives: 'all' },
  ],
  early: [QUIT, { from: 'server', says: ['+OK Logging out'], means: 'goodbye', gives: 'all' }],
  handshake: 'handshake',
} as const satisfies Script
