import type { ReactNode } from 'react'
import { parseHostname } from '../../domain/address/hostname.ts'
import { unicodeHost } from '../../domain/address/unicode-host.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'

/** A name that is refused: as machines write it, and in its own letters where those are what is wrong with it. */
export function RefusedName({ host }: { readonly host: string }): ReactNode {
  const text = useText('trust')
  const parsed = parseHostname(host)
  const unicode = parsed.ok ? unicodeHost(parsed.value) : undefined
  return (
    <>
      <bdi className="value" dir="ltr" translate="no">
        {host}
      </bdi>
      {unicode !== undefined && unicode !== host && (
        <span className="receiver-written block">
          {format(text.written, { unicode: '' })}
          <bdi translate="no">{unicode}</bdi>
        </span>
      )}
    </>
  )
}
