import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { ScriptId, WireLine } from '../../domain/guides/wire.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { speakers } from './wire-line.tsx'

/** Goes through the conversation a line at a time, by button or by arrow keys; each line is spoken. */
export function WireStepper({
  lines,
  script,
  step,
  onStep,
}: {
  readonly lines: readonly WireLine[]
  readonly script: ScriptId
  readonly step: number | undefined
  readonly onStep: (step: number | undefined) => void
}): ReactNode {
  const { wire } = useText('guides')
  const onward = useRef<HTMLButtonElement>(null)
  const last = lines.length - 1
  const next = step === undefined ? 0 : Math.min(step + 1, last)
  const line = step === undefined ? undefined : lines[step]
  // On each of the buttons: a shortcut for two of them.
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowRight: next, ArrowLeft: Math.max((step ?? 0) - 1, 0), Home: 0, End: last }[event.key]
    if (to === undefined) return
    event.preventDefault()
    onStep(to)
  }
  return (
    <div role="group" aria-label={wire.controls} className="wire-controls">
      <button
        ref={onward}
        type="button"
        className="button-quiet"
        aria-disabled={step === last}
        onKeyDown={onKeyDown}
        onClick={() => onStep(next)}
      >
        {step === undefined ? wire.stepThrough : wire.next}
      </button>
      {step !== undefined && (
        <>
          <button
            type="button"
            className="button-quiet"
            aria-disabled={step === 0}
            onKeyDown={onKeyDown}
            onClick={() => onStep(Math.max(step - 1, 0))}
          >
            {wire.previous}
          </button>
          <button
            type="button"
            className="link-button"
            onKeyDown={onKeyDown}
            onClick={() => {
              onStep(undefined)
              onward.current?.focus()
            }}
          >
            {wire.showAll}
          </button>
          <span className="small tabular-nums" aria-hidden="true">
            {format(wire.position, { line: step + 1, count: lines.length })}
          </span>
        </>
      )}
      <p role="status" className="sr-only">
        {line &&
          format(wire.spoken, {
            line: lines.indexOf(line) + 1,
            count: lines.length,
            who: speakers(line, wire, script),
            says: line.says.join(', '),
            means: wire.means[line.means],
            reads: wire.reads[line.reads],
          })}
      </p>
    </div>
  )
}
