import type { ReactNode } from 'react'
import { readDeskForm } from '../../domain/desk/desk-form.ts'
import { useText } from '../../i18n/text-context.ts'
import { nameKnown, withOffered } from '../../state/desk-link.ts'
import { resolveSetup } from '../../state/resolve-setup.ts'
import type { Facts } from '../../state/facts.ts'
import { AppFields } from './app-fields.tsx'
import './desk.css'
import { DeskOutcome } from './desk-outcome.tsx'
import { PersonFields } from './person-fields.tsx'
import { ServiceFields } from './service-fields.tsx'
import { useDeskForm } from './use-desk-form.ts'
import { useTrust } from './use-trust.ts'

/** The form on one side, what comes of it on the other. */
export function DeskBench({ facts }: { readonly facts: Facts }): ReactNode {
  const text = useText('desk')
  const fields = useDeskForm()
  const { setup: first, problems } = readDeskForm(fields.form)
  const form = first ? withOffered(fields.form, first, facts) : fields.form
  const written = readDeskForm(form).setup
  const trust = useTrust(written, facts)
  const setup = written && nameKnown(written, trust)
  const resolved = setup && resolveSetup(setup, facts)
  return (
    <div className="desk-columns">
      <form
        className="min-w-0"
        noValidate
        aria-label={text.formTitle}
        onSubmit={(event) => event.preventDefault()}
      >
        <ServiceFields fields={fields} facts={facts} problems={problems} />
        <AppFields fields={{ ...fields, form }} facts={facts} situation={resolved?.situation} />
        <PersonFields fields={fields} problems={problems} />
        <p className="mt-4">
          <button type="button" className="link-button" onClick={fields.clear}>
            {text.startOver}
          </button>
        </p>
      </form>
      <DeskOutcome
        fields={fields}
        facts={facts}
        setup={setup}
        written={written}
        trust={trust}
        resolved={resolved}
        problems={problems}
      />
    </div>
  )
}
