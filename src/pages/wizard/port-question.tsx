import type { ReactNode } from 'react'
import type { AdvisedOption } from '../../domain/advice/option.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { ChoiceQuestion } from './choice-question.tsx'
import { PortOption } from './port-option.tsx'
import type { StepView } from './use-step.ts'

/** The question for one side's port: first those that answer it, then what else there is, then what can't be chosen. */
export function PortQuestion({
  view,
  client,
  name,
  title,
  main,
  more,
  headingOf,
  chosen,
  errors,
  canSkip,
  onChoose,
  onContinue,
  onNotSure,
}: {
  readonly view: StepView
  readonly client: CurrentClient
  readonly name: 'incoming' | 'outgoing'
  readonly title: string
  readonly main: readonly AdvisedOption[]
  readonly more: readonly AdvisedOption[]
  readonly headingOf?: (option: AdvisedOption) => string
  readonly chosen: string | undefined
  readonly errors: readonly FieldError[]
  /** Something is recommended, so “I’m not sure” has an answer. */
  readonly canSkip: boolean
  readonly onChoose: (value: string) => void
  readonly onContinue: () => void
  readonly onNotSure: () => void
}): ReactNode {
  const text = useText('wizard')
  const { service, typed, advice } = view.situation
  const providerName = service?.name ?? ''
  const reasons = advice?.outcome.kind === 'unsafe-only' ? advice.outcome.reasons : []
  const row = (option: AdvisedOption) => (
    <PortOption
      key={`${option.choice.protocol}:${option.choice.port}:${option.choice.security}`}
      option={option}
      name={name}
      {...(headingOf ? { heading: headingOf(option) } : {})}
      providerName={providerName}
      client={client}
      chosen={chosen}
      onChoose={onChoose}
    />
  )
  return (
    <ChoiceQuestion
      back={view.back}
      title={title}
      lead={
        <>
          {typed && <p className="small">{format(text.typedServers, { domain: typed.domain })}</p>}
          {!canSkip && (
            <div className="notice notice-bad">
              {reasons.map((code) => (
                <p key={code}>{format(text.reason[code], { provider: providerName, client: client.name })}</p>
              ))}
              <p>{text.unsafeWarning}</p>
            </div>
          )}
        </>
      }
      errors={errors}
      actions={
        canSkip && (
          <button type="button" className="button-quiet" onClick={onNotSure}>
            {text.notSure}
          </button>
        )
      }
      onContinue={onContinue}
    >
      {main.map(row)}
      {more.length > 0 && (
        <details className="mt-4" open={more.some((option) => isChosen(option, chosen))}>
          <summary className="min-h-11 py-2 font-semibold text-water">
            {typed ? text.otherWaysToTry : format(text.otherWays, { provider: providerName })}
          </summary>
          {more.map(row)}
        </details>
      )}
    </ChoiceQuestion>
  )
}

function isChosen({ choice }: AdvisedOption, chosen: string | undefined): boolean {
  return chosen === `${choice.protocol}:${choice.port}:${choice.security}`
}
