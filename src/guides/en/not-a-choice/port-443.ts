import type { ShortGuide } from '../../../domain/guides/short-guide.ts'

export const guide = {
  port: 443,
  question: 'Does mail use port {https}?',
  answer: {
    says: 'Yes, as webmail and under some account types, where you choose the type and hardly ever the number.',
    by: ['RFC 9110 §4.2.2', 'our-providers', 'our-judgement'],
  },
  what: [
    {
      says: '{https} is the encrypted web. Your webmail runs there. So does JMAP, a newer way for apps to reach a mailbox, which insists on TLS 1.2 or later. Providers’ own programming interfaces use it as well.',
      by: ['RFC 9110 §4.2.2', 'RFC 8620 §8.1', 'our-judgement'],
    },
    {
      says: 'An account of the type “Exchange” in a phone’s mail app is said to use ActiveSync over this port. We haven’t looked up how that works.',
      by: ['our-judgement'],
    },
    {
      says: 'There are exceptions. In our records mehl.cloud, for one, also takes IMAP and SMTP on this number, encrypted from the first byte, next to the usual ports. The provider has to offer that: it can’t be guessed.',
      by: ['our-providers'],
    },
  ],
  instead: [
    {
      says: 'In a mail app, pick the account type that your provider names. With IMAP, read on {imaps} and send on {submissions}, or on {submission} with `STARTTLS`.',
      by: ['RFC 8314 §3.2', 'RFC 8314 §3.3'],
    },
    {
      says: 'When a network shuts every mail port, {https} is the way out: open webmail in the browser, or use mobile data.',
      by: ['our-judgement'],
    },
  ],
} as const satisfies ShortGuide<443>
