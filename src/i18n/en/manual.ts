import type { HostCode } from '../../domain/manual/judge-host.ts'
import type { ManualCode } from '../../domain/manual/judge-manual.ts'
import type { ManualField } from '../../domain/manual/manual-form.ts'
import type { HostnameProblem } from '../../domain/address/hostname.ts'
import type { Protocol, Security } from '../../domain/ports/ports.ts'

const field = {
  protocol: 'Kind of account',
  'incoming.host': 'Incoming server',
  'incoming.port': 'Incoming port',
  'incoming.security': 'Incoming encryption',
  'incoming.username': 'User name',
  'outgoing.host': 'Outgoing server',
  'outgoing.port': 'Outgoing port',
  'outgoing.security': 'Outgoing encryption',
  'outgoing.username': 'User name for sending',
} as const satisfies Record<ManualField, string>

const security = {
  tls: 'SSL/TLS',
  starttls: 'STARTTLS',
  none: 'no encryption',
} as const satisfies Record<Security, string>

const protocol = { imap: 'IMAP', pop3: 'POP3', smtp: 'sending' } as const satisfies Record<Protocol, string>

const username = { email: 'your whole address', localpart: 'the part before the @' } as const

/** What is said of a server’s name. The mail app would send the password there. */
const host = {
  'host-known': 'This server belongs to {provider}, whose rules we know. Using them saves you trouble.',
  'host-near-miss':
    'That is nearly a name of {provider}. Did you mean it? Your app would send your password to the server that you type.',
  'host-look-alike':
    'That looks like a name of {provider}, but is written with other characters. Your app would send your password there, so type the name yourself.',
  'host-below-known':
    'That is below a name of {provider}, but we know no such server of theirs. Check it, or use the servers that we know.',
  'host-of-other-direction':
    'By its name, this server is for {protocol}. Check that the two servers aren’t exchanged.',
  'host-of-other-protocol': 'By its name, this server is for {protocol}. Check the kind of account.',
} as const satisfies Record<HostCode, string>

/** What is said of a port with its encryption, and of fields that don’t go together. */
const finding = {
  ...host,
  'host-not-allowed': 'This copy of Portolan sets up only servers of {name}. Type one of those.',
  'port-not-a-number':
    'A port is a number from 1 to 65535. Type it in digits, or leave the field empty if you don’t know it.',
  'starttls-on-tls-port':
    'Port {port} with STARTTLS does not exist: this port is encrypted from the first byte. Did you mean SSL/TLS?',
  'tls-on-starttls-port':
    'Port {port} with SSL/TLS does not exist: this port begins unencrypted and then switches.',
  'cleartext-on-tls-port':
    'Port {port} without encryption does not exist: this port is encrypted from the first byte.',
  'port-of-other-protocol': 'Port {port} is for the other kind of account. Change one of the two.',
  'port-of-other-direction': 'Port {port} is for {protocol}. It belongs to the other server.',
  'sides-exchanged': 'What you typed for receiving is for sending, and the other way round.',
  'old-port':
    'An old way, which begins unencrypted. Most servers have a newer one, encrypted from the first byte: try that first.',
  cleartext:
    'Without encryption, anyone on the way can read your password and your mail. Most servers offer encryption.',
  'port-relay':
    'Port {port} is where mail servers pass mail to each other. Most networks block it for mail apps.',
  'unusual-pair': 'Unusual, but some servers have it. Keep it if whoever runs the server names it.',
  'port-slip': 'Did you mean {meant}? Port {port} is no port for mail that we know of.',
  'port-not-for-mail': 'Port {port} is not a port for mail. Ask whoever runs the server.',
  'port-outside-table': 'Port {port} is none of the usual ones. Keep it if whoever runs the server named it.',
} as const satisfies Record<Exclude<ManualCode, HostnameProblem>, string>

/** Names the change that one press makes. */
const mend = {
  security: 'Use {security}',
  port: 'Use port {port}',
  both: 'Use port {port} with {security}',
  protocol: 'Use {protocol}',
  host: 'Use {host}',
  exchange: 'Exchange them',
} as const

export const manual = {
  field,
  security,
  protocol,
  username,
  finding,
  mend,
  receiving: 'Receiving',
  sending: 'Sending',
  optional: 'Leave open what you don’t know: the servers’ names are enough.',
  unknown: 'I don’t know',
  kind: 'Kind of account',
  port: 'Port',
  encryption: 'Encryption',
  noEncryption: 'None',
  sendingUser: 'User name for sending',
  sameUser: 'the same',
  takenApart: 'Put into the fields: {what}.',
  lookTitle: 'There is something to look at above.',
  lookGoOn: 'Press Continue once more to keep what you typed.',
  pasteTitle: 'Paste the email with your settings',
  pasteHint:
    'The welcome mail or help page of your provider, in any of eight languages. It stays in this browser. Leave passwords out; one that is there is masked at once.',
  pasteButton: 'Find the settings',
  pasteSeveral: 'More than one account was found. Which one is yours?',
  pasteFoundTitle: 'Found in your text',
  pasteFound: '{what}: {claimed}, from “{text}”',
  pasteOwnName:
    'The user name “{text}” is neither your address nor the part before the @. Type it into your app yourself when it asks for the user name.',
  pasteNoHosts: 'No server’s name was found in it: type that yourself.',
  pasteTake: 'Put these into the form',
  pasteTaken: 'They are in the form now. Check them, then continue.',
} as const
