import type { Script, Turn } from '../../domain/guides/wire.ts'
import { submission } from './submission.ts'

const GREETING: Turn = {
  from: 'server',
  says: ['220 mail.example.com ESMTP Postfix'],
  means: 'greets',
  gives: 'all',
}
const EHLO: Turn = {
  from: 'client',
  says: ['EHLO mail.other.example'],
  means: 'introduces-itself',
  gives: 'all',
}
const WITHOUT_LOGIN: Turn = {
  from: 'server',
  says: ['250-mail.example.com', '250-SIZE 10240000', '250 CHUNKING'],
  means: 'lists-abilities',
  gives: 'all',
}

const OFFER = {
  turns: [GREETING, EHLO, submission.opening.insisting.turns[2]],
  cut: submission.opening.insisting.cut,
} as const

/**
 * As Postfix 3.7.11 takes mail from another server (Debian 12, our own run, November 2026), one command at a time. No
 * login: it is open to the public.
 */
export const relay = {
  ...submission,
  id: 'relay',
  opening: {
    insisting: OFFER,
    permissive: OFFER,
    bare: [GREETING, EHLO, WITHOUT_LOGIN],
    inside: [],
  },
  afresh: [EHLO, { ...WITHOUT_LOGIN, means: 'lists-abilities-inside' }],
  login: [],
  work: [
    { from: 'client', says: ['MAIL FROM:<you@other.example>'], means: 'names-sender', gives: 'all' },
    { from: 'server', says: ['250 2.1.0 Ok'], means: 'accepted', gives: 'all' },
    { from: 'client', says: ['RCPT TO:<fred@example.com>'], means: 'names-recipient', gives: 'all' },
    ...submission.work.slice(3),
  ],
  // Senders seldom insist on the certificate: our own run took a self-signed one.
  handshake: 'handshake-unchecked',
} as const satisfies Script
