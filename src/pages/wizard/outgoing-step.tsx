import type { ReactNode } from 'react'
import { parseOutgoingChoice, writeChoice } from '../../domain/account/choice.ts'
import type { Advice } from '../../domain/advice/advise.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { loadFacts } from '../../state/facts.ts'
import { dispatch } from '../../state/wizard-store.ts'
import { definePage } from '../define-page.tsx'
import { PortQuestion } from './port-question.tsx'
import { StepWaiting } from './step-waiting.tsx'
import { useChoice } from './use-choice.ts'
import { useOnward } from './use-onward.ts'
import { useStep, type StepView } from './use-step.ts'

export const outgoingStep = definePage({
  areas: ['common', 'wizard', 'ports'],
  load: loadFacts,
  title: (text) => text.wizard.outgoingTitleBare,
  description: (text) => text.wizard.outgoingDescription,
  unlisted: true,
  Body: ({ data: facts }) => {
    const view = useStep('outgoing', facts)
    const text = useText('wizard')
    const { client, advice } = view?.situation ?? {}
    return view && advice && client?.status === 'current' ? (
      <OutgoingQuestion view={view} client={client} advice={advice} />
    ) : (
      <StepWaiting title={text.outgoingTitleBare} />
    )
  },
})

function OutgoingQuestion({
  view,
  client,
  advice,
}: {
  readonly view: StepView
  readonly client: CurrentClient
  readonly advice: Advice
}): ReactNode {
  const text = useText('wizard')
  const onward = useOnward()
  const best = advice.outgoing.find((option) => option.recommended)
  const asked = view.situation.outgoing ?? best
  const first = asked ?? advice.outgoing.find((option) => option.availability !== 'unavailable')
  const { chosen, choose, complain, errors } = useChoice(
    asked && writeChoice(asked.choice),
    first ? `outgoing-${writeChoice(first.choice).replaceAll(':', '-')}` : '',
    text.outgoingMissing,
  )
  const go = (choice: ReturnType<typeof parseOutgoingChoice>) => {
    if (!choice) return complain()
    dispatch({ kind: 'outgoing-chosen', outgoing: choice })
    void onward()
  }
  return (
    <PortQuestion
      view={view}
      client={client}
      name="outgoing"
      title={format(text.outgoingTitle, { client: client.name })}
      main={advice.outgoing}
      more={[]}
      chosen={chosen}
      errors={errors}
      canSkip={best !== undefined}
      onChoose={choose}
      onContinue={() => go(parseOutgoingChoice(chosen ?? ''))}
      onNotSure={() => go(best?.choice)}
    />
  )
}
