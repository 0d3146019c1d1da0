import type { Script, Turn } from '../../domain/guides/wire.ts'

const READY: Turn = {
  from: 'server',
  says: ['* OK [CAPABILITY IMAP4rev1 … LITERAL+ AUTH=PLAIN AUTH=LOGIN] Dovecot (Debian) ready.'],
  means: 'offers-login',
  gives: 'all',
}

const offer = (words: string): Turn => ({
  from: 'server',
  says: [`* OK [CAPABILITY IMAP4rev1 … LITERAL+ ${words}] Dovecot (Debian) ready.`],
  means: 'offers-encryption',
  gives: 'all',
})

const GOODBYE: readonly Turn[] = [
  { from: 'client', says: ['a6 LOGOUT'], means: 'leaves', gives: 'all' },
  { from: 'server', says: ['* BYE Logging out', 'a6 OK Logout completed'], means: 'goodbye', gives: 'all' },
]

/** As Dovecot 2.3.19 speaks it (Debian 12, our own run, November 2026); `…` stands for words that play no part. */
export const imap = {
  id: 'imap',
  opening: {
    insisting: {
      turns: [offer('STARTTLS LOGINDISABLED')],
      cut: 'STARTTLS LOGINDISABLED',
    },
    permissive: {
      turns: [offer('STARTTLS AUTH=PLAIN AUTH=LOGIN')],
      cut: 'STARTTLS',
    },
    bare: [READY],
    inside: [READY],
  },
  upgrade: [
    { from: 'client', says: ['a1 STARTTLS'], means: 'asks-to-encrypt', gives: 'all' },
    { from: 'server', says: ['a1 OK Begin TLS negotiation now.'], means: 'agrees', gives: 'all' },
  ],
  afresh: [
    { from: 'client', says: ['a2 CAPABILITY'], means: 'asks-abilities', gives: 'all' },
    {
      from: 'server',
      says: ['* CAPABILITY IMAP4rev1 … LITERAL+ AUTH=PLAIN AUTH=LOGIN', 'a2 OK …'],
      means: 'offers-login',
      gives: 'all',
    },
  ],
  login: [
    { from: 'client', says: ['a3 LOGIN fred@example.com secret'], means: 'logs-in', gives: 'password' },
    { from: 'server', says: ['a3 OK [CAPABILITY IMAP4rev1 …] Logged in'], means: 'lets-in', gives: 'all' },
  ],
  work: [
    { from: 'client', says: ['a4 SELECT INBOX'], means: 'opens-inbox', gives: 'all' },
    {
      from: 'server',
      says: ['* 2 EXISTS', '…', 'a4 OK [READ-WRITE] Select completed'],
      means: 'inbox-open',
      gives: 'all',
    },
    { from: 'client', says: ['a5 FETCH 1 BODY[]'], means: 'asks-for-message', gives: 'all' },
    {
      from: 'server',
      says: ['* 1 FETCH (… BODY[] {440}', 'Subject: Hello', '', 'Hi there.', ')', 'a5 OK Fetch completed'],
      means: 'gives-message',
      gives: 'mail',
    },
  ],
  end: GOODBYE,
  early: GOODBYE,
  handshake: 'handshake',
} as const satisfies Script
