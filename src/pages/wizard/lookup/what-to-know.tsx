import type { ReactNode } from 'react'
import type { DomainAnswer } from '../../../domain/discovery/domain-answer.ts'
import type { HeadlineCode } from '../../../domain/discovery/headline.ts'
import type { SourceReport } from '../../../domain/discovery/report.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
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
  // What the headline says isn’t said again.
  const remarks = answer.remarks.filter(({ code }) => code !== headline)
  const said = [
    ...(headline === 'unanswered' ? [] : findFaults(answer.reports)).map((report) =>
      format(text.fault, {
        source: format(text.source[report.source], { domain: shown }),
        why: explainReport(report, who, text),
      }),
    ),
    ...(isSigned(answer) ? [format(text.signed, { who })] : []),
    ...remarks.map((remark) => explainRemark(remark, { domain: shown, who }, text)),
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

/** The domain’s DNS is what matters most: that it couldn’t be read, isn’t left to the details. */
const findFaults = (reports: readonly SourceReport[]): readonly SourceReport[] =>
  reports.filter(({ source, kind }) => kind === 'failed' && (source === 'srv' || source === 'mail-host'))
