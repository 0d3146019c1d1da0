import type { Hostname } from '../address/hostname.ts'
import type { Protocol, Security } from '../ports/ports.ts'
import type { Choice } from './choice.ts'

export type ClaimedUsername = 'email' | 'localpart' | 'custom'

/** A server, and the way to reach it, as somebody other than our data says it: a record of the DNS, a document, the person. */
export interface ClaimedServer<P extends Protocol = Protocol> extends Choice<P> {
  readonly host: Hostname
  readonly security: Security
  /** Absent: whoever says it doesn’t tell. `custom`: another than the address or its first part, which only the provider can tell. */
  readonly username?: ClaimedUsername
}
