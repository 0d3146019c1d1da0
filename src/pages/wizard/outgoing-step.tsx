import type { ReactNode } from 'react'
import { parseOutgoingChoice } from '../../domain/account/choice.ts'
import type { Advice } from '../../domain/advice/advise.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { loadFacts } from '../../state/facts.ts'
import { dispatch } from '../../state/wizard-store.ts'
import { definePage } from '../define-page.tsx'
import { SideQuestion } from './side-question.tsx'
import { StepWaiting } from './step-waiting.tsx'
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
  return (
    <SideQuestion
      view={view}
      client={client}
      side="outgoing"
      title={format(text.outgoingTitle, { client: client.name })}
      missing={text.outgoingMissing}
      main={advice.outgoing}
      more={[]}
      asked={view.situation.outgoing}
      parse={parseOutgoingChoice}
      onAnswer={(outgoing) => {
        dispatch({ kind: 'outgoing-chosen', outgoing })
        void onward()
      }}
    />
  )
}
