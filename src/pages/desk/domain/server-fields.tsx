import type { ReactNode } from 'react'
import type { ShownServer } from '../../../domain/publish/show-form.ts'
import { guessedHosts } from '../../../domain/publish/read-form.ts'
import { YES } from '../../../domain/publish/publish-form.ts'
import { choiceOfWay, sideOfWay, standingOfWay, type Side } from '../../../domain/publish/ways.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { EntryField } from './entry-field.tsx'
import type { FormView } from './form-view.ts'
import { methodWords } from './login-fields.tsx'
import { fieldId } from './problem-words.ts'

/** The ways of one direction that the port table has: those that are ticked are published. */
export function ServerFields({ side, view }: { readonly side: Side; readonly view: FormView }): ReactNode {
  const { form: text } = useText('publish')
  const problem = view.problemAt(side)
  const errorId = `publish-${side}-error`
  return (
    <fieldset className="publish-group" aria-describedby={problem ? errorId : undefined}>
      <legend className="desk-legend">{text[side]}</legend>
      {side === 'incoming' && <p className="small mt-0">{text.sortedNote}</p>}
      <p role="status" className="m-0">
        {problem && (
          <span className="field-error block" id={errorId}>
            {problem}
          </span>
        )}
      </p>
      {view.read.shown.servers
        .filter(({ way }) => sideOfWay(way) === side)
        .map((server) => (
          <ServerField key={server.way} server={server} view={view} />
        ))}
    </fieldset>
  )
}

function ServerField({
  server: { way, used, host, guessed, login },
  view: { fields, asked, problemAt, read },
}: {
  readonly server: ShownServer
  readonly view: FormView
}): ReactNode {
  const { form: text } = useText('publish')
  const { protocol, port, security } = choiceOfWay(way)
  const id = fieldId(`use-${way}`)
  const looked = fields.form.looked === guessedHosts(read.shown).join(' ')
  const secured = security === 'tls' ? text.tls : text.starttls
  return (
    <div className="publish-way">
      <label className="flex min-h-11 items-start gap-3 py-2" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          className="mt-0.5 size-5 flex-none accent-water"
          checked={used}
          aria-describedby={`${id}-note`}
          onChange={(event) => fields.set({ [`use-${way}`]: event.target.checked ? YES : '' })}
        />
        <span>
          {protocol === 'smtp'
            ? format(text.wayOut, { port, security: secured })
            : format(text.wayIn, { protocol: text.protocol[protocol], port, security: secured })}{' '}
          <span className="small block" id={`${id}-note`}>
            {text.standing[standingOfWay(way)]}
          </span>
        </span>
      </label>
      {used && (
        <EntryField
          id={fieldId(`host-${way}`)}
          label={format(text.host, { port })}
          mark={guessed && !looked && <span className="chip chip-fair">{text.guessed}</span>}
          problem={problemAt(`host-${way}`)}
          asked={asked}
          value={host}
          onValue={(value) => fields.set({ [`host-${way}`]: value })}
        />
      )}
      {used && login && (
        <p className="small mb-0 mt-2">
          {format(text.loginHere, {
            name: text.username[login.username],
            what: methodWords(login.signIn, text),
          })}{' '}
          <button
            type="button"
            className="link-button"
            onClick={() => {
              fields.set({ [`login-${way}`]: undefined })
              // The button goes with what it takes back.
              document.getElementById(id)?.focus()
            }}
          >
            {format(text.loginAlike, { port })}
          </button>
        </p>
      )}
    </div>
  )
}
