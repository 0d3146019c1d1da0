/** Where in the conversation it breaks: the picture of the wire is drawn up to there. */
export const FAULT_POINTS = [
  /** Before any connection: nothing is known of the domain. */
  'before',
  /** Before any connection: servers were found, without encryption. */
  'before-bare',
  /** The server's name leads nowhere. */
  'no-address',
  /** The own system knows no way there. */
  'no-way',
  /** Nothing comes back. */
  'no-answer',
  /** The machine says that nobody listens on the port. */
  'refused',
  /** No connection: refused or unanswered, the app doesn't say which. */
  'no-connection',
  /** Connected, and the first word doesn't come. */
  'no-greeting',
  /** Each waits for the other to begin. */
  'silence',
  /** The line is cut, nobody says why. */
  'cut',
  /** The own system can't write to the line. */
  'cannot-write',
  /** One begins encryption, the other answers in readable text. */
  'hello-in-clear',
  /** The same, and the server says that it was spoken to too early. */
  'speaks-first',
  /** Both begin encryption and share no version, or the line is cut. */
  'handshake',
  /** The certificate names another server. */
  'certificate-name',
  /** The certificate isn't valid today. */
  'certificate-date',
  /** The certificate is signed by somebody unknown. */
  'certificate-signer',
  /** The certificate isn't accepted, for one of these reasons. */
  'certificate',
  /** Somebody on the way rewrites the greeting. */
  'greeting-rewritten',
  /** Encryption isn't offered. */
  'no-offer',
  /** Encryption is offered, and can't be begun. */
  'upgrade-fails',
  /** Encryption is asked for where it is up already. */
  'upgrade-inside',
  /** The app hands mail over without encryption, and the server says no. */
  'mail-in-clear',
  /** The app logs in without encryption, and the server says no. */
  'login-in-clear',
  /** The app logs in without encryption, and the server wants a stronger kind. */
  'weak-login',
  /** The server says that nobody may log in yet, and the app stops. */
  'login-forbidden',
  /** The app finds no login on offer, and stops. */
  'no-login-found',
  /** The app logs in where no login is offered, and the server says no. */
  'no-login-offered',
  /** Encrypted, and the kind of login that the app is set to isn't offered: it stops. */
  'method-not-offered',
  /** Name and password are refused. */
  'login',
  /** The login is refused, or something else is: only the server's words tell. */
  'login-or-other',
  /** The server wants another kind of login. */
  'login-kind',
  /** The server wants the login to be confirmed in a browser. */
  'login-doubted',
  /** The provider has to do something first. */
  'login-blocked',
  /** The server can't check the login. */
  'login-unchecked',
  /** The password was right once. */
  'login-expired',
  /** The sign-in that the app keeps from the browser is refused. */
  'sign-in',
  /** The login is right, and this mailbox isn't its own. */
  'mailbox-forbidden',
  /** The login may be right: there are too many connections. */
  'limit',
  /** The login is right, and the mailbox is in use. */
  'mailbox-in-use',
  /** The login may be right: it comes too soon after the last. */
  'too-soon',
  /** The login went well; the mailbox says no. */
  'mailbox',
  /** The login went well; a copy can't be stored. */
  'no-room',
  /** The login went well; the server can't tell one message from another. */
  'no-uidl',
  /** Mail is handed over without a login, and the server asks for one. */
  'no-login',
  /** Mail is handed over without a login, and the sender is refused. */
  'stranger-sends',
  /** Mail for others is handed over without a login, and the recipient is refused. */
  'stranger',
  /** Logged in, and the sender is refused. */
  'sender',
  /** Logged in, and the sender is refused once the message is there. */
  'sender-in-message',
  /** Logged in, and the answer to the message doesn't come in time. */
  'times-out',
  /** The server breaks off, busy or out of order. */
  'breaks-off',
  /** Nothing breaks. */
  'nowhere',
] as const
export type FaultPoint = (typeof FAULT_POINTS)[number]

/** Points that are told apart in a picture, and are the same trouble to whoever looks for a related one. */
const LIKE: { readonly [F in FaultPoint]?: FaultPoint } = {
  'before-bare': 'before',
  'no-way': 'no-answer',
  'no-connection': 'no-answer',
  'no-greeting': 'silence',
  'cannot-write': 'cut',
  'speaks-first': 'hello-in-clear',
  'certificate-name': 'certificate',
  'certificate-date': 'certificate',
  'certificate-signer': 'certificate',
  'mail-in-clear': 'login-in-clear',
  'weak-login': 'login',
  'login-forbidden': 'login-in-clear',
  'no-login-found': 'no-login-offered',
  'method-not-offered': 'no-login-offered',
  'login-or-other': 'login',
  'login-kind': 'login',
  'login-doubted': 'login',
  'login-expired': 'login',
  'sign-in': 'login',
  limit: 'mailbox',
  'mailbox-in-use': 'mailbox',
  'mailbox-forbidden': 'mailbox',
  'no-room': 'mailbox',
  'stranger-sends': 'stranger',
  'no-login': 'stranger',
  'sender-in-message': 'sender',
}

export const familyOf = (at: FaultPoint): FaultPoint => LIKE[at] ?? at

/** No server is known yet. */
export const isBeforeServers = (at: FaultPoint): boolean => at === 'before' || at === 'before-bare'
