import { useId, type ReactNode } from 'react'
import type { Search } from './use-search.ts'

/** Looks through the list below while one types. Without JavaScript there is only the list. */
export function SearchField({
  search: { field, initial, onChange, onKeyDown },
  label,
  hint,
  count,
}: {
  readonly search: Search
  readonly label: string
  readonly hint: string
  readonly count: string
}): ReactNode {
  const id = useId()
  return (
    <search className="directory-search column needs-script no-print">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p className="small my-0" id={`${id}-hint`}>
        {hint}
      </p>
      <input
        ref={field}
        id={id}
        type="search"
        className="input"
        dir="auto"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        aria-describedby={`${id}-hint`}
        defaultValue={initial}
        onChange={onChange}
        onKeyDown={onKeyDown}
      />
      <p className="small my-0" role="status">
        {count}
      </p>
    </search>
  )
}
