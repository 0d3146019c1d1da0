/** Where in the conversation it breaks: the picture of the wire is drawn up to there. */
export const FAULT_POINTS = [
  /** The server's name leads nowhere. */
  'no-address',
  /** Nothing comes back. */
  'no-answer',
  /** The machine says that nobody listens on the port. */
  'refused',
  /** Each waits for the other to begin. */
  'silence',
  /** One begins encryption, the other answers in readable text. */
  'hello-in-clear',
  /** Both begin encryption and share no version, or the line is cut. */
  'handshake',
  /** The certificate isn't what the app asked for. */
  'certificate',
  /** Somebody on the way rewrites the greeting. */
  'greeting-rewritten',
  /** Encryption isn't offered. */
  'no-offer',
  /** Encryption is offered, and can't be begun. */
  'upgrade-fails',
  /** Encryption is asked for where it is up already. */
  'upgrade-inside',
  /** The app goes on without encryption, and the server says no. */
  'login-in-clear',
  /** No login is offered, or none that the app takes. */
  'no-login-offered',
  /** The login is refused. */
  'login',
  /** Mail is handed over without a login. */
  'no-login',
  /** The sender is refused. */
  'sender',
  /** The recipient is refused. */
  'recipient',
  /** The server breaks off, busy or out of order. */
  'breaks-off',
  /** The login went well; the mailbox says no. */
  'mailbox',
  /** Before any connection: nothing is known of the domain. */
  'before',
  /** Nothing breaks. */
  'nowhere',
] as const
export type FaultPoint = (typeof FAULT_POINTS)[number]
