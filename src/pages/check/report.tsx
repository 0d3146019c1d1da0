import type { ReactNode } from 'react'
import { choosePreparations } from '../../domain/advice/prepare.ts'
import type { CheckAbout } from '../../domain/check/about.ts'
import type { CheckReport } from '../../domain/check/judge.ts'
import type { SaidSettings } from '../../domain/check/said.ts'
import { accountOf, showTarget } from '../../domain/check/show-field.ts'
import { encodeSetup } from '../../domain/link/codec.ts'
import { useText } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'
import { BeforeYouStart } from '../result/before-you-start.tsx'
import { LineTable } from './line-table.tsx'
import { NotSaid } from './not-said.tsx'
import { Summary, type Unread } from './summary.tsx'
import { SupportText } from './support-text.tsx'
import { WhereToChange } from './where-to-change.tsx'

/** The verdict: what to change, each line with its reason, and what a field can’t show. */
export function Report({
  report,
  about,
  said,
  unread,
}: {
  readonly report: CheckReport
  readonly about: CheckAbout
  readonly said: SaidSettings
  readonly unread: Unread
}): ReactNode {
  const text = useText('check')
  const { provider, client, address, service } = about
  const { target } = report
  const cells = showTarget(target, client, address)
  const { signIn } = accountOf(target, address)
  const preparations = choosePreparations(
    service,
    target.incoming.server.protocol,
    signIn.incoming,
    signIn.outgoing,
  )
  const fragment =
    provider &&
    encodeSetup({
      service: { kind: 'provider', id: provider.id },
      ...(client ? { client: client.id } : {}),
    })
  return (
    <>
      <Summary report={report} about={about} unread={unread} />
      <LineTable report={report} about={about} said={said} cells={cells} />
      {client && (
        <WhereToChange changes={report.changes} client={client} protocol={target.incoming.server.protocol} />
      )}
      <NotSaid report={report} about={about} cells={cells} />
      {provider && <BeforeYouStart title={text.before} provider={provider} requirements={preparations} />}
      <SupportText report={report} about={about} said={said} cells={cells} />
      {fragment && (
        <p className="no-print mt-4">
          <a className="button-quiet" href={`${href(paths.setup())}#${fragment}`}>
            {text.setUp}
          </a>
        </p>
      )}
    </>
  )
}
