import type { ReactNode } from 'react'
import type { Offer, Offers } from '../../../domain/exporters/offers.ts'
import { useText } from '../../../i18n/text-context.ts'
import { FirstOffer } from './first-offer.tsx'
import type { ImportView } from './import-view.ts'
import { MoreOffers } from './more-offers.tsx'
import './imports.css'

/** What the app can take instead of being filled in by hand: the best first, the others behind a press. */
export function ShortWay({
  first,
  offers,
  about,
}: {
  readonly first: Offer
  readonly offers: Offers
  readonly about: ImportView
}): ReactNode {
  const text = useText('imports')
  const afterAutomatic = about.view.situation.advice?.automatic !== undefined
  const forPerson = afterAutomatic ? text.kickerAfterAutomatic : text.kicker
  const kicker = first.audience === 'person' ? forPerson : text.kickerAdministrators
  return (
    <section className="short-way no-print" aria-labelledby="short-way">
      <p className="chip m-0">{kicker}</p>
      <FirstOffer offer={first} about={about} />
      <MoreOffers offers={offers} about={about} />
    </section>
  )
}
