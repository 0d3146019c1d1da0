import { useRef, useState, type ReactNode } from 'react'
import type { PastedSettings } from '../../domain/check/found.ts'
import { parsePasted, partToRead } from '../../domain/check/parse-pasted.ts'
import { maskSecrets } from '../../domain/symptoms/secrets.ts'
import { useText } from '../../i18n/text-context.ts'
import { Text } from '../../ui/text.tsx'
import './check.css'

/** Typing adds a character or a word; more at once was pasted, dropped or filled in. */
const TYPED_AT_ONCE = 24

/** A text with settings in it, read when asked. What it is read from stays there, without its passwords. */
export function PasteText({
  title,
  hint,
  button,
  handOn,
  onRead,
  children,
}: {
  readonly title: string
  readonly hint: string
  readonly button: string
  /** Takes a text that is a whole file to the page that reads those. */
  readonly handOn?: (text: string) => boolean
  readonly onRead: (parsed: PastedSettings) => void
  /** What was found. */
  readonly children: (parsed: PastedSettings) => ReactNode
}): ReactNode {
  const text = useText('check')
  const [pasted, setPasted] = useState('')
  const [masked, setMasked] = useState(false)
  const [parsed, setParsed] = useState<PastedSettings | 'empty'>()
  const found = useRef<HTMLDivElement>(null)
  /** What was put in at once is masked at once; what is typed, when the field is left: half a word can’t be judged. */
  const take = (value: string) => {
    const atOnce = value.length - pasted.length > TYPED_AT_ONCE
    if (atOnce && handOn?.(value)) return
    if (atOnce) return void hide(partToRead(value))
    if (value.trim() === '') setMasked(false)
    setPasted(value)
  }
  const hide = (value: string): string => {
    const safe = maskSecrets(value)
    setMasked((before) => (safe.text.trim() === '' ? false : before || safe.masked > 0))
    setPasted(safe.text)
    return safe.text
  }
  const read = () => {
    const safe = hide(pasted)
    const result = safe.trim() === '' ? 'empty' : parsePasted(safe)
    setParsed(result)
    if (result !== 'empty') onRead(result)
    found.current?.focus()
  }
  return (
    <details className="check-paste">
      <summary>
        <h2 className="check-summary">{title}</h2>
      </summary>
      <p className="small" id="check-paste-hint">
        <Text of={hint} />
      </p>
      <label htmlFor="check-paste" className="font-semibold">
        {text.pasteField}
      </label>
      <textarea
        id="check-paste"
        className="input value check-text"
        rows={7}
        spellCheck={false}
        autoComplete="off"
        aria-describedby="check-paste-hint"
        value={pasted}
        onChange={(event) => take(event.target.value)}
        onBlur={() => hide(pasted)}
      />
      <p role="status" className="m-0">
        {masked && <span className="notice notice-fair block">{text.pasteMasked}</span>}
      </p>
      <p className="mt-2">
        <button type="button" className="button-quiet" onClick={read}>
          {button}
        </button>
      </p>
      <div ref={found} tabIndex={-1}>
        {parsed === 'empty' && <p>{text.pasteEmpty}</p>}
        {parsed !== undefined && parsed !== 'empty' && children(parsed)}
      </div>
    </details>
  )
}
