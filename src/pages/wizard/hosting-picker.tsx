import { useRef, useState, type ReactNode } from 'react'
import type { EmailAddress } from '../../domain/address/email-address.ts'
import { lookup, suggestProviders } from '../../domain/providers/lookup.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { takeProvider } from '../../state/answer-entry.ts'
import type { Facts } from '../../state/facts.ts'
import { Combobox } from '../../ui/combobox.tsx'
import { useOnward } from './use-onward.ts'

const FIELD = 'hosting'
const MOST_SUGGESTIONS = 6

/** For a domain that we don't know: the person may know who hosts its mail. */
export function HostingPicker({
  facts,
  address,
}: {
  readonly facts: Facts
  readonly address: EmailAddress | undefined
}): ReactNode {
  const text = useText('wizard')
  const entry = useText('entry')
  const onward = useOnward()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [picked, setPicked] = useState<string>()
  const [failed, setFailed] = useState(false)
  const suggestions = suggestProviders(facts.providers, typed, MOST_SUGGESTIONS).map(({ provider }) => ({
    id: provider.id,
    main: provider.name,
    detail: provider.domains[0] ?? '',
  }))

  const answer = () => {
    const byName = lookup(facts.providers, { kind: 'name', text: typed })
    const provider =
      (picked === undefined ? undefined : facts.providers.byId.get(picked)) ??
      (byName.kind === 'found' ? byName.provider : undefined)
    if (!provider) {
      setFailed(true)
      field.current?.focus()
      return
    }
    takeProvider(provider, 'picked', address)
    void onward()
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        answer()
      }}
    >
      <div className="field mt-4">
        <label htmlFor={FIELD} className="font-semibold">
          {text.serversPickLabel}
        </label>
        <p className="small mb-1 mt-0" id={`${FIELD}-hint`}>
          {text.serversPickHint}
        </p>
        {failed && (
          <p className="field-error" id={`${FIELD}-error`} role="alert">
            {text.pickUnknown}
          </p>
        )}
        <div className="flex flex-wrap gap-3">
          <div className="grow basis-64">
            <Combobox
              id={FIELD}
              text={typed}
              fieldRef={field}
              suggestions={suggestions}
              listLabel={entry.suggestionsLabel}
              countText={format(entry.suggestionsCount, { count: suggestions.length })}
              describedBy={failed ? `${FIELD}-error ${FIELD}-hint` : `${FIELD}-hint`}
              invalid={failed}
              autoComplete="off"
              onText={(next) => {
                setTyped(next)
                setPicked(undefined)
                setFailed(false)
              }}
              onPick={(suggestion) => {
                setTyped(suggestion.main)
                setPicked(suggestion.id)
              }}
              onWake={() => undefined}
            />
          </div>
          <button type="submit" className="button-quiet">
            {text.serversPickButton}
          </button>
        </div>
      </div>
    </form>
  )
}
