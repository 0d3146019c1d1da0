import { useRef, useState, type ReactNode } from 'react'
import type { Mistake } from '../../domain/organisation/mistake.ts'
import { format } from '../../i18n/format.ts'
import { LOCALES } from '../../i18n/locales.ts'
import { useText } from '../../i18n/text-context.ts'
import { knownHere } from '../../state/known-here.ts'
import { checkOwnCopy } from '../../state/own-copy.ts'
import { MistakeList } from './mistake-list.tsx'

const FIELD = 'own-copy-text'
const FILE = 'own-copy-file'
/** A larger file isn't read at all: the field would choke on it. */
const MOST_BYTES = 5_000_000
const TOO_LARGE: Mistake = { finding: { code: 'too-large' }, pointer: '', line: 1, column: 1 }

type Outcome =
  | { readonly kind: 'empty' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'checked'; readonly good: boolean; readonly found: readonly Mistake[] }

/** A file is pasted, dropped or chosen, and told what is wrong with it before anybody meets it. */
export function CheckAFile(): ReactNode {
  const text = useText('organisation')
  const common = useText('common')
  const field = useRef<HTMLTextAreaElement>(null)
  const [typed, setTyped] = useState('')
  const [outcome, setOutcome] = useState<Outcome>()

  const check = async (json: string) => {
    if (json.trim() === '') {
      setOutcome({ kind: 'empty' })
      field.current?.focus()
      return
    }
    const parsed = await checkOwnCopy(json, knownHere(LOCALES)).catch(() => undefined)
    if (!parsed) return setOutcome({ kind: 'failed' })
    const good = parsed.kind === 'good'
    setOutcome({ kind: 'checked', good, found: good ? parsed.warnings : parsed.mistakes })
  }
  const take = async (file: File | undefined) => {
    if (!file) return
    if (file.size > MOST_BYTES) return setOutcome({ kind: 'checked', good: false, found: [TOO_LARGE] })
    const json = await file.text()
    setTyped(json)
    await check(json)
  }
  /** To the place in the text: what it is about is seen and can be changed at once. */
  const goTo = ({ line, column }: Mistake) => {
    const start =
      typed
        .split('\n')
        .slice(0, line - 1)
        .join('\n').length +
      (line > 1 ? 1 : 0) +
      column -
      1
    field.current?.focus()
    field.current?.setSelectionRange(start, start + 1)
  }
  const missing = outcome?.kind === 'empty'

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void check(typed)
      }}
    >
      <div className="field mt-4">
        <label htmlFor={FIELD} className="font-semibold">
          {text.checkField}
        </label>
        <p className="small mb-1 mt-0" id={`${FIELD}-hint`}>
          {text.checkHint}
        </p>
        {missing && (
          <p className="field-error" id={`${FIELD}-error`}>
            {text.checkEmpty}
          </p>
        )}
        <textarea
          ref={field}
          id={FIELD}
          className="input value min-h-48"
          rows={8}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={missing ? `${FIELD}-error ${FIELD}-hint` : `${FIELD}-hint`}
          aria-invalid={missing || undefined}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onDrop={(event) => {
            const [file] = event.dataTransfer.files
            if (!file) return
            event.preventDefault()
            void take(file)
          }}
        />
      </div>
      <div className="field mt-3">
        <label htmlFor={FILE} className="font-semibold">
          {text.checkFile}
        </label>
        <input
          id={FILE}
          type="file"
          className="block min-h-11 max-w-full file:me-3 file:min-h-11 file:rounded-lg file:border file:border-solid file:border-edge file:px-4 file:text-water"
          accept=".json,application/json"
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </div>
      <button type="submit" className="button mt-3">
        {text.checkButton}
      </button>
      <div role="status">
        {outcome?.kind === 'failed' && <p className="notice notice-bad">{common.loadFailedBody}</p>}
        {outcome?.kind === 'checked' && (
          <p className="font-semibold">
            {outcome.good ? text.checkGood : format(text.checkBad, { count: outcome.found.length })}
          </p>
        )}
      </div>
      {outcome?.kind === 'checked' && outcome.found.length > 0 && (
        <div className={outcome.good ? 'notice notice-fair' : 'notice notice-bad'}>
          {outcome.good && <p>{text.worthALook}</p>}
          <MistakeList mistakes={outcome.found} onGoTo={goTo} />
        </div>
      )}
    </form>
  )
}
