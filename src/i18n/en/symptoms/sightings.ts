import type { Sighting } from '../../../domain/symptoms/sightings.ts'

/** `label`: as a person says it; `meaning`: what it means, in one or two sentences. */
export const sightings = {
  'asks-password-again': {
    label: 'It asks for the password again and again',
    meaning:
      'The server refuses the sign-in. Often the password is right, and the provider wants an app password or its own sign-in page.',
  },
  'receives-cannot-send': {
    label: 'I receive mail, but can’t send',
    meaning:
      'Sending has settings of its own: another server, another port, and a sign-in that some apps leave off.',
  },
  'sends-cannot-receive': {
    label: 'I can send, but receive nothing',
    meaning:
      'The settings for receiving differ from the server’s, or the provider has IMAP or POP3 switched off.',
  },
  'certificate-warning': {
    label: 'A warning about a certificate, or about the server’s identity',
    meaning:
      'The server couldn’t prove that it is the one whose name you typed. Don’t send it your password before you know why.',
  },
  'sending-hangs': {
    label: 'Sending hangs, then gives up',
    meaning:
      'Nothing comes back from the server: the network closes this port, or app and server wait for each other because port and encryption don’t belong together.',
  },
  'receiving-hangs': {
    label: 'Receiving hangs, then gives up',
    meaning:
      'App and server wait for each other because port and encryption don’t belong together, or nothing answers at this name and port.',
  },
  'refused-at-once': {
    label: 'It fails at once: no connection to the server',
    meaning:
      'The way there is open, and nobody answers as the app expects: server name, port or encryption is another one.',
  },
  'only-on-this-network': {
    label: 'It works elsewhere, not on this network',
    meaning: 'Your settings are right. This network closes the port or answers in the server’s place.',
  },
  'not-found-automatically': {
    label: 'The app doesn’t find the settings by itself',
    meaning:
      'Your provider doesn’t publish them where the app looks. Entered by hand, they work just as well.',
  },
  'worked-until-today': {
    label: 'It worked until today, and I changed nothing',
    meaning:
      'Then something changed elsewhere: at the provider, with its certificate, with the password, or by an update on this device.',
  },
  'mail-gone-elsewhere': {
    label: 'Mail is missing on my other device',
    meaning:
      'With POP3, the device that looks first takes the mail off the server, and then only that device has it.',
  },
  'sent-not-kept': {
    label: 'What I send isn’t in Sent on my other device',
    meaning: 'It was sent. The copy is kept on one device, or in another folder than the others look into.',
  },
  'comes-late': {
    label: 'Mail comes late',
    meaning: 'The mail is there. The app looks for it too seldom, or can’t hold its connection open.',
  },
} as const satisfies { readonly [S in Sighting]: { readonly label: string; readonly meaning: string } }
