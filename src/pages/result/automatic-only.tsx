import type { ReactNode } from 'react'
import type { MailService } from '../../domain/account/mail-service.ts'
import type { Advice, Outcome } from '../../domain/advice/advise.ts'
import { chooseAutomaticPreparations } from '../../domain/advice/prepare.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { href, paths } from '../../ui/paths.ts'
import { BackLink } from '../../ui/question.tsx'
import type { StepView } from '../wizard/use-step.ts'
import { AllOptions } from './all-options.tsx'
import { AutomaticBox } from './automatic-box.tsx'
import { BeforeYouStart } from './before-you-start.tsx'
import { DoesNotWork } from './does-not-work.tsx'
import { TakeAlong } from './take-along.tsx'

/** By hand it can't work, by itself it does: so there is nothing to fill in, and the page says why. */
export function AutomaticOnly({
  view,
  facts,
  service,
  client,
  advice,
  outcome,
}: {
  readonly view: StepView
  readonly facts: Facts
  readonly service: MailService
  readonly client: CurrentClient
  readonly advice: Advice
  readonly outcome: Extract<Outcome, { readonly kind: 'automatic-only' }>
}): ReactNode {
  const text = useText('result')
  const wizard = useText('wizard')
  const common = useText('common')
  const values = { provider: service.name, client: client.name }
  const { provider } = view.situation
  const ready = chooseAutomaticPreparations(service, advice.automatic)
  return (
    <div className="column">
      <BackLink to={view.back} words={common.back} />
      <h1 tabIndex={-1}>{format(text.title, values)}</h1>
      {provider && <BeforeYouStart title={text.beforeYouStart} provider={provider} requirements={ready} />}
      {advice.automatic && (
        <AutomaticBox
          title={format(text.automaticOnlyTitle, { client: client.name })}
          automatic={advice.automatic}
          client={client}
          providerName={service.name}
          address={view.state.address}
          after={
            <>
              <p>{text.automaticOnly}</p>
              {outcome.reasons.map((code) => (
                <p key={code}>{format(wizard.reason[code], values)}</p>
              ))}
            </>
          }
        />
      )}
      <p>
        <a href={href(paths.step('client'))}>{text.refusedOtherApp}</a>
      </p>
      <AllOptions
        service={service}
        advice={advice}
        title={text.referenceTitle}
        address={view.state.address}
      />
      <DoesNotWork view={view} />
      <div className="mt-8">
        <TakeAlong view={view} facts={facts} />
      </div>
    </div>
  )
}
