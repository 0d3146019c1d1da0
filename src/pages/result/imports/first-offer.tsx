import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { Offer } from '../../../domain/exporters/offers.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { AddressForm } from './address-form.tsx'
import type { ImportView } from './import-view.ts'
import { OfferBlock } from './offer-block.tsx'
import { offerLead, offerTitle } from './offer-words.ts'
import { WhoseFile } from './whose-file.tsx'

/** The one that saves this person the most, with all that belongs to it. */
export function FirstOffer({
  offer,
  about,
}: {
  readonly offer: Offer
  readonly about: ImportView
}): ReactNode {
  const text = useText('imports')
  const heading = useRef<HTMLHeadingElement>(null)
  /** `made`: the form is gone that had the focus. */
  const [form, setForm] = useState<'closed' | 'open' | 'made'>('closed')
  useEffect(() => {
    if (form === 'made') heading.current?.focus()
  }, [form])
  const done = () => setForm('made')
  const asks = offer.needsAddress || form === 'open'
  return (
    <>
      <h2 id="short-way" ref={heading} tabIndex={-1} className="mt-3">
        {offerTitle(offer, text)}
      </h2>
      <p>{format(offerLead(offer, text), { domain: about.input.domain ?? text.yourDomain })}</p>
      {asks ? (
        <AddressForm
          about={about}
          lead={text.form.lead}
          button={offer.by.kind === 'download' ? text.form.makeFile : text.form.makeCode}
          focused={form === 'open'}
          onDone={done}
        />
      ) : (
        <>
          <WhoseFile offer={offer} about={about} onChange={() => setForm('open')} />
          <OfferBlock offer={offer} about={about} />
        </>
      )}
    </>
  )
}
