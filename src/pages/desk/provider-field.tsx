import { useRef, useState, type ReactNode } from 'react'
import { parseEntry } from '../../domain/address/entry.ts'
import { lookup, suggestProviders } from '../../domain/providers/lookup.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { Combobox } from '../../ui/combobox.tsx'
import type { DeskFields } from './use-desk-form.ts'

const FIELD = 'desk-provider'
const MOST_SUGGESTIONS = 8

/** A provider by its name, its domain or an address there. */
export function ProviderField({
  fields: { form, set },
  facts,
}: {
  readonly fields: DeskFields
  readonly facts: Facts
}): ReactNode {
  const text = useText('desk')
  const entry = useText('entry')
  const field = useRef<HTMLInputElement>(null)
  const chosen = facts.providers.byId.get(form.provider)
  const [typed, setTyped] = useState(chosen?.name ?? '')
  // Cleared, or taken over from elsewhere: the field shows what is chosen.
  const [shownFor, setShownFor] = useState(form.provider)
  if (shownFor !== form.provider) {
    setShownFor(form.provider)
    if (chosen) setTyped(chosen.name)
    else if (form.provider === '' && shownFor !== '' && findProvider(facts, typed) !== undefined) setTyped('')
  }
  const suggestions = suggestProviders(facts.providers, typed, MOST_SUGGESTIONS).map(({ provider }) => ({
    id: provider.id,
    main: provider.name,
    detail: provider.domains[0] ?? '',
  }))
  const choose = (id: string) => {
    setShownFor(id)
    set('provider', id)
  }
  const missing = typed.trim() !== '' && form.provider === ''
  return (
    <div className="field mt-3">
      <label htmlFor={FIELD} className="font-semibold">
        {text.provider}
      </label>
      <p className="small mb-1 mt-0" id={`${FIELD}-hint`}>
        {text.providerHint}
      </p>
      <Combobox
        id={FIELD}
        text={typed}
        fieldRef={field}
        suggestions={typed === chosen?.name ? [] : suggestions}
        listLabel={entry.suggestionsLabel}
        countText={format(entry.suggestionsCount, { count: suggestions.length })}
        describedBy={missing && suggestions.length === 0 ? `${FIELD}-missing ${FIELD}-hint` : `${FIELD}-hint`}
        invalid={missing && suggestions.length === 0}
        autoComplete="off"
        onText={(next) => {
          setTyped(next)
          choose(findProvider(facts, next) ?? '')
        }}
        onPick={(suggestion) => {
          setTyped(suggestion.main)
          choose(suggestion.id)
        }}
        onWake={() => undefined}
      />
      <p role="status" className="m-0">
        {missing && suggestions.length === 0 && (
          <span className="field-error block" id={`${FIELD}-missing`}>
            {text.providerMissing}
          </span>
        )}
      </p>
    </div>
  )
}

function findProvider({ providers }: Facts, typed: string): string | undefined {
  const entry = parseEntry(typed)
  const found = entry.ok ? lookup(providers, entry.value) : undefined
  return found?.kind === 'found' ? found.provider.id : undefined
}
