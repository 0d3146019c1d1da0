import type { ReactNode } from 'react'

/** A text field with its label, its hint and what is wrong with it. For host names and the like: nothing corrects them. */
export function TextField({
  id,
  label,
  hint,
  error,
  value,
  autoComplete = 'off',
  noteId,
  onValue,
  onLeave,
}: {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly error: ReactNode
  readonly value: string
  /** Only for what is the person’s own. */
  readonly autoComplete?: 'email' | 'name' | 'off'
  /** Where more is said about the value, once there is something to say. */
  readonly noteId?: string | undefined
  readonly onValue: (value: string) => void
  readonly onLeave?: () => void
}): ReactNode {
  return (
    <div className="field mt-4">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p className="small mb-1 mt-0" id={`${id}-hint`}>
        {hint}
      </p>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <input
        id={id}
        type="text"
        className="input value"
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={[error ? `${id}-error` : '', `${id}-hint`, noteId ?? ''].join(' ').trim()}
        aria-invalid={error ? true : undefined}
        value={value}
        onChange={(event) => onValue(event.target.value)}
        onBlur={onLeave}
      />
    </div>
  )
}
