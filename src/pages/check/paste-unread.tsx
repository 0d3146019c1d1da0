import type { ReactNode } from 'react'
import { useText } from '../../i18n/text-context.ts'

/** Lines that look like settings and came to nothing: what they say is in no field. */
export function PasteUnread({ lines }: { readonly lines: readonly string[] }): ReactNode {
  const text = useText('check')
  if (lines.length === 0) return null
  return (
    <div className="notice notice-fair mt-2">
      <h3 className="mt-0">{text.pasteUnreadTitle}</h3>
      <p>{text.pasteUnreadHint}</p>
      <ul className="bullets check-found">
        {lines.map((line, turn) => (
          <li key={turn} className="wrap-anywhere">
            {line}
          </li>
        ))}
      </ul>
    </div>
  )
}
