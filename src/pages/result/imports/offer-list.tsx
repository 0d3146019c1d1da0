import type { ReactNode } from 'react'
import { isForEveryApp } from '../../../domain/exporters/import-ways.ts'
import type { Offer } from '../../../domain/exporters/offers.ts'
import { useText } from '../../../i18n/text-context.ts'
import type { ImportView } from './import-view.ts'
import { OfferBlock } from './offer-block.tsx'
import { offerName } from './offer-words.ts'
import { SaveFile } from './save-file.tsx'

/** Offers by name; what belongs to one shows when it is opened. Sheets are read and need no steps. */
export function OfferList({
  title,
  offers,
  about,
}: {
  readonly title?: string
  readonly offers: readonly Offer[]
  readonly about: ImportView
}): ReactNode {
  const text = useText('imports')
  if (offers.length === 0) return null
  return (
    <>
      {title && <h3>{title}</h3>}
      <ul className="offer-list">
        {offers.map((offer) => (
          <li key={`${offer.format} ${offer.by.kind}`}>
            {isForEveryApp(offer.format) ? (
              <SaveFile format={offer.format} about={about} className="link-button">
                {text.title[offer.format]}
              </SaveFile>
            ) : (
              <details>
                <summary className="min-h-11 py-2 text-water">{offerName(offer, text)}</summary>
                <OfferBlock offer={offer} about={about} />
              </details>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
