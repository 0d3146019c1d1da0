import type { ReactNode } from 'react'
import { makeQr } from '../../domain/qr/qr-code.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { QrCode } from '../../ui/qr-code.tsx'

/** The link as a code. The link stands as text above it. */
export function DeskCode({ address }: { readonly address: string }): ReactNode {
  const text = useText('desk')
  const code = makeQr(address)
  return (
    <>
      <h3>{text.qrTitle}</h3>
      {code.ok ? (
        <>
          <div className="desk-code">
            <QrCode code={code.value} label={format(text.qrLabel, { link: address })} />
          </div>
          <p className="small">{text.qrNote}</p>
        </>
      ) : (
        <p className="notice notice-fair">{text.qrTooLong}</p>
      )}
    </>
  )
}
