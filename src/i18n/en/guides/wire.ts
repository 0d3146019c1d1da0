import type { MeaningCode, Reads, Scenario, ScriptId } from '../../../domain/guides/wire.ts'

/** `client` and `server`: what the two ends are called. `doing`: what the client wants, for the picture’s title. */
const parties = {
  submission: { client: 'Your app', server: 'Your provider', doing: 'Your app sends a message' },
  relay: {
    client: 'Your provider',
    server: 'The recipient’s provider',
    doing: 'One provider passes a message to another',
  },
  imap: { client: 'Your app', server: 'Your provider', doing: 'Your app reads a message by IMAP' },
  pop3: { client: 'Your app', server: 'Your provider', doing: 'Your app fetches a message by POP3' },
} as const satisfies { readonly [S in ScriptId]: { readonly [K in 'client' | 'server' | 'doing']: string } }

const scenario = {
  implicit: {
    title: 'Encrypted from the first byte (Implicit TLS)',
    lead: 'The two agree on encryption before a word about mail. Whoever listens learns which server it is, when, and how much is said.',
  },
  starttls: {
    title: 'Begins unencrypted, then encrypts (STARTTLS)',
    lead: 'The first lines can be read and altered by anybody on the way. From the handshake on, a listener gets only lengths and times, and nobody can alter a word if the app checks the certificate.',
  },
  'stripped-insists': {
    title: 'The offer is removed, and the app insists',
    lead: 'Somebody on the way deletes the offer to encrypt. An app set to require STARTTLS breaks off: no mail goes, and no password either. That’s the right end of this attack.',
  },
  'stripped-gives-in': {
    title: 'The offer is removed, and encryption was only “if available”',
    lead: 'The same deleted offer. A client that takes encryption only when it’s offered believes that there is none, and carries on in the clear. A server that insists refuses that, but some apps have sent the password by then. This one doesn’t insist.',
  },
  cleartext: {
    title: 'Without encryption',
    lead: 'A server without encryption that lets you sign in all the same. Everything is readable, the password too.',
  },
} as const satisfies { readonly [S in Scenario]: { readonly title: string; readonly lead: string } }

/** Between servers there is no login. */
const relayLead = {
  starttls:
    'The first lines can be read and altered by anybody on the way. After the handshake a mere listener reads nothing. Somebody who puts a server of their own in between may: senders seldom insist on the certificate.',
  'stripped-gives-in':
    'Somebody on the way deletes the offer to encrypt. A sending server that takes encryption only when it’s offered carries on in the clear. In our own run not even its log said so. DANE and MTA-STS exist to stop that.',
  cleartext: 'A receiving server that has no encryption to offer. Whoever listens reads the whole message.',
} as const

const means = {
  greets: 'The server says who it is.',
  'introduces-itself': 'Who I am. What can you do?',
  'asks-abilities': 'What can you do?',
  'offers-encryption': 'Among other things: we could encrypt.',
  'offer-removed': 'Somebody on the way has cut out the offer to encrypt.',
  'offers-login': 'Among other things: you can sign in.',
  'lists-abilities':
    'No offer to encrypt, and no sign-in: this server takes mail for its own users from anybody.',
  'lists-abilities-inside': 'No sign-in: this server takes mail for its own users from anybody.',
  'asks-to-encrypt': 'Then let’s encrypt.',
  agrees: 'Go ahead.',
  handshake:
    'TLS handshake: the server proves its name with its certificate, and both agree on keys. The name that was asked for is usually readable; the certificate is in TLS 1.2 and not in 1.3.',
  'handshake-unchecked':
    'TLS handshake: both agree on keys. The server shows a certificate, and the sender often doesn’t insist on it.',
  'logs-in': 'User name and password.',
  'shows-sign-in': 'The sign-in that your app keeps from the provider’s page in the browser.',
  'gives-password': 'The password.',
  'gives-user': 'The user name.',
  'user-taken': 'And the password?',
  'lets-in': 'You’re in.',
  'names-sender': 'A message from this address …',
  'names-recipient': '… to this one.',
  accepted: 'Understood.',
  'announces-message': 'Here comes the message.',
  'go-ahead': 'I’m listening, up to a line with a single dot.',
  'hands-over': 'The message itself.',
  queued: 'I have it, and will see that it arrives.',
  'opens-inbox': 'Open the inbox.',
  'inbox-open': 'Two messages in it.',
  'asks-for-message': 'Give me the message.',
  'gives-message': 'The message itself.',
  deletes: 'Now delete it on the server.',
  'breaks-off': 'No encryption on offer, so I’m leaving. No password was sent.',
  leaves: 'That’s all.',
  goodbye: 'Goodbye.',
} as const satisfies { readonly [M in MeaningCode]: string }

/** What stands in the listener’s column. */
const reads = {
  all: 'Every word',
  password: 'Your password',
  mail: 'Your mail',
  name: 'The server’s name',
  nothing: 'Only its length',
  changes: 'Every word, and alters it',
} as const satisfies { readonly [R in Reads]: string }

export const wire = {
  parties,
  scenario,
  relayLead,
  means,
  reads,
  heading: 'What somebody listening sees',
  lead: 'The conversation, line by line, as real servers speak it (Postfix 3.7 and Dovecot 2.3, some lines left out). Between the two ends it passes networks that belong to others: the Wi-Fi, the access provider, and so on.',
  listener: 'A listener reads',
  direction: '{from} to {to}',
  between: '{one} and {other}',
  removed: 'cut out on the way',
  stepThrough: 'Step through it',
  previous: 'Back one line',
  next: 'Next line',
  onPort: 'Port {port}: {title}',
  showAll: 'Show all lines',
  controls: 'Step through the conversation',
  position: 'Line {line} of {count}',
  spoken: 'Line {line} of {count}. {who}: {says}. {means} A listener reads: {reads}.',
} as const
