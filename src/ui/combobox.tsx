import { useId, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react'

export interface Suggestion {
  readonly id: string
  readonly main: string
  readonly detail: string
}

/**
 * A text field that offers what fits (WAI-ARIA 1.2, editable combobox with list autocomplete and manual selection): the
 * arrows go through the list, Enter takes the one that is marked, Escape closes it; what is typed is never changed.
 */
export function Combobox({
  id,
  text,
  fieldRef,
  suggestions,
  listLabel,
  countText,
  describedBy,
  invalid,
  autoComplete,
  onText,
  onPick,
  onWake,
}: {
  readonly id: string
  readonly text: string
  readonly fieldRef: RefObject<HTMLInputElement | null>
  readonly suggestions: readonly Suggestion[]
  readonly listLabel: string
  readonly countText: string
  readonly describedBy: string
  readonly invalid: boolean
  readonly autoComplete: 'email' | 'off'
  readonly onText: (text: string) => void
  readonly onPick: (suggestion: Suggestion) => void
  /** The field was entered: now is the time to fetch what it suggests from. */
  readonly onWake: () => void
}): ReactNode {
  const listId = useId()
  const [open, setOpen] = useState(false)
  const [marked, setMarked] = useState(-1)
  const shown = open && suggestions.length > 0
  const current = shown ? suggestions[marked] : undefined

  const pick = (suggestion: Suggestion) => {
    onPick(suggestion)
    setOpen(false)
    setMarked(-1)
    fieldRef.current?.focus()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setOpen(true)
      const step = event.key === 'ArrowDown' ? 1 : -1
      const places = suggestions.length + 1
      setMarked((before) => (shown ? ((before + 1 + step + places) % places) - 1 : step > 0 ? 0 : places - 2))
    } else if (event.key === 'Enter' && current) {
      event.preventDefault()
      pick(current)
    } else if (event.key === 'Escape' && shown) {
      event.preventDefault()
      setOpen(false)
      setMarked(-1)
    }
  }

  return (
    <div className="relative">
      <input
        ref={fieldRef}
        id={id}
        className="input"
        type="text"
        inputMode={autoComplete === 'email' ? 'email' : 'text'}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={current ? `${listId}-${current.id}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        value={text}
        onChange={(event) => {
          onText(event.target.value)
          setOpen(true)
          setMarked(-1)
        }}
        onFocus={onWake}
        onBlur={() => setOpen(false)}
        onKeyDown={onKey}
      />
      <ul
        id={listId}
        role="listbox"
        aria-label={listLabel}
        hidden={!shown}
        className="suggestions"
        // Pressing an entry must not take the focus from the field: the list would close before the click arrives.
        onMouseDown={(event) => event.preventDefault()}
      >
        {suggestions.map((suggestion, place) => (
          <li
            key={suggestion.id}
            id={`${listId}-${suggestion.id}`}
            role="option"
            aria-selected={place === marked}
            className="suggestion"
            onClick={() => pick(suggestion)}
          >
            <span>{suggestion.main}</span> <span className="small">{suggestion.detail}</span>
          </li>
        ))}
      </ul>
      <p className="sr-only" role="status">
        {shown ? countText : ''}
      </p>
    </div>
  )
}
