import type { ReactNode } from 'react'
import type { Client, Platform } from '../../domain/clients/client.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { StepView } from '../wizard/use-step.ts'
import type { PhoneChoices } from './phone-setup.ts'

const ON_A_PHONE: readonly Platform[] = ['android', 'ios']

/** What the code may hold beside this setup, and which app it is for. Asked only where there is a choice. */
export function PhoneChoiceFields({
  view: { state, situation },
  choices,
  onChange,
}: {
  readonly view: StepView
  readonly choices: PhoneChoices
  readonly onChange: (choices: PhoneChoices, changed: string) => void
}): ReactNode {
  const text = useText('result')
  const { client } = situation
  return (
    <>
      {client && !runsOnPhone(client) && (
        <fieldset className="mt-3">
          <legend className="font-semibold">{text.phoneOpens}</legend>
          {[false, true].map((otherApp) => (
            <label key={String(otherApp)} className="phone-choice">
              <input
                type="radio"
                name="phone-opens"
                checked={choices.otherApp === otherApp}
                onChange={() => onChange({ ...choices, otherApp }, text.phoneChanged)}
              />
              <span>
                {otherApp ? text.phoneOtherApp : format(text.phoneSameApp, { client: client.name })}
              </span>
            </label>
          ))}
        </fieldset>
      )}
      {state.address ? (
        <label className="phone-choice">
          <input
            type="checkbox"
            checked={choices.withAddress}
            onChange={({ target }) =>
              onChange(
                { ...choices, withAddress: target.checked },
                target.checked ? text.phoneAddressIn : text.phoneImpersonal,
              )
            }
          />
          <span>
            {text.phoneAddress}
            <span className="small block">{text.phoneAddressNote}</span>
          </span>
        </label>
      ) : (
        <p className="small">{text.phoneImpersonal}</p>
      )}
    </>
  )
}

function runsOnPhone(client: Client): boolean {
  return client.platforms.some((platform) => ON_A_PHONE.includes(platform))
}
