import type { ReactNode } from 'react'
import type { PastedSettings } from '../../domain/check/found.ts'
import { useText } from '../../i18n/text-context.ts'
import { Text } from '../../ui/text.tsx'

/** A text without settings, and what to do instead. */
export function PasteNothing({
  parsed,
}: {
  readonly parsed: Exclude<PastedSettings, { readonly kind: 'found' }>
}): ReactNode {
  const text = useText('check')
  return (
    <p className="notice notice-fair">
      {parsed.kind === 'raw-data' ? (
        <Text of={text.pasteRawData} />
      ) : (
        <>
          {text.pasteNothing} {parsed.cut && text.pasteCut}
        </>
      )}
    </p>
  )
}
