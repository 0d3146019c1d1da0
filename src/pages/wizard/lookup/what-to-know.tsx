import type { ReactNode } from 'react'
import type { DomainAnswer } from '../../../domain/discovery/domain-answer.ts'
import type { HeadlineCode } from '../../../domain/discovery/headline.ts'
import type { SourceProblem, SourceReport } from '../../../domain/discovery/report.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { useListWords } from '../../../ui/list-words.ts'
import { explainRemark } from './explain-remark.ts'
import { explainReport } from './explain-report.ts'

/** What is weak or odd about the answer, a sentence each. */
export function WhatToKnow({
  answer,
  headline,
  shown,
  who,
}: {
  readonly answer: DomainAnswer
  readonly headline: HeadlineCode
  readonly shown: string
  readonly who: string
}): ReactNode {
  const text = useText('lookup')
  const { security } = useText('wizard')
  const listWords = useListWords()
  // What the headline says isn’t said again, nor what is framed above.
  const remarks = answer.remarks.filter(({ code }) => code !== headline && code !== 'outside')
  const said = [
    ...findFaults(answer.reports, headline).map((report) =>
      format(text.fault, {
        source: format(text.source[report.source], { domain: shown }),
        why: explainReport(report, who, text),
      }),
    ),
    ...(isSigned(answer) ? [format(text.signed, { who })] : []),
    ...remarks.map((remark) => explainRemark(remark, { domain: shown, who }, text, { security, listWords })),
  ]
  if (said.length === 0) return null
  return (
    <>
      <h3>{text.remarksTitle}</h3>
      <ul className="bullets">
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  )
}

/** Both resolvers have checked the signatures of what is confirmed. */
const isSigned = ({ proposal, reports }: DomainAnswer): boolean =>
  proposal?.certainty === 'confirmed' &&
  reports.some(
    (report) => report.kind === 'servers' && report.proof.kind === 'both-resolvers' && report.proof.authentic,
  )

/** What each headline says already. */
const SAID: Partial<Record<HeadlineCode, SourceProblem['code']>> = {
  contradicted: 'disagree',
  'broken-dns': 'server-failure',
}

/** The domain’s DNS is what matters most: that it couldn’t be read, isn’t left to the details. The same fault is said once. */
function findFaults(reports: readonly SourceReport[], headline: HeadlineCode): readonly SourceReport[] {
  if (headline === 'unanswered') return []
  const faults = new Map<SourceProblem['code'], SourceReport>()
  for (const report of reports) {
    if (report.kind !== 'failed' || (report.source !== 'srv' && report.source !== 'mail-host')) continue
    const { code } = report.problem
    if (code !== SAID[headline] && !faults.has(code)) faults.set(code, report)
  }
  return [...faults.values()]
}
