import type { ReactNode } from 'react'
import { findNeverAsked } from '../../../../domain/discovery/absence.ts'
import { chooseParties } from '../../../../domain/discovery/parties.ts'
import { parseMailDomain } from '../../../../domain/publish/mail-domain.ts'
import { format } from '../../../../i18n/format.ts'
import { useText } from '../../../../i18n/text-context.ts'
import type { Facts } from '../../../../state/facts.ts'
import type { FormView } from '../form-view.ts'
import { AskPublished } from './ask-published.tsx'

export const PUBLISHED_NOW = 'published-now'

/** What the domain publishes already, once somebody has asked for it. */
export function PublishedNow({ view, facts }: { readonly view: FormView; readonly facts: Facts }): ReactNode {
  const { now: text } = useText('publish')
  const domain = parseMailDomain(view.read.shown.domain)
  const resolvers = chooseParties(facts.organisation)?.resolvers
  const known = domain.ok ? domain.value : undefined
  return (
    <section className="desk-outcome publish-outcome published-now" aria-labelledby={PUBLISHED_NOW}>
      <h2 className="mt-0" id={PUBLISHED_NOW} tabIndex={-1}>
        {known ? format(text.titleOf, { domain: known }) : text.title}
      </h2>
      {!resolvers && <p>{text.never}</p>}
      {resolvers && !known && <p>{text.needsDomain}</p>}
      {resolvers && known && findNeverAsked(known) && <p>{format(text.never2, { domain: known })}</p>}
      {resolvers && known && !findNeverAsked(known) && (
        <AskPublished
          key={known}
          domain={known}
          resolvers={resolvers}
          view={view}
          providers={facts.providers}
        />
      )}
    </section>
  )
}
