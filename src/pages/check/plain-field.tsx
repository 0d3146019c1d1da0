import type { ReactNode } from 'react'

interface Named {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onValue: (value: string) => void
}

/** A field with its label beside it: there are many, and none of them needs a hint before something is in it. */
export function PlainField({
  id,
  label,
  value,
  onValue,
  onLeave,
  noteId,
  numeric = false,
}: Named & {
  readonly onLeave?: () => void
  /** Where something is said about the value, once there is something to say. */
  readonly noteId?: string
  readonly numeric?: boolean
}): ReactNode {
  return (
    <p className="check-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className="input value"
        inputMode={numeric ? 'numeric' : undefined}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={value}
        onChange={(event) => onValue(event.target.value)}
        onBlur={onLeave}
        aria-describedby={noteId}
      />
    </p>
  )
}

export function PlainSelect({
  id,
  label,
  value,
  notSaid,
  options,
  onValue,
}: Named & {
  readonly notSaid: string
  readonly options: readonly { readonly id: string; readonly name: string }[]
}): ReactNode {
  return (
    <p className="check-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="input" value={value} onChange={(event) => onValue(event.target.value)}>
        <option value="">{notSaid}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </p>
  )
}
