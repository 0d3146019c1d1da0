import type { ReactNode } from 'react'
import type { DeskProblem } from '../../domain/desk/desk-form.ts'
import { HANDOUT_LANGUAGES } from '../../i18n/handout/languages.ts'
import { useText } from '../../i18n/text-context.ts'
import { DeskField } from './desk-field.tsx'
import { SelectField } from './select-field.tsx'
import type { DeskFields } from './use-desk-form.ts'

/** Who the link is for. Personal, and so left out unless somebody types it. */
export function PersonFields({
  fields: { form, set },
  problems,
}: {
  readonly fields: DeskFields
  readonly problems: readonly DeskProblem[]
}): ReactNode {
  const text = useText('desk')
  const address = problems.find((problem) => problem.field === 'email')
  const name = problems.find((problem) => problem.field === 'name')
  return (
    <fieldset className="mt-6">
      <legend className="desk-legend">{text.personTitle}</legend>
      <p className="small">{text.personNote}</p>
      <DeskField
        id="desk-email"
        label={text.email}
        hint={text.emailHint}
        type="email"
        problem={address && text.addressProblem[address.code]}
        value={form.email}
        onValue={(value) => set('email', value)}
      />
      <DeskField
        id="desk-name"
        label={text.name}
        hint={text.nameHint}
        problem={name && text.nameProblem[name.code]}
        value={form.name}
        onValue={(value) => set('name', value)}
      />
      <SelectField
        id="desk-lang"
        label={text.language}
        hint={text.languageHint}
        value={form.lang}
        onValue={(value) => set('lang', value)}
      >
        {Object.entries(HANDOUT_LANGUAGES).map(([tag, name]) => (
          <option key={tag} value={tag} lang={tag}>
            {name}
          </option>
        ))}
      </SelectField>
    </fieldset>
  )
}
