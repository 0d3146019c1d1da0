import type { SourceReport } from '../../domain/discovery/report.ts'
import type { LookupNet } from './net.ts'

/** What didn’t arrive where nothing can is no fault of whoever was asked. */
export function tellOffline(report: SourceReport, net: Pick<LookupNet, 'isOnline'>): SourceReport {
  if (report.kind !== 'failed' || net.isOnline()) return report
  const { code } = report.problem
  return code === 'unreachable' || code === 'no-answer' || code === 'timed-out'
    ? { ...report, problem: { code: 'offline' } }
    : report
}
