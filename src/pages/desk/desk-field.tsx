import { useState, type ReactNode } from 'react'

/** A field of the desk. What is wrong with it is said once it was left: while somebody types, nothing is wrong yet. */
export function DeskField({
  id,
  label,
  hint,
  problem,
  value,
  type = 'text',
  onValue,
}: {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly problem: string | undefined
  readonly value: string
  readonly type?: 'text' | 'email'
  readonly onValue: (value: string) => void
}): ReactNode {
  const [left, setLeft] = useState(false)
  const said = left && value.trim() !== '' ? problem : undefined
  const described = [said && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div className="field mt-4">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
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
        inputMode={type}
        className="input"
        autoComplete="off"
        autoCapitalize={type === 'email' ? 'none' : undefined}
        spellCheck={false}
        aria-describedby={described === '' ? undefined : described}
        aria-invalid={said ? true : undefined}
        value={value}
        onBlur={() => setLeft(true)}
        onChange={(event) => onValue(event.target.value)}
      />
    </div>
  )
}
