import { CLIENT_NAMES, CLIENTS, type Client } from '../clients/clients.ts'
import type { Line } from '../clients/run.ts'
import { AFTER } from './after.ts'
import { CERTIFICATE } from './certificate.ts'
import { ENCRYPTION } from './encryption.ts'
import type { Fault, Faults } from './fault.ts'
import { LOGIN } from './login.ts'
import { STARTTLS } from './starttls.ts'
import { WAY } from './way.ts'

export const FAULTS = {
  ...LOGIN,
  ...ENCRYPTION,
  ...CERTIFICATE,
  ...STARTTLS,
  ...WAY,
  ...AFTER,
} as const satisfies Faults
export type FaultId = keyof typeof FAULTS

/** What a program is told, so that it meets the fault; undefined where it can't. */
export function lineOf(id: FaultId, client: Client): Line | undefined {
  const { attempt, lines, later, without }: Fault = FAULTS[id]
  if (without?.includes(client)) return undefined
  if (lines) return lines[client]
  if (later && (client === 'openssl' || client === 'node')) return undefined
  return CLIENTS[client](attempt)
}

export function clientsOf(id: FaultId): readonly Client[] {
  return CLIENT_NAMES.filter((client) => lineOf(id, client))
}
