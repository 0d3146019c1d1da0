import { TOLD, type AnswerRemark, type Proposal, type ToldRemark } from './domain-answer.ts'
import { directionOf } from './offer.ts'
import { findOpen } from './open-services.ts'
import type { ServersReport, SourceRemark, SourceReport, Unsettled } from './report.ts'

/** Of all that name a server that would be taken: one may say the user name that the others leave out. */
export function remarkOnSources(
  reports: readonly SourceReport[],
  { incoming, outgoing }: Proposal,
): readonly AnswerRemark[] {
  const used = new Set([...incoming, ...outgoing].flatMap(({ sources }) => sources))
  return reports.flatMap((report) =>
    report.kind === 'servers' && used.has(report.source)
      ? report.remarks.filter(isTold).map((remark): ToldRemark => ({ ...remark, source: report.source }))
      : [],
  )
}

type Told = Extract<SourceRemark, { readonly code: (typeof TOLD)[number] }>
const isTold = (remark: SourceRemark): remark is Told => TOLD.some((code) => code === remark.code)

/** The most telling first. */
const REASONS = [
  'disagree',
  'server-failure',
  'one-answer',
  'no-answer',
] as const satisfies readonly Unsettled[]

/** Once for each direction: what is open of the domain’s own records there. */
export function remarkOnOpen(reports: readonly SourceReport[]): readonly AnswerRemark[] {
  const report = reports.find((one): one is ServersReport => one.source === 'srv' && one.kind === 'servers')
  if (!report) return []
  return (['incoming', 'outgoing'] as const).flatMap((direction) => {
    const servers = report.servers.filter((server) => directionOf(server) === direction)
    const open = new Set(findOpen(report, direction, servers).map(({ why }) => why))
    if (report.sides?.[direction].kind === 'one-resolver') open.add('one-answer')
    const why = REASONS.find((reason) => open.has(reason))
    return why ? [{ code: 'unsettled', direction, why } as const] : []
  })
}
