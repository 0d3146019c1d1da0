import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import type { OutputReading } from '../../domain/probe/finding.ts'
import { readOutput } from '../../domain/probe/read-output.ts'
import { maskSecrets } from '../../domain/symptoms/secrets.ts'
import { useText } from '../../i18n/text-context.ts'
import { useAfterPress } from '../../ui/use-after-press.ts'
import { OutputFindings } from './output-findings.tsx'

/** The field for what a command wrote. What looks like a secret is hidden as it comes in. */
export function PasteOutput(): ReactNode {
  const text = useText('probe')
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [output, setOutput] = useState('')
  const [hidden, setHidden] = useState(false)
  const [reading, setReading] = useState<OutputReading | 'empty'>()

  const hide = (pasted: string): string => {
    const { text: safe, masked } = maskSecrets(pasted)
    if (masked > 0) setHidden(true)
    setOutput(safe)
    return safe
  }
  const read = (pasted: string) => {
    const safe = hide(pasted)
    setReading(safe.trim() === '' ? 'empty' : readOutput(safe))
  }
  useEffect(() => {
    // Pasted before hydration: in the field, not in the state.
    const early = field.current?.value
    if (early) setOutput(early)
  }, [])
  const missing = reading === 'empty'
  const told = useAfterPress(hidden)

  return (
    <div className="column no-print">
      <label htmlFor={id} className="font-semibold">
        {text.outputLabel}
      </label>
      <p className="small mb-1 mt-0" id={`${id}-hint`}>
        {text.outputHint}
      </p>
      {missing && (
        <p className="field-error" id={`${id}-error`}>
          {text.empty}
        </p>
      )}
      <textarea
        ref={field}
        id={id}
        className="input value"
        rows={6}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={missing ? `${id}-error ${id}-hint` : `${id}-hint`}
        aria-invalid={missing || undefined}
        value={output}
        onChange={(event) => setOutput(event.target.value)}
        onBlur={() => hide(output)}
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain')
          if (pasted === '') return
          event.preventDefault()
          const { selectionStart, selectionEnd } = event.currentTarget
          read(output.slice(0, selectionStart) + pasted + output.slice(selectionEnd))
        }}
      />
      <button
        type="button"
        className="button mt-3"
        onClick={() => {
          read(output)
          if (output.trim() === '') field.current?.focus()
        }}
      >
        {text.read}
      </button>
      <div role="status">
        {told && (
          <p className="notice notice-fair">
            {text.hidden} {text.hiddenOnScreen}
          </p>
        )}
        {reading && reading !== 'empty' && <OutputFindings reading={reading} />}
      </div>
    </div>
  )
}
