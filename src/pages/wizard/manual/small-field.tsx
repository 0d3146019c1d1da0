import type { ReactNode } from 'react'

interface Named {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly noteId: string | undefined
  readonly invalid?: boolean
  readonly onValue: (value: string) => void
}

/** A short value beside others. What is wrong with it stands right above it. */
export function SmallField({
  id,
  label,
  value,
  error,
  noteId,
  invalid = false,
  onValue,
  onLeave,
}: Named & { readonly error: ReactNode; readonly onLeave: () => void }): ReactNode {
  return (
    <div className="field">
      <label htmlFor={id} className="small">
        {label}
      </label>
      {error && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <input
        id={id}
        type="text"
        className="input value"
        inputMode="numeric"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={[error ? `${id}-error` : '', noteId ?? ''].join(' ').trim() || undefined}
        aria-invalid={error || invalid ? true : undefined}
        value={value}
        onChange={(event) => onValue(event.target.value)}
        onBlur={onLeave}
      />
    </div>
  )
}

/** A choice beside others, open until somebody knows. */
export function SmallSelect({
  id,
  label,
  value,
  open,
  options,
  noteId,
  invalid = false,
  wide = false,
  onValue,
}: Named & {
  /** Chosen while nothing is. */
  readonly open: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
  /** Its words need the whole line on a phone. */
  readonly wide?: boolean
}): ReactNode {
  return (
    <div className={wide ? 'field col-span-2 sm:col-span-1' : 'field'}>
      <label htmlFor={id} className="small">
        {label}
      </label>
      <select
        id={id}
        className="input"
        aria-describedby={noteId}
        aria-invalid={invalid || undefined}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      >
        <option value="">{open}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  )
}
