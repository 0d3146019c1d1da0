import { useRef, useState, type ReactNode } from 'react'
import type { FoundAccount, PastedSettings } from '../../domain/check/found.ts'
import { parsePasted, partToRead } from '../../domain/check/parse-pasted.ts'
import { maskSecrets } from '../../domain/symptoms/secrets.ts'
import { useText } from '../../i18n/text-context.ts'
import { Text } from '../../ui/text.tsx'
import { PasteFound } from './paste-found.tsx'
import type { CheckFields } from './use-check-form.ts'

/** Typing adds a character or a word; more at once was pasted, dropped or filled in. */
const TYPED_AT_ONCE = 24

/** A text with settings in it, which fills in the form. What it is read from stays there, without its passwords. */
export function PasteSettings({
  fields,
  handOn,
}: {
  readonly fields: CheckFields
  /** Takes a text that is a whole file to the page that reads those. */
  readonly handOn: (text: string) => boolean
}): ReactNode {
  const text = useText('check')
  const [pasted, setPasted] = useState('')
  const [masked, setMasked] = useState(false)
  const [parsed, setParsed] = useState<PastedSettings | 'empty'>()
  const [chosen, setChosen] = useState(0)
  const found = useRef<HTMLDivElement>(null)
  /** What was put in at once is masked at once; what is typed, when the field is left: half a word can’t be judged. */
  const take = (value: string) => {
    const atOnce = value.length - pasted.length > TYPED_AT_ONCE
    if (atOnce && handOn(value)) return
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
  const choose = (accounts: readonly FoundAccount[], turn: number, unread: number) => {
    setChosen(turn)
    const account = accounts[turn]
    if (account) fields.fill(account, unread)
  }
  const read = () => {
    const safe = hide(pasted)
    const result = safe.trim() === '' ? 'empty' : parsePasted(safe)
    setParsed(result)
    if (result !== 'empty' && result.kind === 'found') choose(result.accounts, 0, result.unread.length)
    found.current?.focus()
  }
  return (
    <details className="check-paste">
      <summary>
        <h2 className="check-summary">{text.pasteTitle}</h2>
      </summary>
      <p className="small" id="check-paste-hint">
        <Text of={text.pasteHint} />
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
          {text.pasteButton}
        </button>
      </p>
      <div ref={found} tabIndex={-1}>
        {parsed === 'empty' && <p>{text.pasteEmpty}</p>}
        {parsed !== undefined && parsed !== 'empty' && (
          <PasteFound parsed={parsed} chosen={chosen} onChoose={choose} />
        )}
      </div>
    </details>
  )
}
