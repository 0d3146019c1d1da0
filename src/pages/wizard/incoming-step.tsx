import type { ReactNode } from 'react'
import { parseIncomingChoice, writeChoice } from '../../domain/account/choice.ts'
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
  const best = options.find((option) => option.recommended)
  const asked = view.situation.incoming ?? best
  // The best way for each protocol answers the question; the rest is for people who know why.
  const main = (['imap', 'pop3'] as const).flatMap(
    (protocol) =>
      options.find((option) => option.choice.protocol === protocol && option.recommended) ??
      options.find((option) => option.choice.protocol === protocol) ??
      [],
  )
  const more = options.filter((option) => !main.includes(option))
  const firstId = main.find((option) => option.availability !== 'unavailable') ?? main[0]
  const { chosen, choose, complain, errors } = useChoice(
    asked && writeChoice(asked.choice),
    firstId ? `incoming-${writeChoice(firstId.choice).replaceAll(':', '-')}` : '',
    text.incomingMissing,
  )
  const go = (choice: ReturnType<typeof parseIncomingChoice>) => {
    if (!choice) return complain()
    dispatch({ kind: 'incoming-chosen', incoming: choice })
    void onward()
  }
  return (
    <PortQuestion
      view={view}
      client={client}
      name="incoming"
      title={format(text.incomingTitle, { client: client.name })}
      main={main}
      more={more}
      headingOf={(option) => (option.choice.protocol === 'imap' ? text.imapHeading : text.pop3Heading)}
      chosen={chosen}
      errors={errors}
      canSkip={best !== undefined}
      onChoose={choose}
      onContinue={() => go(parseIncomingChoice(chosen ?? ''))}
      onNotSure={() => go(best?.choice)}
    />
  )
}
