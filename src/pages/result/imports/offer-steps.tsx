import type { ReactNode } from 'react'
import type { Offer } from '../../../domain/exporters/offers.ts'
import { AppleSteps } from './apple-steps.tsx'
import { AutodiscoverSteps } from './autodiscover-steps.tsx'
import type { ImportView } from './import-view.ts'
import { IspSteps } from './isp-steps.tsx'
import { TerminalSteps } from './terminal-steps.tsx'
import { ThunderbirdPhoneSteps } from './thunderbird-phone-steps.tsx'

/** What to do with a file or a code. */
export function OfferSteps({
  offer,
  about,
}: {
  readonly offer: Offer
  readonly about: ImportView
}): ReactNode {
  const { format } = offer
  switch (format) {
    case 'apple-profile':
      return <AppleSteps offer={offer} about={about} />
    case 'thunderbird-qr':
    case 'k9s':
      return <ThunderbirdPhoneSteps offer={offer} about={about} />
    case 'neomutt':
    case 'msmtp':
    case 'mbsync':
    case 'aerc':
      return <TerminalSteps format={format} about={about} />
    case 'thunderbird-isp':
      return <IspSteps about={about} />
    case 'outlook-autodiscover':
      return <AutodiscoverSteps about={about} />
    case 'settings-sheet':
    case 'settings-text':
      return null
  }
}
