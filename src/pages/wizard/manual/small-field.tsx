import type { ReactNode } from 'react'

interface Named {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly noteId: string | undefined
  readonly invalid?: boolean
  readonly onValue: (value: string) => void
}

/** A short value beside others. What is wrong with it needs the width of the row, and stands above that: `SmallError`. */
export function SmallField({
  id,
  label,
  value,
  wrong,
  noteId,
  invalid = false,
  onValue,
  onLeave,
}: Named & { readonly wrong: boolean; readonly onLeave: () => void }): ReactNode {
  return (
    <div className="field">
      <label htmlFor={id} className="small">
        {label}
      </label>
      <input
        id={id}
        type="text"
        className="input value"
        inputMode="numeric"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        aria-describedby={[wrong ? errorId(id) : '', noteId ?? ''].join(' ').trim() || undefined}
        aria-invalid={wrong || invalid || undefined}
        value={value}
        onChange={(event) => onValue(event.target.value)}
        onBlur={onLeave}
      />
    </div>
  )
}

const errorId = (id: string): string => `${id}-error`

export function SmallError({ id, error }: { readonly id: string; readonly error: ReactNode }): ReactNode {
  return (
    error && (
      <p className="field-error" id={errorId(id)}>
        {error}
      </p>
    )
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
  onValue,
}: Named & {
  /** Chosen while nothing is. */
  readonly open: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
}): ReactNode {
  return (
    <div className="field">
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
