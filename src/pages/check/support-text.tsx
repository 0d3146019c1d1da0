import { useState, type ReactNode } from 'react'
import type { CheckAbout } from '../../domain/check/about.ts'
import type { CheckReport } from '../../domain/check/judge.ts'
import type { SaidSettings } from '../../domain/check/said.ts'
import type { CheckCells } from '../../domain/check/show-field.ts'
import { useText } from '../../i18n/text-context.ts'
import { CopyText } from '../desk/copy-text.tsx'
import { renderSupport } from './render-support.ts'

/** The verdict to send on, without what is personal unless the person ticks it. */
export function SupportText({
  report,
  about,
  said,
  cells,
}: {
  readonly report: CheckReport
  readonly about: CheckAbout
  readonly said: SaidSettings
  readonly cells: CheckCells
}): ReactNode {
  const text = useText('check')
  const result = useText('result')
  const [named, setNamed] = useState(false)
  const value = renderSupport(report, about, said, cells, named, text, result)
  return (
    <details className="no-print mt-4">
      <summary>{text.supportTitle}</summary>
      <p className="small">{text.supportHint}</p>
      <label className="flex min-h-11 items-center gap-3">
        <input
          type="checkbox"
          className="size-5 accent-water"
          checked={named}
          onChange={(event) => setNamed(event.target.checked)}
        />
        {text.supportWithNames}
      </label>
      <pre className="check-support">{value}</pre>
      <CopyText value={value} what={text.supportWhat}>
        {text.supportCopy}
      </CopyText>
    </details>
  )
}
