import type { Comparison } from '../../domain/guides/comparison.ts'

export const comparison = {
  id: 'imap-or-pop3',
  question: 'IMAP or POP3?',
  answer: {
    says: 'With IMAP your mail stays at your provider and every device shows the same; with POP3 it moves to one computer, and from then on keeping it is your job.',
    by: ['RFC 9051', 'RFC 1939 §1', 'RFC 1939 §8'],
  },
  sides: {
    first: 'IMAP, port {imaps}',
    second: 'POP3, port {pop3s}',
  },
  lead: [
    {
      says: 'The question is where your mail lives, not how well it’s protected: {imaps} and {pop3s} are encrypted in the same way, from the first byte. In most apps the matching choice is `SSL/TLS` for both.',
      by: ['RFC 8314 §3.1', 'RFC 8314 §3.2'],
    },
    {
      says: 'Both only read mail. Sending from an app is called Message Submission and has its own setting, {submissions} or {submission}, whichever of the two you take. Between providers mail travels by SMTP on {smtp}, and you never set that.',
      by: ['RFC 8314 §3.3', 'RFC 6409 §1', 'RFC 6409 §3.1', 'RFC 8314 §7.3'],
    },
    {
      says: 'You can go from POP3 to IMAP later, if you first save what is only on the computer. The other way fetches the inbox only, and may delete it there; other folders stay behind, out of POP3’s sight.',
      by: ['RFC 1939 §1', 'RFC 1939 §8', 'fastmail-pop', 'our-judgement'],
    },
  ],
  cases: [
    {
      when: 'You read mail on a phone and a computer, or on any two devices',
      choose: 'first',
      by: ['RFC 9051 §5.2', 'RFC 1939 §8'],
    },
    {
      when: 'You want your folders and your sent mail to be there wherever you look',
      choose: 'first',
      by: ['RFC 9051 §6.3.4', 'RFC 9051 §7.3.1'],
    },
    {
      when: 'Two people, or two apps, use one mailbox',
      choose: 'first',
      by: ['RFC 9051 §5.2', 'RFC 1939 §4', 'RFC 2449 §8.1.2'],
    },
    {
      when: 'You have one computer, and the mailbox is so small that mail has to leave it',
      choose: 'second',
      by: ['RFC 1939 §1', 'our-judgement'],
    },
    {
      when: 'You want an archive of your own, on your own disk, and you make backups',
      choose: 'second',
      by: ['RFC 1939 §1', 'our-judgement'],
    },
    {
      when: 'Your provider has no POP3, as iCloud is reported to',
      choose: 'first',
      by: ['icloud-settings', 'our-providers'],
    },
    {
      when: 'Your provider has no IMAP',
      choose: 'second',
      by: ['our-providers'],
    },
    {
      when: 'You’re not sure',
      choose: 'first',
      by: ['our-judgement'],
    },
  ],
  aspects: [
    {
      aspect: 'Where your mail lives',
      first: {
        says: 'On the provider’s server. What your device holds is a copy.',
        by: ['RFC 9051'],
      },
      second: {
        says: 'On your computer. Some apps delete it on the server at once, others after some days (Thunderbird after 14), others not at all. Most can be told which.',
        by: ['RFC 1939 §1', 'RFC 1939 §8', 'our-clients'],
      },
    },
    {
      aspect: 'Your other devices and apps',
      first: {
        says: 'Show the same, and a change on one reaches the others, deletions too.',
        by: ['RFC 9051 §5.2'],
      },
      second: {
        says: 'Find what this app left behind, which may be nothing. Two at once can lock each other out: `[IN-USE]`.',
        by: ['RFC 1939 §4', 'RFC 2449 §8.1.2'],
      },
    },
    {
      aspect: 'Folders',
      first: {
        says: 'On the server, as many as you make.',
        by: ['RFC 9051 §6.3.4'],
      },
      second: {
        says: 'One inbox. Folders exist in your app only.',
        by: ['RFC 1939 §8', 'fastmail-pop'],
      },
    },
    {
      aspect: 'Sent mail',
      first: {
        says: 'Can be kept in a folder on the server, where every device finds it.',
        by: ['RFC 9051 §6.3.12', 'RFC 9051 §7.3.1'],
      },
      second: {
        says: 'Stays in the app that sent it.',
        by: ['RFC 1939 §5', 'fastmail-pop'],
      },
    },
    {
      aspect: 'Read and unread marks',
      first: {
        says: 'Kept on the server, the same everywhere.',
        by: ['RFC 9051 §2.3.2'],
      },
      second: {
        says: 'Each app keeps its own; nothing is sent back. A server may mark what was fetched as read for everybody: Dovecot’s default settings, which we read, have it so.',
        by: ['RFC 1939 §5', 'fastmail-pop', 'measured-dovecot'],
      },
    },
    {
      aspect: 'Search',
      first: {
        says: 'The server can search all of it, so a phone finds mail it has never loaded.',
        by: ['RFC 9051 §6.4.4'],
      },
      second: {
        says: 'In what this computer has fetched, and fast.',
        by: ['RFC 1939 §5', 'our-judgement'],
      },
    },
    {
      aspect: 'A lost or broken device',
      first: {
        says: 'No mail is lost. Set up the next device and it’s all there.',
        by: ['RFC 9051'],
      },
      second: {
        says: 'What was only there is gone, unless you have a backup.',
        by: ['RFC 1939 §1', 'our-judgement'],
      },
    },
    {
      aspect: 'Space and backups',
      first: {
        says: 'Everything counts towards the provider’s quota. The provider keeps the server running; a copy of your own is still wise.',
        by: ['RFC 9208', 'our-judgement'],
      },
      second: {
        says: 'The server empties as the app deletes there. The disk and the backups are yours to look after.',
        by: ['RFC 1939 §8', 'our-judgement'],
      },
    },
    {
      aspect: 'Without a connection',
      first: {
        says: 'You read what the app has copied; it catches up with the server later.',
        by: ['RFC 9051'],
      },
      second: {
        says: 'You read everything that was fetched.',
        by: ['RFC 1939 §1'],
      },
    },
    {
      aspect: 'Ports and standard',
      first: {
        says: '{imaps} with `SSL/TLS`; only where there is none, {imap} with `STARTTLS` required, which is encrypted too. Current version: RFC 9051, August 2021.',
        by: ['RFC 9051 §2.1', 'RFC 9051 §11.2', 'RFC 8314 §3.2'],
      },
      second: {
        says: '{pop3s} with `SSL/TLS`; only where there is none, {pop3} with `STARTTLS` required. Current version: RFC 1939, May 1996, brought up to date in January 2018.',
        by: ['RFC 1939', 'RFC 2595 §4', 'RFC 8314 §3.1'],
      },
    },
  ],
  disputes: [],
  myths: [
    {
      said: 'POP and IMAP both fetch your mail from the server to your device.',
      right:
        'POP3 does. IMAP lets your app work on mail that stays on the server, and keeps copies on the device only to save time.',
      by: ['RFC 1939 §1', 'RFC 9051'],
    },
    {
      said: '‘Leave a copy on the server’ turns POP3 into IMAP.',
      right:
        'Your other devices can then fetch the mail too, each for itself. Folders, sent mail and read marks still stay where they were made, and the server may clear the copies out.',
      by: ['RFC 1939 §8', 'RFC 2449 §6.7'],
    },
    {
      said: 'IMAP is the secure one.',
      right:
        'Each has a port that is encrypted from the first byte, and each has an old one that begins unencrypted. Choose {imaps} or {pop3s}, and they’re equally private on the way.',
      by: ['RFC 8314 §3.1', 'RFC 8314 §3.2', 'RFC 8314 §4.1'],
    },
    {
      said: 'POP3 is obsolete.',
      right:
        'Its standard is in force, and its encrypted port was confirmed in January 2018. For most people IMAP fits better; that is another matter.',
      by: ['RFC 1939', 'RFC 8314 §1.1', 'RFC 8314 §3.1'],
    },
  ],
} as const satisfies Comparison<'imap-or-pop3'>
