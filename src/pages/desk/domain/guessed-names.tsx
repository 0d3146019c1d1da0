import type { ReactNode } from 'react'
import { guessedHosts, guessedServers } from '../../../domain/publish/read-form.ts'
import { WAYS } from '../../../domain/publish/ways.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { Text } from '../../../ui/text.tsx'
import type { FormView } from './form-view.ts'
import { fieldId } from './problem-words.ts'

/** A guess that every app believes costs everybody an evening: somebody looks at it first. */
export function GuessedNames({ view }: { readonly view: FormView }): ReactNode {
  const { form: text } = useText('publish')
  const { fields, read, problemAt, asked } = view
  const hosts = guessedHosts(read.shown)
  const servers = guessedServers(read.shown.servers)
  if (hosts.length === 0) return null
  const id = fieldId('looked')
  const problem = asked ? problemAt('looked') : undefined
  const looked = fields.form.looked === hosts.join(' ')
  const common = servers[0]?.replace(/^[^.]*/, 'mail') ?? ''
  const names = hosts.map((host, place) => (
    <span key={host}>
      {place > 0 && ', '}
      <code className="value" translate="no">
        {host}
      </code>
    </span>
  ))
  return (
    <div className={looked ? 'notice' : 'notice notice-fair'}>
      <p className="mt-0">
        <Text of={text.lookedHint} with={{ host: names }} />
        {read.shown.webHostGuessed && ` ${format(text.lookedWeb, { host: read.shown.webHost })}`}
      </p>
      <p role="status" className="m-0">
        {problem && (
          <span className="field-error block" id={`${id}-error`}>
            {problem}
          </span>
        )}
      </p>
      <label className="flex min-h-11 items-center gap-3">
        <input
          id={id}
          type="checkbox"
          className="size-5 flex-none accent-water"
          checked={looked}
          aria-describedby={problem ? `${id}-error` : undefined}
          aria-invalid={problem ? true : undefined}
          onChange={(event) => fields.set({ looked: event.target.checked ? hosts.join(' ') : undefined })}
        />
        {text.looked}
      </label>
      {servers.length > 0 && (
        <button
          type="button"
          className="link-button"
          onClick={() => {
            fields.set(Object.fromEntries(WAYS.map((way) => [`host-${way}`, common])))
            // The button goes with the guesses.
            document.getElementById(fieldId('incoming'))?.focus()
          }}
        >
          <Text of={text.allOn} with={{ host: common }} />
        </button>
      )}
    </div>
  )
}
