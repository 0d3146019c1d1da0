import { portOfService } from '../ports/port-queries.ts'
import type { PortNumber, PortRow, ServiceName } from '../ports/ports.ts'

/** One stretch of a message’s way, and the ports that serve it today, the preferred one first. */
export interface Leg {
  readonly role: PortRow['role']
  readonly ports: readonly PortNumber[]
}

const leg = (role: PortRow['role'], ...services: readonly ServiceName[]): Leg => ({
  role,
  ports: services.map(portOfService),
})

/** From the sender’s app to the recipient’s, in order. */
export const MESSAGE_PATH: readonly Leg[] = [
  leg('submission', 'submissions', 'submission'),
  leg('relay', 'smtp'),
  leg('retrieval', 'imaps', 'pop3s'),
]
