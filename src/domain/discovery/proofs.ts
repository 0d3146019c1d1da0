import type { Proof, SourceReport } from './report.ts'

/** All that vouches for a report: for each direction another where they differ. */
export function proofsOf(report: SourceReport): readonly Proof[] {
  if (report.kind === 'servers' && report.sides) return [report.sides.incoming, report.sides.outgoing]
  return 'proof' in report ? [report.proof] : []
}
