import type { IncomingServer, OutgoingServer } from '../account/settings.ts'
import { ok, type Result } from '../result.ts'
import type { ExportRefusal } from './exporter.ts'
import { choosePublished, type Objection } from './published-servers.ts'

export interface BothSides {
  readonly incoming: readonly IncomingServer[]
  readonly outgoing: readonly OutgoingServer[]
}

/** What a file can say of both directions: with one alone nobody has an account. */
export function chooseBoth(
  { incoming, outgoing }: BothSides,
  objections: readonly Objection[],
): Result<BothSides, ExportRefusal> {
  const receives = choosePublished(incoming, ...objections)
  if (!receives.ok) return receives
  const sends = choosePublished(outgoing, ...objections)
  if (!sends.ok) return sends
  return ok({ incoming: receives.value, outgoing: sends.value })
}
