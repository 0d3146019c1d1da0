/**
 * The addresses of the lab. Each is a server that is set up wrongly in one way; the first is right. All are on loopback,
 * none is the clients' own: Dovecot takes whoever comes from its own address for secure (Dovecot 2.3, `secured`).
 */
export const PLACES = {
  mail: '127.0.0.2',
  'self-signed': '127.0.0.3',
  expired: '127.0.0.4',
  'old-tls': '127.0.0.5',
  clear: '127.0.0.6',
  optional: '127.0.0.7',
  'broken-tls': '127.0.0.8',
  busy: '127.0.0.9',
  guarded: '127.0.0.10',
  silent: '127.0.0.11',
  closed: '127.0.0.12',
  strict: '127.0.0.13',
  'sender-rules': '127.0.0.14',
  exim: '127.0.0.15',
  'login-down': '127.0.0.16',
  /** Ports that few providers use, for receiving and for sending; some use one number for both. */
  'odd-in': '127.0.0.17',
  'odd-out': '127.0.0.18',
  web: '127.0.0.19',
} as const
export type Place = keyof typeof PLACES

/** Exim insists on a user of its own (Debian's build); this one exists in the lab alone. */
export const EXIM_ID = 64_987

export const DOMAIN = 'example.test'
export const hostOf = (place: Place): string => `${place}.${DOMAIN}`

/** A name that leads to the right server and isn't on its certificate. */
export const OTHER_NAME = `old-name.${DOMAIN}`
/** Where programs look for what a domain publishes. */
export const WEB_NAMES = [
  DOMAIN,
  ...['autoconfig', 'autodiscover', 'ua-auto-config', 'www'].map((name) => `${name}.${DOMAIN}`),
]
/** The servers of the exporters’ examples, all of which are the one that is right. */
export const EXAMPLE_NAMES = ['imap', 'smtp', 'pop'].map((name) => `${name}.${DOMAIN}`)
/** A name that leads nowhere. */
export const NO_NAME = `no-such-name.${DOMAIN}`

export const USER = `jane@${DOMAIN}`
export const PASSWORD = 'right-5f2c'
export const WRONG_PASSWORD = 'wrong-77a1'

/** Logins with which something is the matter: for some, Dovecot's answer is in the name. */
export const ODD_USERS = {
  unavailable: `unavailable@${DOMAIN}`,
  expired: `expired@${DOMAIN}`,
  /** Its mailbox is full. */
  full: `full@${DOMAIN}`,
  /** Logged in somewhere else meanwhile: nobody else may be, under the same name. */
  elsewhere: `elsewhere@${DOMAIN}`,
} as const
