import type { ShortGuide } from '../../../domain/guides/short-guide.ts'

export const guide = {
  port: 24,
  question: 'What is port {private-mail} for?',
  answer: {
    says: 'It’s set aside for private mail systems: machines inside one provider use it among themselves, and no mail app does.',
    by: ['iana-ports', 'our-judgement'],
  },
  what: [
    {
      says: 'The registry of port numbers gives {private-mail} to no service by name. It says only “any private mail system”: whoever runs one may use it as they like, behind their own walls.',
      by: ['iana-ports'],
    },
    {
      says: 'What you meet there by custom is LMTP, the Local Mail Transfer Protocol. With it a mail server hands a message that has arrived to the program that keeps the mailboxes. Its standard names no port of its own, forbids {smtp} and advises against using it across wide networks. In the list of defaults that Postfix prints, LMTP has {private-mail}.',
      by: ['RFC 2033 §3', 'RFC 2033 §5', 'measured-postfix'],
    },
  ],
  instead: [
    {
      says: 'To read mail, choose {imaps} with `SSL/TLS`. To send, choose {submissions} with `SSL/TLS`, or {submission} with `STARTTLS`.',
      by: ['RFC 8314 §3.2', 'RFC 8314 §3.3'],
    },
    {
      says: 'Did somebody give you {private-mail} for a mail app? Ask again: it’s most likely a slip, or a detail of their own server.',
      by: ['our-judgement'],
    },
  ],
} as const satisfies ShortGuide<24>
