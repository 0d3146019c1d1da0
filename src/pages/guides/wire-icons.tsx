import type { ReactNode } from 'react'
import type { Speaker } from '../../domain/guides/wire.ts'

/** What stands at each end of the wire, and the ear between them. Drawn in the text’s colour. */
export function EndIcon({ end }: { readonly end: Speaker }): ReactNode {
  return (
    <svg className="wire-icon" viewBox="0 0 32 24" fill="none" stroke="currentColor" aria-hidden="true">
      {end === 'client' ? (
        <path d="M6 4h20v13H6zM2 20.5h28" />
      ) : (
        <path d="M6 3h20v7H6zM6 14h20v7H6zM10 6.5h.01M10 17.5h.01M14 6.5h8M14 17.5h8" />
      )}
    </svg>
  )
}

export function ListenerIcon(): ReactNode {
  return (
    <svg className="wire-icon" viewBox="0 0 32 24" fill="none" stroke="currentColor" aria-hidden="true">
      <path d="M3 12c4-6 8-8 13-8s9 2 13 8c-4 6-8 8-13 8s-9-2-13-8z" />
      <circle cx="16" cy="12" r="3.6" />
    </svg>
  )
}
