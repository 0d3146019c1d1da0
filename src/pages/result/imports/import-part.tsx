import type { ReactNode } from 'react'
import type { Offers } from '../../../domain/exporters/offers.ts'
import type { ImportView } from './import-view.ts'
import { MoreOffers } from './more-offers.tsx'
import { NoFile } from './no-file.tsx'
import { ShortWay } from './short-way.tsx'

interface Parts {
  readonly offers: Offers
  readonly about: ImportView
}

/** Whether the form is only the other way for this person. */
export function isShortWay({ first }: Offers): boolean {
  return first?.audience === 'person'
}

/** Before the form: what spares this person the form. */
export function BeforeForm({ offers, about }: Parts): ReactNode {
  const { first } = offers
  if (first?.audience === 'person') return <ShortWay first={first} offers={offers} about={about} />
  const takesNone = about.input.client.imports.some(({ format }) => format === 'outlook-local-autodiscover')
  return takesNone && <NoFile offers={offers} about={about} />
}

/** After the form: what only an administrator can use, or files to keep. */
export function AfterForm({ offers, about }: Parts): ReactNode {
  const { first } = offers
  if (first?.audience === 'person') return null
  return first ? (
    <ShortWay first={first} offers={offers} about={about} />
  ) : (
    <MoreOffers offers={offers} about={about} />
  )
}
