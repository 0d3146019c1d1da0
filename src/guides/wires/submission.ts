import type { Script, Turn } from '../../domain/guides/wire.ts'

const GREETING: Turn = {
  from: 'server',
  says: ['220 mail.example.com ESMTP Postfix'],
  means: 'greets',
  gives: 'all',
}
const EHLO: Turn = { from: 'client', says: ['EHLO laptop'], means: 'introduces-itself', gives: 'all' }
const WITH_LOGIN: Turn = {
  from: 'server',
  says: ['250-mail.example.com', '250-SIZE 10240000', '250-AUTH PLAIN LOGIN', '250 CHUNKING'],
  means: 'offers-login',
  gives: 'all',
}

const GOODBYE: readonly Turn[] = [
  { from: 'client', says: ['QUIT'], means: 'leaves', gives: 'all' },
  { from: 'server', says: ['221 2.0.0 Bye'], means: 'goodbye', gives: 'all' },
]

/**
 * As Postfix 3.7.11 speaks it on the submission ports (Debian 12, our own run, November 2026); abilities that play no
 * part are left out. The login is `fred@example.com` with the password `secret`: RFC 4616 sends both, in base64.
 */
export const submission = {
  id: 'submission',
  opening: {
    insisting: {
      turns: [
        GREETING,
        EHLO,
        {
          from: 'server',
          says: ['250-mail.example.com', '250-SIZE 10240000', '250-STARTTLS', '250 CHUNKING'],
          means: 'offers-encryption',
          gives: 'all',
        },
      ],
      cut: '250-STARTTLS',
    },
    permissive: {
      turns: [
        GREETING,
        EHLO,
        {
          from: 'server',
          says: [
            '250-mail.example.com',
            '250-SIZE 10240000',
            '250-STARTTLS',
            '250-AUTH PLAIN LOGIN',
            '250 CHUNKING',
          ],
          means: 'offers-encryption',
          gives: 'all',
        },
      ],
      cut: '250-STARTTLS',
    },
    bare: [GREETING, EHLO, WITH_LOGIN],
    inside: [GREETING, EHLO, WITH_LOGIN],
  },
  upgrade: [
    { from: 'client', says: ['STARTTLS'], means: 'asks-to-encrypt', gives: 'all' },
    { from: 'server', says: ['220 2.0.0 Ready to start TLS'], means: 'agrees', gives: 'all' },
  ],
  afresh: [EHLO, WITH_LOGIN],
  login: [
    {
      from: 'client',
      says: ['AUTH PLAIN AGZyZWRAZXhhbXBsZS5jb20Ac2VjcmV0'],
      means: 'logs-in',
      gives: 'password',
    },
    { from: 'server', says: ['235 2.7.0 Authentication successful'], means: 'lets-in', gives: 'all' },
  ],
  work: [
    { from: 'client', says: ['MAIL FROM:<fred@example.com>'], means: 'names-sender', gives: 'all' },
    { from: 'server', says: ['250 2.1.0 Ok'], means: 'accepted', gives: 'all' },
    { from: 'client', says: ['RCPT TO:<you@other.example>'], means: 'names-recipient', gives: 'all' },
    { from: 'server', says: ['250 2.1.5 Ok'], means: 'accepted', gives: 'all' },
    { from: 'client', says: ['DATA'], means: 'announces-message', gives: 'all' },
    { from: 'server', says: ['354 End data with <CR><LF>.<CR><LF>'], means: 'go-ahead', gives: 'all' },
    { from: 'client', says: ['Subject: Hello', '', 'Hi there.', '.'], means: 'hands-over', gives: 'mail' },
    { from: 'server', says: ['250 2.0.0 Ok: queued as B367721671F'], means: 'queued', gives: 'all' },
  ],
  end: GOODBYE,
  early: GOODBYE,
  handshake: 'handshake',
} as const satisfies Script
