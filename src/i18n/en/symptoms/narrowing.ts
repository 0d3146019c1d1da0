import type { AnswerOf, QuestionId } from '../../../domain/symptoms/narrow.ts'

/** `hint`: what helps to answer, where the question alone doesn’t. */
interface QuestionText<Q extends QuestionId> {
  readonly ask: string
  readonly hint?: string
  readonly answers: { readonly [A in AnswerOf<Q>]: string }
}

const since = {
  ask: 'Since when?',
  answers: {
    never: 'It has never worked',
    'until-today': 'It worked, and then stopped by itself',
    'after-change': 'Since something was changed: a password, the provider, the app, an update, an antivirus',
  },
} as const

export const narrowing = {
  direction: {
    ask: 'What doesn’t work?',
    answers: {
      reading: 'Receiving: sending works',
      sending: 'Sending: receiving works',
      both: 'Both, or I can’t tell',
    },
  },
  happens: {
    ask: 'What happens when the app tries?',
    answers: {
      hangs: 'It waits a long time, then gives up',
      'fails-at-once': 'It fails at once, with a message',
      'asks-password': 'It asks for the password again and again',
      certificate: 'It warns of a certificate or of the server’s identity',
      'nothing-said': 'No error, but mail is missing, late or doesn’t arrive',
    },
  },
  web: {
    ask: 'Do web pages open on this device, on this network?',
    answers: { yes: 'Yes', no: 'No, or only very slowly' },
  },
  network: {
    ask: 'Is it only on this network?',
    hint: 'Switch the Wi-Fi off for a try and use mobile data, or let the computer use your phone’s connection.',
    answers: {
      'only-here': 'Only here: elsewhere it works',
      everywhere: 'On every network',
      'not-tried': 'I can’t try another one',
    },
  },
  since,
  pair: {
    ask: 'Which encryption is set for this port in the app?',
    hint: 'Ports {imaps}, {pop3s} and {submissions} belong with SSL/TLS. Ports {imap}, {pop3} and {submission} belong with STARTTLS.',
    answers: {
      belongs: 'The one that belongs to the port',
      differs: 'Another one, or none',
      unknown: 'I can’t find it',
    },
  },
  'sending-port': {
    ask: 'Which port is set for sending?',
    answers: {
      smtp: '{smtp}',
      submissions: '{submissions}',
      submission: '{submission}',
      unknown: 'Another one, or I can’t find it',
    },
  },
  message: {
    ask: 'What does the message speak of?',
    hint: 'If you can copy it, paste it above: that is surer than any question.',
    answers: {
      connection: 'The connection or the server: refused, not found, can’t be reached',
      encryption: 'Encryption: SSL, TLS, a secure connection',
      login: 'Name, password or sign-in',
      limit: 'Too many connections, in use, try later',
      other: 'Something else, or I don’t understand it',
    },
  },
  'sending-message': {
    ask: 'What does the message speak of?',
    hint: 'If you can copy it, paste it above: that is surer than any question.',
    answers: {
      connection: 'The connection or the server: refused, not found, can’t be reached',
      encryption: 'Encryption: SSL, TLS, a secure connection',
      login: 'Name or password: not accepted',
      'not-signed-in': 'A missing sign-in: authentication required, relaying denied',
      sender: 'My own address: not allowed to send under it',
      recipient: 'A recipient: rejected, unknown',
      limit: 'Too much, too many, try later',
      other: 'Something else, or I don’t understand it',
    },
  },
  recipients: {
    ask: 'Is it one recipient, or all?',
    answers: { one: 'One, or a few', all: 'All, even myself' },
  },
  webmail: {
    ask: 'Can you sign in on your provider’s website with your account password?',
    hint: 'Type the password there, don’t let the browser fill it in. Never type it here.',
    answers: { works: 'Yes', fails: 'No', 'not-tried': 'I can’t try' },
  },
  certificate: {
    ask: 'What is wrong with the certificate?',
    hint: 'The warning says it, sometimes behind a button for details.',
    answers: {
      name: 'It is for another name',
      date: 'It has expired, or isn’t valid yet',
      issuer: 'Nobody trusted has signed it, or it is signed by itself',
      unknown: 'The warning doesn’t say',
    },
  },
  clock: {
    ask: 'Are the date, the time and the time zone of this device right?',
    answers: { right: 'Yes', wrong: 'No' },
  },
  scanner: {
    ask: 'Does an antivirus on this device scan your mail?',
    hint: 'It does if the certificate’s issuer bears its name.',
    answers: { yes: 'Yes, or probably', no: 'No' },
  },
  missing: {
    ask: 'What is missing?',
    answers: {
      elsewhere: 'Mail that another device has',
      late: 'Nothing: it only comes late',
      'nothing-new': 'New mail doesn’t come at all',
    },
  },
  sent: {
    ask: 'What becomes of what you send?',
    answers: {
      'not-kept': 'It arrives, but isn’t in Sent on my other devices',
      'comes-back': 'It comes back with a message',
      'not-arriving': 'Nothing comes back, and it doesn’t arrive or is found in junk',
    },
  },
} as const satisfies { readonly [Q in QuestionId]: QuestionText<Q> }
