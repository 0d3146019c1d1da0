import type { ShortGuide } from '../../../domain/guides/short-guide.ts'

export const guide = {
  port: 26,
  question: 'Can I send mail through port {relay-spare}?',
  answer: {
    says: 'Only if your web host opened it, and even then its {submissions} or {submission} is the better door.',
    by: ['digicom-26', 'RFC 8314 §3.3'],
  },
  what: [
    {
      says: '{relay-spare} belongs to no service: the registry of port numbers lists it as unassigned.',
      by: ['iana-ports'],
    },
    {
      says: 'Some web hosts use it as a spare for {smtp}. Internet providers block {smtp} against spam, customers could then receive but not send, and the host opened the next number. A host that tells its customers so names {submission} in the same breath.',
      by: ['digicom-26'],
    },
    {
      says: 'Nothing about it is safer. Like {smtp}, it begins unencrypted, and it’s private only if your app requires STARTTLS. No standard says that it must be there tomorrow.',
      by: ['our-judgement', 'RFC 3207 §6'],
    },
  ],
  instead: [
    {
      says: 'Try that host’s {submissions} with `SSL/TLS` first, then its {submission} with `STARTTLS`. Networks are told not to block {submission}.',
      by: ['RFC 8314 §3.3', 'RFC 5068 §4.1'],
    },
    {
      says: 'Sending services keep another spare, {ms-v-worlds}: take it only where your provider’s own page prints it.',
      by: ['mailjet-ports', 'smtpeter-ports'],
    },
    {
      says: 'If {relay-spare} is all your host has, set `STARTTLS` and require it. Without encryption, don’t give it your password.',
      by: ['RFC 8314 §5.2'],
    },
  ],
} as const satisfies ShortGuide<26>
