import type { ReactNode } from 'react'
import { useText } from '../../i18n/text-context.ts'
import type { ReaderSetup } from '../../state/reader-setup.ts'

/** Said only where the address brought a setup that can’t be used. */
export function ReaderNotice({ reader }: { readonly reader: ReaderSetup }): ReactNode {
  const { commands: text } = useText('guides')
  if (reader.kind !== 'broken') return null
  return (
    <p className="notice notice-fair" role="status">
      {text.nothingFilled}
    </p>
  )
}
