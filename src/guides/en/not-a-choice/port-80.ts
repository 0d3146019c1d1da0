import type { ShortGuide } from '../../../domain/guides/short-guide.ts'

export const guide = {
  port: 80,
  question: 'What has port {http} to do with mail?',
  answer: {
    says: 'Almost nothing: it’s the plain web, and on the way to your webmail it only sends your browser on to {https}.',
    by: ['iana-ports', 'RFC 9110 §4.2.1', 'our-judgement'],
  },
  what: [
    {
      says: '{http} is the port of `http://` addresses, the web without encryption. Everything on it can be read and changed on the way, so no mail and no password belongs there.',
      by: ['RFC 9110 §4.2.1', 'RFC 9325 §3.2'],
    },
    {
      says: 'You may pass it for a moment: you type a webmail address without `https://`, and the server answers with the encrypted address. Apps that look for settings by themselves may meet the same redirect.',
      by: ['our-judgement'],
    },
    {
      says: 'There are borrowers: the sending service Mailjet lists this number among its own for SMTP. That is for the programs of its customers, and other providers’ mail servers don’t answer there.',
      by: ['mailjet-ports'],
    },
  ],
  instead: [
    {
      says: 'For webmail, type `https://` yourself, or use a bookmark that has it: that is {https}.',
      by: ['RFC 9110 §4.2.2'],
    },
    {
      says: 'For a mail app, read on {imaps} and send on {submissions}, both with `SSL/TLS`; {submission} with `STARTTLS` where there is no {submissions}.',
      by: ['RFC 8314 §3.2', 'RFC 8314 §3.3'],
    },
  ],
} as const satisfies ShortGuide<80>
