import type { ReactNode } from 'react'

/** One of a few choices of the desk, on a line of its own. */
export function RadioRow({
  name,
  checked,
  onChoose,
  children,
}: {
  readonly name: string
  readonly checked: boolean
  readonly onChoose: () => void
  readonly children: ReactNode
}): ReactNode {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input
        type="radio"
        name={name}
        className="size-5 flex-none accent-water"
        checked={checked}
        onChange={onChoose}
      />
      {children}
    </label>
  )
}
