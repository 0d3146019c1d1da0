import type { ReactNode } from 'react'
import { writeChoice, type Choice } from '../../domain/account/choice.ts'
import type { AdvisedOption } from '../../domain/advice/option.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import type { Protocol } from '../../domain/ports/ports.ts'
import { PortQuestion } from './port-question.tsx'
import { useChoice } from './use-choice.ts'
import type { StepView } from './use-step.ts'

/** The question for one side's port: the recommended one is selected, and `onAnswer` takes whatever is continued with. */
export function SideQuestion<P extends Protocol>({
  view,
  client,
  side,
  title,
  missing,
  main,
  more,
  headingOf,
  asked,
  parse,
  onAnswer,
}: {
  readonly view: StepView
  readonly client: CurrentClient
  readonly side: 'incoming' | 'outgoing'
  readonly title: string
  readonly missing: string
  readonly main: readonly AdvisedOption<P>[]
  readonly more: readonly AdvisedOption<P>[]
  readonly headingOf?: (option: AdvisedOption) => string
  /** What was answered before, if anything. */
  readonly asked: AdvisedOption<P> | undefined
  readonly parse: (text: string) => Choice<P> | undefined
  readonly onAnswer: (choice: Choice<P>) => void
}): ReactNode {
  const best = [...main, ...more].find((option) => option.recommended)
  const selected = asked ?? best
  const first = selected ?? main.find((option) => option.availability !== 'unavailable') ?? main[0]
  const { chosen, choose, complain, settle, errors } = useChoice(
    [side, view.situation.service?.name, client.id].join(':'),
    selected && writeChoice(selected.choice),
    first ? `${side}-${writeChoice(first.choice).replaceAll(':', '-')}` : '',
    missing,
  )
  const go = (choice: Choice<P> | undefined) => {
    if (!choice) return complain()
    settle()
    onAnswer(choice)
  }
  return (
    <PortQuestion
      view={view}
      client={client}
      name={side}
      title={title}
      main={main}
      more={more}
      {...(headingOf ? { headingOf } : {})}
      chosen={chosen}
      errors={errors}
      canSkip={best !== undefined}
      onChoose={choose}
      onContinue={() => go(parse(chosen ?? ''))}
      onNotSure={() => go(best?.choice)}
    />
  )
}
