import type { ReactNode } from 'react'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { SheetContent } from '../../state/sheet-content.ts'

type WithApp = Exclude<SheetContent, { readonly kind: 'app-open' }>

/** What must be so before it works, in the words of the result page. */
export function SheetBefore({
  content: { service, provider, preparations },
  title,
}: {
  readonly content: WithApp
  readonly title: string
}): ReactNode {
  const result = useText('result')
  if (preparations.length === 0) return null
  const ownName = preparations.includes('app-password') ? provider?.appPasswordName : undefined
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {preparations.map((requirement) => (
          <li key={requirement}>{format(result.requirement[requirement], { provider: service.name })}</li>
        ))}
        {ownName && <li>{format(result.appPasswordIsCalled, { provider: service.name, name: ownName })}</li>}
      </ul>
    </section>
  )
}

/** What the app does by itself. */
export function SheetOwnWay({
  content: { automatic, client, service },
  title,
  after,
}: {
  readonly content: WithApp
  readonly title: string
  readonly after?: string
}): ReactNode {
  const result = useText('result')
  if (!automatic) return null
  return (
    <section>
      <h2>{title}</h2>
      <p>
        {automatic.kind === 'account-type'
          ? format(result.automaticAccountType, {
              client: client.name,
              issuer: result.issuer[automatic.issuer],
            })
          : format(result.automaticLookup, { client: client.name, provider: service.name })}{' '}
        {after}
      </p>
    </section>
  )
}
