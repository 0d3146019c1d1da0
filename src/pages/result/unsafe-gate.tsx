import type { ReactNode } from 'react'
import type { MailService } from '../../domain/account/mail-service.ts'
import type { Advice } from '../../domain/advice/advise.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { dispatch } from '../../state/wizard-store.ts'
import { href, paths } from '../../ui/paths.ts'
import { BackLink } from '../../ui/question.tsx'
import { Text } from '../../ui/text.tsx'
import type { StepView } from '../wizard/use-step.ts'

/** Said before any setting is shown: this connection protects nothing, and why there is no better one. */
export function UnsafeGate({
  service,
  client,
  advice,
  view,
}: {
  readonly service: MailService
  readonly client: CurrentClient
  readonly advice: Advice
  readonly view: StepView
}): ReactNode {
  const text = useText('result')
  const wizard = useText('wizard')
  const common = useText('common')
  const values = { provider: service.name, client: client.name }
  const reasons = advice.outcome.kind === 'unsafe-only' ? advice.outcome.reasons : (['cleartext'] as const)
  return (
    <div className="column">
      <BackLink to={view.back} words={common.back} />
      <h1 tabIndex={-1}>{text.unsafeTitle}</h1>
      <div className="notice notice-bad">
        {reasons.map((code) => (
          <p key={code}>
            <Text of={wizard.reason[code]} with={values} />
          </p>
        ))}
        <p>{format(text.unsafeBody, values)}</p>
      </div>
      <div className="mt-5 flex flex-wrap gap-3">
        <a className="button" href={href(paths.step('provider'))}>
          {text.refusedOtherProvider}
        </a>
        <button type="button" className="button-quiet" onClick={() => dispatch({ kind: 'unsafe-accepted' })}>
          {text.unsafeShow}
        </button>
      </div>
    </div>
  )
}
