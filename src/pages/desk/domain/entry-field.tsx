import { useState, type ReactNode } from 'react'

/** A field of the form. What is wrong with it is said once it was left, or once all was asked for. */
export function EntryField({
  id,
  label,
  mark,
  hint,
  problem,
  asked,
  value,
  mono = true,
  onValue,
}: {
  readonly id: string
  readonly label: string
  /** Beside the label: what kind of value stands there. */
  readonly mark?: ReactNode
  readonly hint?: string
  readonly problem: string | undefined
  readonly asked: boolean
  readonly value: string
  /** For names that are typed letter by letter. */
  readonly mono?: boolean
  readonly onValue: (value: string) => void
}): ReactNode {
  const [left, setLeft] = useState(value.trim() !== '')
  const said = asked || (left && value.trim() !== '') ? problem : undefined
  const described = [said && `${id}-error`, mark && `${id}-mark`, hint && `${id}-hint`].filter(Boolean)
  return (
    <div className="field mt-4">
      <div className="flex flex-wrap items-center gap-x-3">
        <label htmlFor={id} className="font-semibold">
          {label}
        </label>
        {mark && <span id={`${id}-mark`}>{mark}</span>}
      </div>
      {hint && (
        <p className="small mb-1 mt-0" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p role="status" className="m-0">
        {said && (
          <span className="field-error block" id={`${id}-error`}>
            {said}
          </span>
        )}
      </p>
      <input
        id={id}
        type="text"
        className={mono ? 'input value' : 'input'}
        autoComplete="off"
        autoCapitalize={mono ? 'none' : undefined}
        spellCheck={false}
        aria-describedby={described.length > 0 ? described.join(' ') : undefined}
        aria-invalid={said ? true : undefined}
        value={value}
        onBlur={() => setLeft(true)}
        onChange={(event) => onValue(event.target.value)}
      />
    </div>
  )
}
