import { useRef, type ReactNode } from 'react'
import { judgeSettings } from '../../domain/check/judge.ts'
import { wasSaid, type SaidSettings } from '../../domain/check/said.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { makeCheckAbout, type CheckService } from '../../state/check-about.ts'
import type { Facts } from '../../state/facts.ts'
import { href, paths } from '../../ui/paths.ts'
import { AppRefused } from './app-refused.tsx'
import { NotAllowedHere } from './not-allowed-here.tsx'
import { Report } from './report.tsx'
import type { Unread } from './summary.tsx'

/** What comes of the form. */
export function CheckOutcome({
  said,
  service,
  client,
  facts,
  unread,
  onUnreadDone,
}: {
  readonly said: SaidSettings
  readonly service: CheckService
  readonly client: CurrentClient | undefined
  readonly facts: Facts
  readonly unread: number
  readonly onUnreadDone: () => void
}): ReactNode {
  const text = useText('check')
  const title = useRef<HTMLHeadingElement>(null)
  const seen: Unread = {
    count: unread,
    // The button goes with what it is about: the focus stays here.
    onDone: () => {
      onUnreadDone()
      title.current?.focus()
    },
  }
  return (
    <section className="check-outcome" aria-labelledby="check-outcome-title">
      <h2 className="mt-0" id="check-outcome-title" ref={title} tabIndex={-1}>
        {text.outcomeTitle}
      </h2>
      {wasSaid(said) ? (
        <Judged said={said} service={service} client={client} facts={facts} unread={seen} />
      ) : (
        <p>{text.outcomeEmpty}</p>
      )}
    </section>
  )
}

function Judged({
  said,
  service,
  client,
  facts,
  unread,
}: {
  readonly said: SaidSettings
  readonly service: CheckService
  readonly client: CurrentClient | undefined
  readonly facts: Facts
  readonly unread: Unread
}): ReactNode {
  const text = useText('check')
  const { provider } = service
  const about = makeCheckAbout(service, client, said, facts)
  if (!about) return provider && <NotAllowedHere provider={provider} facts={facts} />
  const inApp = judgeSettings(about, said)
  if (inApp) return <Report report={inApp} about={about} said={said} unread={unread} />
  const { client: _, ...anyApp } = about
  const report = client && judgeSettings(anyApp, said)
  if (report)
    return (
      <>
        {provider && <AppRefused provider={provider} client={client} />}
        <Report report={report} about={anyApp} said={said} unread={unread} />
      </>
    )
  return (
    <>
      <p className="notice notice-fair">
        {format(text.nothingToCompare, { provider: provider?.name ?? text.someProvider })}
      </p>
      {provider && (
        <p>
          <a href={href(paths.provider(provider.id))}>
            {format(text.providerPage, { provider: provider.name })}
          </a>
        </p>
      )}
    </>
  )
}
