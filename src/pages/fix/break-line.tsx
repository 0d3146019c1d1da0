import type { ReactNode } from 'react'
import type { ScriptId } from '../../domain/guides/wire.ts'
import type { BreakStep } from '../../domain/symptoms/break-step.ts'
import { useText } from '../../i18n/text-context.ts'
import { speakers } from '../guides/wire-line.tsx'

/** One step of a conversation that breaks. Where it does, the arrow is cut, and the words say so too. */
export function BreakLine({
  step,
  script,
  means,
}: {
  readonly step: BreakStep
  readonly script: ScriptId
  readonly means: string
}): ReactNode {
  const { wire: text } = useText('fix')
  const { wire } = useText('guides')
  return (
    <li
      className="wire-line"
      data-from={step.from}
      data-sealed={step.sealed || undefined}
      data-mark={step.mark}
    >
      <div className="wire-lane">
        <span className="sr-only">
          {speakers(step, wire, script)}
          {step.sealed && `, ${text.encrypted}`}:{' '}
        </span>
        {step.says.length > 0 && (
          <code className="wire-says" lang="en" translate="no">
            {step.says.join('\n')}
          </code>
        )}
        <span className="wire-means">
          {step.mark && <strong className="wire-break">{text.breaksHere}</strong>} {means}
        </span>
      </div>
    </li>
  )
}
