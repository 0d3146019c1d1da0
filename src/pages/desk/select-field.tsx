import type { ReactNode } from 'react'

/** A menu of the desk, with its hint. `children` are its options. */
export function SelectField({
  id,
  label,
  hint,
  value,
  onValue,
  labelClass = 'font-semibold',
  children,
}: {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly onValue: (value: string) => void
  readonly labelClass?: string
  readonly children: ReactNode
}): ReactNode {
  return (
    <div className="field mt-4">
      <label htmlFor={id} className={labelClass}>
        {label}
      </label>
      <p className="small mb-1 mt-0" id={`${id}-hint`}>
        {hint}
      </p>
      <select
        id={id}
        className="input"
        aria-describedby={`${id}-hint`}
        value={value}
        onChange={(event) => onValue(event.target.value)}
      >
        {children}
      </select>
    </div>
  )
}
