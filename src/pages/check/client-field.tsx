import type { ReactNode } from 'react'
import { clientChoices, membersOf } from '../../domain/clients/choices.ts'
import { CLIENT_FAMILIES } from '../../domain/clients/client-ids.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { SelectField } from '../desk/select-field.tsx'

/** The app whose words are to be used. One that has ended has no words any more. */
export function ClientField({
  value,
  facts,
  onValue,
}: {
  readonly value: string
  readonly facts: Facts
  readonly onValue: (value: string) => void
}): ReactNode {
  const text = useText('check')
  const wizard = useText('wizard')
  const single = clientChoices(facts.clients, wizard.family).filter(
    ({ id, ended }) => !ended && !CLIENT_FAMILIES.some((family) => family === id),
  )
  return (
    <SelectField id="check-client" label={text.app} hint={text.appHint} value={value} onValue={onValue}>
      <option value="">{text.appOpen}</option>
      {CLIENT_FAMILIES.map((family) => (
        <optgroup key={family} label={wizard.family[family]}>
          {membersOf(facts.clients, family).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      ))}
      <optgroup label={wizard.clientOthers}>
        {single.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </optgroup>
    </SelectField>
  )
}
