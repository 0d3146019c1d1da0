import type { Hostname } from '../address/hostname.ts'
import type { Protocol, Security } from '../ports/ports.ts'
import type { Choice } from './choice.ts'

/** A server, and the way to reach it, as somebody other than our data says it: a record of the DNS, a document, the person. */
export interface ClaimedServer<P extends Protocol = Protocol> extends Choice<P> {
  readonly host: Hostname
  readonly security: Security
  /** Absent: whoever says it doesn’t tell. */
  readonly username?: 'email' | 'localpart'
}
