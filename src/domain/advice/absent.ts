import type { Port } from '../account/settings.ts'
import { rowsOf, type TableRow } from '../ports/port-queries.ts'
import type { Protocol } from '../ports/ports.ts'
import { gradeOf, type AdvisedOption } from './option.ts'
import type { ReasonCode } from './reasons.ts'

/** A row of the table that the service has no server for. */
export function absentRow<P extends Protocol>(
  protocol: P,
  row: TableRow,
  reason: ReasonCode,
): AdvisedOption<P> {
  const security = row.tlsMode === 'implicit' ? 'tls' : 'starttls'
  const isRelay = row.role === 'relay'
  return {
    choice: { protocol, port: row.port as number as Port, security },
    availability: 'unavailable',
    recommended: false,
    grade: gradeOf(security, undefined, isRelay),
    reasons: isRelay ? (reason === 'only-if-named' ? ['relay-port'] : ['relay-port', reason]) : [reason],
    alternatives: [],
  }
}

/** A protocol that the service has no server for: its first row in the table stands for it. */
export function absentOption<P extends Protocol>(protocol: P, reason: ReasonCode): AdvisedOption<P> {
  const row = rowsOf(protocol)[0]
  if (!row) throw new Error(`no row for ${protocol}`)
  return absentRow(protocol, row, reason)
}
