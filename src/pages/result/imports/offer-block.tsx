import type { ReactNode } from 'react'
import type { Offer } from '../../../domain/exporters/offers.ts'
import type { ImportView } from './import-view.ts'
import { OfferAction } from './offer-action.tsx'
import { OfferNotes } from './offer-notes.tsx'
import { OfferSteps } from './offer-steps.tsx'

/** One file or code that can be made: the thing itself, and what to do with it. */
export function OfferBlock({
  offer,
  about,
}: {
  readonly offer: Offer
  readonly about: ImportView
}): ReactNode {
  const isCode = offer.by.kind.startsWith('scan')
  return (
    <>
      <div className={isCode ? 'offer-with-code' : undefined}>
        <OfferAction offer={offer} about={about} />
        <OfferSteps offer={offer} about={about} />
      </div>
      <OfferNotes offer={offer} about={about} />
    </>
  )
}
