import type { LookupParties } from '../../../domain/discovery/parties.ts'
import type { Proof, SourceProblem, SourceReport } from '../../../domain/discovery/report.ts'
import type { Areas } from '../../../i18n/catalog.ts'
import { format } from '../../../i18n/format.ts'

type LookupText = Areas['lookup']

/** What came of one source, in a sentence. */
export function explainReport(
  report: SourceReport,
  who: string,
  { said: text, problem }: LookupText,
): string {
  switch (report.kind) {
    case 'provider':
      return format(text[report.kind], { provider: report.provider.name })
    case 'nothing':
      return report.nameKnown === false ? text['nothing-unknown-name'] : text[report.kind]
    case 'servers':
      return report.servers.length > 0 ? text[report.kind] : text['no-server']
    case 'exchanges':
    case 'no-mail':
    case 'not-asked':
      return text[report.kind]
    case 'failed':
      return explainProblem(report.problem, who, problem)
  }
}

export function explainProof(
  proof: Proof,
  { resolvers: [first, second] }: LookupParties,
  who: string,
  { proof: text }: LookupText,
): string {
  switch (proof.kind) {
    case 'both-resolvers':
      return format(text[proof.authentic ? 'authentic' : proof.kind], { who })
    case 'one-resolver': {
      const [one, other] = proof.by === 0 ? [first, second] : [second, first]
      return format(text[proof.kind], { one: one.name, other: other.name })
    }
    case 'web':
    case 'data':
    case 'nobody':
      return text[proof.kind]
  }
}

/** Why a source told nothing, and what to do. */
function explainProblem(problem: SourceProblem, who: string, text: LookupText['problem']): string {
  switch (problem.code) {
    case 'refused':
      return format(text[problem.code], { code: problem.status })
    case 'disagree':
    case 'server-failure':
    case 'no-answer':
      return format(text[problem.code], { who })
    case 'unreachable':
    case 'offline':
    case 'timed-out':
    case 'is-page':
    case 'too-large':
    case 'unreadable':
    case 'no-servers':
    case 'not-loaded':
      return text[problem.code]
  }
}
