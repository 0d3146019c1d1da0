import type { ReactNode } from 'react'
import { MANUAL_USERNAMES, usernameOf } from '../../../domain/manual/manual-form.ts'
import { useText } from '../../../i18n/text-context.ts'
import type { ManualFields } from './use-manual-form.ts'

/** What the server calls the person. */
export function UsernameQuestion({ fields }: { readonly fields: ManualFields }): ReactNode {
  const text = useText('wizard')
  const chosen = usernameOf(fields.form, 'incoming')
  return (
    <fieldset className="mt-4">
      <legend className="font-semibold">{text.serversUser}</legend>
      {MANUAL_USERNAMES.map((form) => (
        <label key={form} className="flex min-h-11 items-center gap-3">
          <input
            type="radio"
            name="username"
            className="size-5 accent-water"
            checked={chosen === form}
            onChange={() => fields.choose('incoming.username', form)}
          />
          {form === 'email' ? text.serversUserEmail : text.serversUserLocal}
        </label>
      ))}
    </fieldset>
  )
}
