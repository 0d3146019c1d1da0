import type { ReactNode } from 'react'
import { parseSignIn, type LoginName } from '../../../domain/publish/show-form.ts'
import { providerSignIn } from '../../../domain/publish/from-provider.ts'
import type { Areas } from '../../../i18n/catalog.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import type { Facts } from '../../../state/facts.ts'
import { RadioRow } from '../radio-row.tsx'
import type { FormView } from './form-view.ts'
import { findById } from './start-from.tsx'

/** What people type to sign in. A form of user name, or OAuth2, that only a provider’s record names is offered with it. */
export function LoginFields({ view, facts }: { readonly view: FormView; readonly facts: Facts }): ReactNode {
  const { form: text } = useText('publish')
  const { set, form } = view.fields
  const { username, signIn } = view.read.shown
  const from = findById(facts, form.from)
  const theirs = from && providerSignIn(from)
  const usernames = new Set<LoginName>(['email', 'localpart', username])
  const signIns = new Set(['password', 'app-password', theirs ?? signIn, signIn])
  return (
    <>
      <fieldset className="publish-group">
        <legend className="desk-legend">{text.usernameLegend}</legend>
        {[...usernames].map((option) => (
          <RadioRow
            key={option}
            name="publish-username"
            checked={username === option}
            onChoose={() => set({ username: option })}
          >
            {text.username[option]}
          </RadioRow>
        ))}
      </fieldset>
      <fieldset className="publish-group">
        <legend className="desk-legend">{text.signIn}</legend>
        {[...signIns].map((option) => (
          <RadioRow
            key={option}
            name="publish-sign-in"
            checked={signIn === option}
            onChoose={() => set({ signIn: option })}
          >
            {option === theirs && from
              ? format(text.signInAt, { provider: from.name, what: methodWords(option, text) })
              : methodWords(option, text)}
          </RadioRow>
        ))}
      </fieldset>
    </>
  )
}

export function methodWords(signIn: string, text: Areas['publish']['form']): string {
  return parseSignIn(signIn)
    .map((method) => text.method[method])
    .join(`, ${text.or} `)
}
