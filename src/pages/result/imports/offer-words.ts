import type { Offer } from '../../../domain/exporters/offers.ts'
import type { Areas } from '../../../i18n/catalog.ts'

type Words = Areas['imports']

/** The heading of the one that comes first: what to do. */
export function offerTitle({ format, by }: Offer, text: Words): string {
  return by.kind === 'scan-address' || by.kind === 'scan-page' ? text.scanApple : text.title[format]
}

/** What it is called among the others. */
export function offerName({ format, by }: Offer, text: Words): string {
  switch (by.kind) {
    case 'scan-address':
    case 'scan-page':
      return text.scanApple
    case 'open':
      return text.openName
    case 'download':
      return format === 'apple-profile' ? text.withAddressName : text.name[format]
    case 'scan-file':
      return text.name[format]
  }
}

/** What it does for them, in one sentence. */
export function offerLead({ format, by }: Offer, { lead }: Words): Words['lead'][keyof Words['lead']] {
  if (by.kind === 'scan-address') return lead.scanLink
  if (by.kind === 'scan-page') return lead.scanPage
  switch (format) {
    case 'apple-profile':
      return lead.profile
    case 'thunderbird-qr':
      return lead.scan
    case 'thunderbird-isp':
      return lead.isp
    case 'neomutt':
    case 'msmtp':
    case 'mbsync':
    case 'aerc':
      return lead.lines
    case 'k9s':
    case 'outlook-autodiscover':
    case 'settings-sheet':
    case 'settings-text':
      return lead.file
  }
}
