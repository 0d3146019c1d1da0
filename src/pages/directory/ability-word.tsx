import type { ReactNode } from 'react'
import type { Support } from '../../domain/clients/client.ts'
import { useText } from '../../i18n/text-context.ts'

const LOOK: { readonly [S in Support]: { readonly icon: string; readonly className: string } } = {
  yes: { icon: '✓', className: 'text-good' },
  no: { icon: '✕', className: 'text-muted' },
  unverified: { icon: '?', className: 'text-fair' },
}

/** Yes, no or not verified, as word, icon and colour; with the number of the note that belongs to it, or 0. */
export function AbilityWord({ can, note }: { readonly can: Support; readonly note: number }): ReactNode {
  const { clients: text } = useText('directory')
  const { icon, className } = LOOK[can]
  return (
    <>
      <span className={`whitespace-nowrap ${className}`}>
        <span aria-hidden="true">{icon}</span> {text.support[can]}
      </span>
      {note > 0 && (
        <sup>
          <span className="sr-only"> {text.noteNumber} </span>
          {note}
        </sup>
      )}
    </>
  )
}
