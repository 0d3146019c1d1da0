import { useMemo, type ReactNode } from 'react'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { Combobox } from '../../ui/combobox.tsx'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { entryError } from './entry-error.ts'
import { useEntry } from './use-entry.ts'

const FIELD = 'entry'

/** The first question: an address, a domain or a name, in one field. Without a `name`, so that no form can send it. */
export function EntryForm({ heading }: { readonly heading: ReactNode }): ReactNode {
  const common = useText('common')
  const home = useText('home')
  const wizard = useText('entry')
  const { form, field, ...entry } = useEntry()
  const { engine } = entry
  const message = entry.failed ? common.loadFailedBody : entry.outcome && entryError(entry.outcome, wizard)
  // A new outcome with the same words is a new error: it is announced again.
  const { outcome } = entry
  const errors = useMemo<readonly FieldError[]>(
    () => (message && (outcome ?? entry.failed) ? [{ field: FIELD, message }] : []),
    [message, outcome, entry.failed],
  )
  return (
    <div className="column">
      <ErrorSummary title={common.thereIsAProblem} errorPrefix={common.errorPrefix} errors={errors} />
      {heading}
      <form
        ref={form}
        noValidate
        className="mt-5"
        onSubmit={(event) => {
          event.preventDefault()
          // What stands in the field: the state may not have taken over yet what was typed before hydration.
          void entry.submit(field.current?.value ?? entry.text)
        }}
      >
        <div className="field">
          <label htmlFor={FIELD} className="font-semibold">
            {home.field}
          </label>
          <p className="small mb-1 mt-0" id="entry-hint">
            {home.hint}
          </p>
          {message && (
            <p className="field-error" id="entry-error">
              {message}
            </p>
          )}
          <div className="flex flex-wrap gap-3">
            <div className="grow basis-64">
              <Combobox
                id={FIELD}
                text={entry.text}
                fieldRef={field}
                suggestions={entry.suggestions}
                listLabel={wizard.suggestionsLabel}
                countText={format(wizard.suggestionsCount, { count: entry.suggestions.length })}
                describedBy={message ? 'entry-error entry-hint' : 'entry-hint'}
                invalid={message !== undefined}
                autoComplete="email"
                onText={entry.type}
                onPick={entry.pick}
                onWake={entry.wake}
              />
            </div>
            <button type="submit" className="button needs-script">
              {common.continue}
            </button>
          </div>
        </div>
        <p className="small">{home.promise}</p>
      </form>
      {entry.outcome && engine && (
        <engine.EntryFollowUp
          outcome={entry.outcome}
          index={engine.index}
          text={entry.text}
          onAnswer={(next) => entry.settle(next, engine)}
        />
      )}
    </div>
  )
}
