import type { ReactNode } from 'react'
import type { CurrentClient } from '../../../domain/clients/client.ts'
import type { Offers } from '../../../domain/exporters/offers.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { href, paths } from '../../../ui/paths.ts'

/** What there is none of here, each with its reason. */
export function DeclinedList({
  offers: { declined, notMade },
  client,
}: {
  readonly offers: Offers
  readonly client: CurrentClient
}): ReactNode {
  const text = useText('imports')
  // Several formats can have one reason.
  const reasons = [...new Set(notMade.map(({ reason }) => reason))]
  return (
    <>
      {declined.length > 0 && (
        <>
          <h3>{text.declinedTitle}</h3>
          <ul className="bullets">
            {declined.map((one) => (
              <li key={one.format}>
                {format(text.declinedLine, { what: text.name[one.format], why: text.refusal[one.reason] })}
              </li>
            ))}
          </ul>
        </>
      )}
      {reasons.length > 0 && (
        <>
          <h3>{format(text.nothingTitle, { client: client.name })}</h3>
          <ul className="bullets">
            {reasons.map((reason) => (
              <li key={reason}>
                {text.notMade[reason]}
                {reason === 'published-by-the-domain' && (
                  <>
                    {' '}
                    <a href={href(paths.deskDomain())}>{text.domainLink}</a>
                  </>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
