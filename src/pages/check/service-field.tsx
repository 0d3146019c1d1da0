import { useRef, useState, type ReactNode } from 'react'
import { parseEntry } from '../../domain/address/entry.ts'
import { lookup, suggestProviders } from '../../domain/providers/lookup.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { Combobox } from '../../ui/combobox.tsx'

const MOST_SUGGESTIONS = 8

/** A provider by its name or domain, or an address there. What was typed stays, known or not. */
export function ServiceField({
  id,
  label,
  hint,
  value,
  facts,
  problem,
  onValue,
}: {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly value: string
  readonly facts: Facts
  readonly problem: string | undefined
  readonly onValue: (value: string) => void
}): ReactNode {
  const entry = useText('entry')
  const field = useRef<HTMLInputElement>(null)
  const [left, setLeft] = useState(value !== '')
  const suggestions = isKnown(value, facts)
    ? []
    : suggestProviders(facts.providers, value, MOST_SUGGESTIONS).map(({ provider }) => ({
        id: provider.id,
        main: provider.name,
        detail: provider.domains[0] ?? '',
      }))
  const said = left && problem
  return (
    <div className="field mt-3" onBlur={() => setLeft(true)}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <p className="small mb-1 mt-0" id={`${id}-hint`}>
        {hint}
      </p>
      <Combobox
        id={id}
        text={value}
        fieldRef={field}
        suggestions={suggestions}
        listLabel={entry.suggestionsLabel}
        countText={format(entry.suggestionsCount, { count: suggestions.length })}
        describedBy={said ? `${id}-problem ${id}-hint` : `${id}-hint`}
        invalid={false}
        autoComplete="off"
        onText={onValue}
        onPick={({ main }) => onValue(main)}
        onWake={() => undefined}
      />
      <p role="status" className="small mt-1" id={`${id}-problem`}>
        {said}
      </p>
    </div>
  )
}

function isKnown(typed: string, { providers }: Facts): boolean {
  const entry = parseEntry(typed)
  return entry.ok && lookup(providers, entry.value).kind === 'found'
}
