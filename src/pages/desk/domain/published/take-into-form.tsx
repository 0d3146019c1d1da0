import { useState, type ReactNode } from 'react'
import type { Hostname } from '../../../../domain/address/hostname.ts'
import { formFromPublished } from '../../../../domain/publish/form-from-published.ts'
import type { PublishedRow } from '../../../../domain/publish/published-row.ts'
import { showForm, type ShownForm } from '../../../../domain/publish/show-form.ts'
import { useText } from '../../../../i18n/text-context.ts'
import type { FormView } from '../form-view.ts'
import { fieldId } from '../problem-words.ts'

const PUBLISHED_TAKEN = 'published-taken'

/** Only where it would change something. */
export function TakeIntoForm({
  rows,
  domain,
  form,
  onTake,
}: {
  readonly rows: readonly PublishedRow[]
  readonly domain: Hostname
  readonly form: FormView['fields']['form']
  readonly onTake: FormView['fields']['set']
}): ReactNode {
  const { now: text } = useText('publish')
  const [taken, setTaken] = useState(false)
  const next = formFromPublished(form, domain, rows)
  const isNew = next !== undefined && !showsSame(showForm(form), showForm(next))
  if (!isNew && !taken) return null
  return (
    <div className="mt-4">
      {isNew && (
        <>
          <p className="m-0">{text.takeMeans}</p>
          <button
            type="button"
            className="button-quiet mt-2"
            onClick={() => {
              onTake(next)
              setTaken(true)
              // The button goes with what it did.
              document.getElementById(PUBLISHED_TAKEN)?.focus()
            }}
          >
            {text.take}
          </button>
        </>
      )}
      <p role="status" className="mt-2 mb-0" id={PUBLISHED_TAKEN} tabIndex={-1}>
        {taken && (
          <>
            {text.taken}{' '}
            <a
              href={`#${fieldId('domain')}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(fieldId('domain'))?.focus()
              }}
            >
              {text.toForm}
            </a>
          </>
        )}
      </p>
    </div>
  )
}

/** A guess that turns out right is none any more. */
function showsSame(one: ShownForm, other: ShownForm): boolean {
  const written = ({ webHost, webHostGuessed, servers }: ShownForm) =>
    JSON.stringify([
      [webHost, webHostGuessed],
      ...servers.filter(({ used }) => used).map(({ way, host, guessed }) => [way, host, guessed]),
    ])
  return written(one) === written(other)
}
