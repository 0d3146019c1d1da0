import type { ReactNode } from 'react'
import type { Standing } from '../domain/ports/ports.ts'

const LOOK: { readonly [S in Standing]: { readonly icon: string; readonly className: string } } = {
  recommended: { icon: '✓', className: 'chip chip-good' },
  acceptable: { icon: '✓', className: 'chip' },
  legacy: { icon: '↓', className: 'chip chip-fair' },
  never: { icon: '✕', className: 'chip chip-bad' },
}

/** What a mail app should think of a port, as word, icon and colour. */
export function StandingChip({
  standing,
  word,
}: {
  readonly standing: Standing
  readonly word: string
}): ReactNode {
  const { icon, className } = LOOK[standing]
  return (
    <span className={className}>
      <span aria-hidden="true">{icon}</span>
      {word}
    </span>
  )
}
