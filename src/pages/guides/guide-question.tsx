import type { ReactNode } from 'react'
import type { Claim } from '../../domain/guides/claim.ts'
import type { ReaderSetup } from '../../state/reader-setup.ts'
import { Text } from '../../ui/text.tsx'
import { Cites } from './cites.tsx'
import { ReaderNotice } from './reader-notice.tsx'

/** The head of every page below the port table: the question, the answer, and what it rests on. */
export function GuideQuestion({
  told,
  reader,
  children,
}: {
  readonly told: { readonly question: string; readonly answer: Claim }
  readonly reader: ReaderSetup
  /** What there is to know at a glance, as items of a list. */
  readonly children?: ReactNode
}): ReactNode {
  return (
    <>
      <h1 tabIndex={-1}>
        <Text of={told.question} />
      </h1>
      <p className="lead font-semibold">
        <Text of={told.answer.says} />
      </p>
      <ul className="flex flex-wrap items-center gap-x-3 gap-y-1">
        {children}
        <li>
          <Cites by={told.answer.by} />
        </li>
      </ul>
      <ReaderNotice reader={reader} />
    </>
  )
}
