import type { Issuer, Requirement } from '../providers/provider.ts'
import type { IncomingServer, OutgoingServer } from './settings.ts'

/** What advice has to know of whoever runs the mailbox: a provider of ours, or servers that the person typed. */
export interface MailService {
  readonly name: string
  readonly issuer?: Issuer
  readonly incoming: readonly IncomingServer[]
  readonly outgoing: readonly OutgoingServer[]
  readonly requirements: readonly Requirement[]
}
