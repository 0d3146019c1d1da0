import type { ShortGuide } from '../../../domain/guides/short-guide.ts'

export const guide = {
  port: 4190,
  question: 'What is port {sieve} for?',
  answer: {
    says: 'For managing mail filters on the server (ManageSieve): it neither reads nor sends mail, and most mail apps never ask for it.',
    by: ['RFC 5804', 'RFC 5804 §1.8', 'our-clients'],
  },
  what: [
    {
      says: 'Filter rules such as “move this list into that folder” can run on the server, at the moment a message arrives, even while all your devices are off. The language for them is called Sieve.',
      by: ['RFC 5228 §1'],
    },
    {
      says: '{sieve}, registered as “sieve”, is where a program uploads and edits those rules. The connection begins unencrypted and asks for encryption with STARTTLS, as IMAP does on {imap}, so the program has to insist on it. The certificate is checked as for IMAP.',
      by: ['RFC 5804 §1.7', 'RFC 5804 §1.8', 'RFC 5804 §2.2', 'RFC 7817 §3', 'iana-ports'],
    },
  ],
  instead: [
    {
      says: 'The easiest way to such rules is your provider’s webmail, if it has a page for filters.',
      by: ['our-judgement'],
    },
    {
      says: 'Otherwise you need a program, or an add-on, that speaks ManageSieve, and a provider that offers it. Take the server name and the port from the provider’s page, and require STARTTLS.',
      by: ['RFC 5804 §2.2', 'our-judgement'],
    },
    {
      says: 'For mail itself, read on {imaps} and send on {submissions}.',
      by: ['RFC 8314 §3.2', 'RFC 8314 §3.3'],
    },
  ],
} as const satisfies ShortGuide<4190>
