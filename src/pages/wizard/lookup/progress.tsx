import type { ReactNode } from 'react'
import type { SourceReport } from '../../../domain/discovery/report.ts'
import { SOURCES, type SourceId } from '../../../domain/discovery/source.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { LookupHeading } from './lookup-heading.tsx'

/** Those that somebody else is asked for: our own data and a guess are no answers. */
const ASKED = SOURCES.filter((source) => source !== 'records' && source !== 'guess')

/** Each source as it answers, a line each from the start, so that nothing moves. */
export function Progress({
  shown,
  reports,
  takesFocus,
  onStop,
  onShow,
}: {
  readonly shown: string
  readonly reports: readonly SourceReport[]
  readonly takesFocus: boolean
  readonly onStop: () => void
  /** All have answered, and the person is busy elsewhere on the page: what was found waits. */
  readonly onShow: (() => void) | undefined
}): ReactNode {
  const text = useText('lookup')
  const of = (source: SourceId) => reports.find((report) => report.source === source)
  return (
    <>
      <LookupHeading takesFocus={takesFocus}>{format(text.progress.title, { domain: shown })}</LookupHeading>
      <ul>
        {ASKED.map((source) => {
          const report = of(source)
          return (
            <li key={source} className="lookup-row" data-answered={report ? '' : undefined}>
              <span>{format(text.source[source], { domain: shown })}</span>
              <span>{text.progress[report?.kind ?? 'waiting']}</span>
            </li>
          )
        })}
      </ul>
      <button type="button" className="button-quiet mt-4" onClick={onShow ?? onStop}>
        {onShow ? text.progress.show : text.progress.stop}
      </button>
    </>
  )
}
