import type { ReactNode } from 'react'
import type { Certainty } from '../domain/discovery/source.ts'

const LOOK: { readonly [C in Certainty]: { readonly icon: string; readonly className: string } } = {
  confirmed: { icon: '✓', className: 'chip chip-good' },
  listed: { icon: '≡', className: 'chip' },
  hint: { icon: '≈', className: 'chip chip-fair' },
  guess: { icon: '?', className: 'chip chip-bad' },
}

/** How sure something is, as word, icon and colour; never as colour alone. */
export function CertaintyChip({
  certainty,
  word,
}: {
  readonly certainty: Certainty
  readonly word: string
}): ReactNode {
  const { icon, className } = LOOK[certainty]
  return (
    <span className={className}>
      <span aria-hidden="true">{icon}</span>
      {word}
    </span>
  )
}
