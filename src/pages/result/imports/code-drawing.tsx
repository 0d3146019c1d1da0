import type { ReactNode } from 'react'
import { makeQr } from '../../../domain/qr/qr-code.ts'
import { useText } from '../../../i18n/text-context.ts'
import { QrCode } from '../../../ui/qr-code.tsx'

/** Travels alone: what draws codes is large, and most apps take none. */
export function CodeDrawing({
  content,
  label,
}: {
  readonly content: string
  readonly label: string
}): ReactNode {
  const text = useText('imports')
  const code = makeQr(content)
  return code.ok ? <QrCode code={code.value} label={label} /> : <p className="p-3">{text.codeTooLong}</p>
}
