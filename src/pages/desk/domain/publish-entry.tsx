import type { ReactNode } from 'react'
import { guessedHosts } from '../../../domain/publish/read-form.ts'
import { useText } from '../../../i18n/text-context.ts'
import type { Facts } from '../../../state/facts.ts'
import { EntryField } from './entry-field.tsx'
import type { FormView } from './form-view.ts'
import { GuessedNames } from './guessed-names.tsx'
import { LoginFields } from './login-fields.tsx'
import { fieldId } from './problem-words.ts'
import { ToPublished } from './published/to-published.tsx'
import { ServerFields } from './server-fields.tsx'
import { StartFrom } from './start-from.tsx'

/** Everything that the files are made of. Nothing in it is about one person. */
export function PublishEntry({
  view,
  facts,
  onSubmit,
}: {
  readonly view: FormView
  readonly facts: Facts
  readonly onSubmit: () => void
}): ReactNode {
  const { form: text } = useText('publish')
  const { fields, read, asked, problemAt } = view
  const named = (field: 'domain' | 'name' | 'webHost') => ({
    id: fieldId(field),
    problem: problemAt(field),
    asked,
    value: read.shown[field],
    onValue: (value: string) => fields.set({ [field]: value }),
  })
  const looked = fields.form.looked === guessedHosts(read.shown).join(' ')
  return (
    <form
      className="min-w-0"
      noValidate
      aria-label={text.formTitle}
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    >
      <EntryField {...named('domain')} label={text.domain} hint={text.domainHint} />
      <ToPublished domain={read.shown.domain} />
      <EntryField {...named('name')} label={text.name} hint={text.nameHint} mono={false} />
      <StartFrom view={view} facts={facts} />
      <ServerFields side="incoming" view={view} />
      <ServerFields side="outgoing" view={view} />
      <div className="publish-group">
        <EntryField
          {...named('webHost')}
          label={text.webHost}
          mark={
            read.shown.webHostGuessed && !looked && <span className="chip chip-fair">{text.guessed}</span>
          }
          hint={text.webHostHint}
        />
      </div>
      <GuessedNames view={view} />
      <LoginFields view={view} facts={facts} />
      <p className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-2">
        <button type="submit" className="button">
          {text.submit}
        </button>
        <button type="button" className="link-button" onClick={fields.clear}>
          {text.startOver}
        </button>
      </p>
    </form>
  )
}
