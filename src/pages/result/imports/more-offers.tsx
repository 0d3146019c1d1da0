import { useRef, useState, type ReactNode } from 'react'
import { isForEveryApp } from '../../../domain/exporters/import-ways.ts'
import type { Offers } from '../../../domain/exporters/offers.ts'
import type { Areas } from '../../../i18n/catalog.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { useListWords } from '../../../ui/list-words.ts'
import { Text } from '../../../ui/text.tsx'
import { AddressForm } from './address-form.tsx'
import { DeclinedList } from './declined-list.tsx'
import type { ImportView } from './import-view.ts'
import { OfferList } from './offer-list.tsx'
import { offerName } from './offer-words.ts'

/** All others, behind one press: administrators’ last, then what there is none of and why. */
export function MoreOffers({
  offers,
  about,
}: {
  readonly offers: Offers
  readonly about: ImportView
}): ReactNode {
  const text = useText('imports')
  const { first, more } = offers
  const ready = more.filter(({ needsAddress }) => !needsAddress)
  const list = useListWords()
  const waiting = first?.needsAddress ? [] : more.filter(({ needsAddress }) => needsAddress)
  const [open, setOpen] = useState(false)
  /** Takes the focus from the form, which goes once it is answered. */
  const summary = useRef<HTMLElement>(null)
  return (
    <details className="no-print" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary ref={summary} className="min-h-11 py-2 font-semibold text-water">
        {summaryWords(offers, text)}
      </summary>
      {open && (
        <>
          {waiting.length > 0 && (
            <AddressForm
              about={about}
              lead={format(text.form.leadMore, {
                what: list(
                  waiting.map((offer) => format(text.form.quoted, { what: offerName(offer, text) })),
                ),
              })}
              button={waiting.length === 1 ? text.form.makeOneMore : text.form.makeMore}
              onDone={() => summary.current?.focus()}
            />
          )}
          <OfferList offers={ready.filter(({ audience }) => audience === 'person')} about={about} />
          <OfferList
            title={text.forAdministrators}
            offers={ready.filter(({ audience }) => audience === 'administrator')}
            about={about}
          />
          {about.input.client.imports.some((way) => way.format === 'thunderbird-isp-file') && (
            <p>
              <Text of={text.toPhone} />
            </p>
          )}
          <DeclinedList offers={offers} client={about.input.client} />
        </>
      )}
    </details>
  )
}

/** There is no “more” where nothing came before. */
function summaryWords({ first, more }: Offers, text: Areas['imports']): string {
  const own = more.filter((offer) => !isForEveryApp(offer.format))
  if (own.length === 0) return text.moreSheets
  const onlyAdministrators = own.every(({ audience }) => audience === 'administrator')
  return !first && onlyAdministrators ? text.moreAdministrators : text.more
}
