import type { ReactNode } from 'react'
import { parseIncomingChoice } from '../../domain/account/choice.ts'
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

export const incomingStep = definePage({
  areas: ['common', 'wizard', 'ports'],
  load: loadFacts,
  title: (text) => text.wizard.incomingTitleBare,
  description: (text) => text.wizard.incomingDescription,
  unlisted: true,
  Body: ({ data: facts }) => {
    const view = useStep('incoming', facts)
    const text = useText('wizard')
    const { client, advice } = view?.situation ?? {}
    return view && advice && client?.status === 'current' ? (
      <IncomingQuestion view={view} client={client} advice={advice} />
    ) : (
      <StepWaiting title={text.incomingTitleBare} />
    )
  },
})

function IncomingQuestion({
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
  const options = advice.incoming
  // The best way for each protocol answers the question; the rest is for people who know why.
  const main = (['imap', 'pop3'] as const).flatMap(
    (protocol) =>
      options.find((option) => option.choice.protocol === protocol && option.recommended) ??
      options.find((option) => option.choice.protocol === protocol) ??
      [],
  )
  return (
    <SideQuestion
      view={view}
      client={client}
      side="incoming"
      title={format(text.incomingTitle, { client: client.name })}
      missing={text.incomingMissing}
      main={main}
      more={options.filter((option) => !main.includes(option))}
      headingOf={(option) => (option.choice.protocol === 'imap' ? text.imapHeading : text.pop3Heading)}
      asked={view.situation.incoming}
      parse={parseIncomingChoice}
      onAnswer={(incoming) => {
        dispatch({ kind: 'incoming-chosen', incoming })
        void onward()
      }}
    />
  )
}
