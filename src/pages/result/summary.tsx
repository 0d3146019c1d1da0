import type { ReactNode } from 'react'
import type { MailService } from '../../domain/account/mail-service.ts'
import type { AdvisedOption } from '../../domain/advice/option.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import type { IncomingProtocol } from '../../domain/ports/ports.ts'
import { useText } from '../../i18n/text-context.ts'
import { GradeChip } from '../../ui/grade-chip.tsx'
import { href, paths } from '../../ui/paths.ts'
import { PortLink } from '../../ui/port-link.tsx'
import type { StepView } from '../wizard/use-step.ts'

/** All answers at a glance, each with the way to change it. */
export function Summary({
  view,
  service,
  client,
  incoming,
  outgoing,
}: {
  readonly view: StepView
  readonly service: MailService
  readonly client: CurrentClient
  readonly incoming: AdvisedOption<IncomingProtocol>
  readonly outgoing: AdvisedOption<'smtp'>
}): ReactNode {
  const text = useText('result')
  const common = useText('common')
  const rows = [
    { step: 'provider', what: text.summaryProvider, value: service.name, change: text.changeProvider },
    { step: 'client', what: text.summaryApp, value: client.name, change: text.changeApp },
    {
      step: 'incoming',
      what: text.summaryIncoming,
      value: <Way option={incoming} />,
      change: text.changeIncoming,
    },
    {
      step: 'outgoing',
      what: text.summaryOutgoing,
      value: <Way option={outgoing} />,
      change: text.changeOutgoing,
    },
  ]
  const { address } = view.state
  return (
    <section className="aside">
      <h2 className="aside-title">{text.summaryTitle}</h2>
      <dl>
        {address && (
          <div className="summary-row">
            <dt>{text.summaryAddress}</dt>
            <dd className="value">{address.text}</dd>
          </div>
        )}
        {rows.map(({ step, what, value, change }) => (
          <div key={step} className="summary-row">
            <dt>{what}</dt>
            <dd>{value}</dd>
            <dd className="no-print">
              <a
                className="inline-flex min-h-8 items-center"
                href={href(paths.step(step))}
                aria-label={change}
              >
                {common.change}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Way({ option: { choice, grade } }: { readonly option: AdvisedOption }): ReactNode {
  const wizard = useText('wizard')
  return (
    <>
      {choice.protocol.toUpperCase()} <PortLink port={choice.port} />{' '}
      <GradeChip grade={grade} word={wizard.grade[grade]} />
    </>
  )
}
