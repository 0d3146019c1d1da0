import type { ReactNode } from 'react'
import type { Offer } from '../../../domain/exporters/offers.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { Text } from '../../../ui/text.tsx'
import type { ImportView } from './import-view.ts'
import { WaySteps } from './way-steps.tsx'

/** What to expect of it, who can read it, and the way back. */
export function OfferNotes({
  offer,
  about,
}: {
  readonly offer: Offer
  readonly about: ImportView
}): ReactNode {
  const { about: text, more } = useText('imports')
  const inside = whatIsInside(offer)
  if (offer.format !== 'apple-profile') return inside && <p className="small">{text[inside]}</p>
  const isForPhone = about.input.client.platforms.includes('ios')
  // Said where the profile is: on the page that the code opens.
  if (offer.by.kind === 'scan-page') return null
  return (
    <>
      {inside === 'impersonal' && (
        <p className="small">
          <Text of={text.everybodys} with={{ provider: about.service.name }} />{' '}
          {isForPhone && format(text.otherProfile, { title: more })}
        </p>
      )}
      <details>
        <summary className="min-h-11 py-2 font-semibold text-water">{text.profile}</summary>
        <p>{text.notVerified}</p>
        {isForPhone && <p>{text.expires}</p>}
        {inside && <p>{text[inside]}</p>}
        <p>{text.again}</p>
        <p>{text.remove}</p>
        <ol className="numbers">
          <WaySteps steps={offer.way?.undo} about={about} />
        </ol>
      </details>
    </>
  )
}

function whatIsInside({ format, by }: Offer): 'personal' | 'personalCode' | 'impersonal' | undefined {
  if (by.kind === 'open' || by.kind === 'scan-address') return 'impersonal'
  if (by.kind === 'scan-file') return 'personalCode'
  return format === 'thunderbird-isp' ? 'impersonal' : 'personal'
}
