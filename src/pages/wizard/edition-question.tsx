import type { ReactNode } from 'react'
import { membersOf } from '../../domain/clients/choices.ts'
import {
  isClientFamily,
  isClientId,
  type ClientFamily,
  type ClientId,
} from '../../domain/clients/client-ids.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { type Facts } from '../../state/facts.ts'
import { likelyPlatform } from '../../state/likely-platform.ts'
import { dispatch } from '../../state/wizard-store.ts'
import { RadioCard } from '../../ui/radio-card.tsx'
import { Text } from '../../ui/text.tsx'
import { ChoiceQuestion } from './choice-question.tsx'
import { useChoice } from './use-choice.ts'
import { useOnward } from './use-onward.ts'
import { type StepView } from './use-step.ts'

export function EditionQuestion({
  view,
  facts,
  family,
}: {
  readonly view: StepView
  readonly facts: Facts
  readonly family: ClientFamily
}): ReactNode {
  const text = useText('wizard')
  const onward = useOnward()
  const members = membersOf(facts.clients, family)
  const before = view.state.client
  const first = members[0]?.id ?? ''
  const here = likelyPlatform(navigator.userAgent, navigator.maxTouchPoints)
  const preset = members.find((member) => member.id === facts.organisation?.defaultClient)?.id
  const [onlyOne, ...more] = members.filter((member) => here && member.platforms.includes(here))
  const { chosen, choose, complain, settle, errors } = useChoice(
    `edition:${family}`,
    before !== undefined && !isClientFamily(before)
      ? before
      : (preset ?? (more.length === 0 ? onlyOne?.id : undefined)),
    `edition-${first}`,
    text.editionMissing,
  )
  const tell: { readonly [K in ClientId]?: string } = text.howToTell
  const answer = () => {
    if (chosen === undefined || !isClientId(chosen)) return complain()
    dispatch({ kind: 'client-chosen', client: chosen })
    settle()
    void onward()
  }
  return (
    <ChoiceQuestion
      back={view.back}
      title={format(text.editionTitle, { family: text.family[family] })}
      lead={<p>{text.editionLead}</p>}
      errors={errors}
      onContinue={answer}
    >
      {members.map((member) => (
        <RadioCard
          key={member.id}
          id={`edition-${member.id}`}
          name="edition"
          value={member.id}
          checked={chosen === member.id}
          title={member.name}
          onChoose={choose}
        >
          <Text of={tell[member.id] ?? member.versions} />
        </RadioCard>
      ))}
    </ChoiceQuestion>
  )
}
