import type { ReactNode } from 'react'

/** One tick that the way on asks for, with what is wrong where it is missing. */
export function ConfirmBox({
  id,
  label,
  error,
  checked,
  onChecked,
}: {
  readonly id: string
  readonly label: string
  readonly error: ReactNode
  readonly checked: boolean
  readonly onChecked: (checked: boolean) => void
}): ReactNode {
  const hasError = error !== undefined
  return (
    <div className="field">
      {hasError && (
        <p className="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <label className="flex min-h-11 items-center gap-3" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          className="size-5 shrink-0 accent-water"
          checked={checked}
          aria-describedby={hasError ? `${id}-error` : undefined}
          aria-invalid={hasError ? true : undefined}
          onChange={(event) => onChecked(event.target.checked)}
        />
        {label}
      </label>
    </div>
  )
}
