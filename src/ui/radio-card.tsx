import type { ReactNode } from 'react'

/** One choice of a question: a native radio button with all that belongs to it. */
export function RadioCard({
  id,
  name,
  value,
  checked,
  disabled = false,
  title,
  badge,
  children,
  after,
  onChoose,
}: {
  readonly id: string
  readonly name: string
  readonly value: string
  readonly checked: boolean
  readonly disabled?: boolean
  readonly title: ReactNode
  readonly badge?: ReactNode
  readonly children?: ReactNode
  /** Links and the like: outside the label, so that pressing them doesn't choose. */
  readonly after?: ReactNode
  readonly onChoose: (value: string) => void
}): ReactNode {
  return (
    <div className={`field option${disabled ? ' option-off' : ''}`}>
      <input
        type="radio"
        id={id}
        name={name}
        value={value}
        checked={checked}
        disabled={disabled}
        aria-describedby={children ? `${id}-why` : undefined}
        onChange={() => onChoose(value)}
      />
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <label htmlFor={id} className="option-label">
            {title}
          </label>
          {badge}
        </div>
        {children && (
          <div id={`${id}-why`} className="option-why">
            {children}
          </div>
        )}
        {after}
      </div>
    </div>
  )
}
