import type { ReactNode } from 'react'
import type { MailService } from '../../domain/account/mail-service.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { href, paths } from '../../ui/paths.ts'
import { BackLink } from '../../ui/question.tsx'
import type { StepView } from '../wizard/use-step.ts'

/** The organisation that runs this copy lets it set up other servers only: said, with the way on. */
export function NotAllowed({
  view,
  service,
  facts: { organisation },
}: {
  readonly view: StepView
  readonly service: MailService
  readonly facts: Facts
}): ReactNode {
  const text = useText('result')
  const wizard = useText('wizard')
  const common = useText('common')
  const { provider } = view.situation
  return (
    <div className="column">
      <BackLink to={view.back} words={common.back} />
      <h1 tabIndex={-1}>{format(wizard.notAllowedTitle, { provider: service.name })}</h1>
      <p className="notice notice-fair">
        {format(wizard.notAllowed, { name: organisation?.name ?? wizard.notAllowedNobody })}
      </p>
      <p className="mt-4 flex flex-wrap gap-3">
        <a className="button" href={href(paths.step('provider'))}>
          {text.refusedOtherProvider}
        </a>
        {provider && (
          <a className="button-quiet" href={href(paths.provider(provider.id))}>
            {format(wizard.notAllowedAbout, { provider: provider.name })}
          </a>
        )}
      </p>
    </div>
  )
}
