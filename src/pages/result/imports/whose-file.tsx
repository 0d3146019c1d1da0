import type { ReactNode } from 'react'
import { holdsAddress, type Offer } from '../../../domain/exporters/offers.ts'
import { useText } from '../../../i18n/text-context.ts'
import { Text } from '../../../ui/text.tsx'
import type { ImportView } from './import-view.ts'

/** For which address it was made, where it was made for one. */
export function WhoseFile({
  offer,
  about: { input },
  onChange,
}: {
  readonly offer: Offer
  readonly about: ImportView
  readonly onChange: () => void
}): ReactNode {
  const { form } = useText('imports')
  const { address } = input.account
  if (!address || !holdsAddress(offer)) return null
  return (
    <p className="small">
      <Text of={form.whose} with={{ address: <span className="value">{address.text}</span> }} />{' '}
      <button type="button" className="link-button" onClick={onChange}>
        {form.change}
      </button>
    </p>
  )
}
