import type { ReactNode } from 'react'
import { writeChoice, type Choice } from '../../domain/account/choice.ts'
import { clientChoices, membersOf } from '../../domain/clients/choices.ts'
import { CLIENT_FAMILIES } from '../../domain/clients/client-ids.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { linkChoices } from '../../state/desk-link.ts'
import type { Facts } from '../../state/facts.ts'
import type { Situation } from '../../state/situation.ts'
import { SelectField } from './select-field.tsx'
import type { DeskFields } from './use-desk-form.ts'

/** The app, and how mail comes and goes. Each may be left to the page. */
export function AppFields({
  fields: { form, set },
  facts,
  situation,
}: {
  readonly fields: DeskFields
  readonly facts: Facts
  readonly situation: Situation | undefined
}): ReactNode {
  const text = useText('desk')
  const wizard = useText('wizard')
  const single = clientChoices(facts.clients, wizard.family).filter(
    ({ id, ended }) => !ended && !CLIENT_FAMILIES.some((family) => family === id),
  )
  return (
    <>
      <SelectField
        id="desk-client"
        label={text.app}
        labelClass="desk-legend"
        hint={text.appHint}
        value={form.client}
        onValue={(value) => set('client', value)}
      >
        <option value="">{text.appOpen}</option>
        {CLIENT_FAMILIES.map((family) => (
          <optgroup key={family} label={wizard.family[family]}>
            <option value={family}>{format(text.appFamily, { name: wizard.family[family] })}</option>
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
      {(['incoming', 'outgoing'] as const).map((side) => (
        <ChoiceField
          key={side}
          id={`desk-${side}`}
          label={text[side]}
          value={form[side]}
          choices={situation ? linkChoices(situation, side) : []}
          now={situation?.advice?.[side].find((option) => option.recommended)?.choice}
          onValue={(value) => set(side, value)}
        />
      ))}
    </>
  )
}

function ChoiceField({
  id,
  label,
  value,
  choices,
  now,
  onValue,
}: {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly choices: readonly Choice[]
  readonly now: Choice | undefined
  readonly onValue: (value: string) => void
}): ReactNode {
  const text = useText('desk')
  const wizard = useText('wizard')
  const say = ({ protocol, port, security }: Choice) =>
    format(text.choice, { protocol: protocol.toUpperCase(), port, security: wizard.security[security] })
  return (
    <SelectField
      id={id}
      label={label}
      hint={now ? format(text.choiceNow, { what: say(now) }) : text.choiceOpenHint}
      value={value}
      onValue={onValue}
    >
      <option value="">{text.choiceOpen}</option>
      {choices.map((choice) => (
        <option key={writeChoice(choice)} value={writeChoice(choice)}>
          {say(choice)}
        </option>
      ))}
    </SelectField>
  )
}
