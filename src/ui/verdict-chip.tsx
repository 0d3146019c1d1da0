import type { ReactNode } from 'react'
import type { Verdict } from '../domain/check/reasons.ts'

const LOOK: { readonly [V in Verdict]: { readonly icon: string; readonly className: string } } = {
  right: { icon: '✓', className: 'chip chip-good' },
  weak: { icon: '↓', className: 'chip chip-fair' },
  wrong: { icon: '✕', className: 'chip chip-bad' },
  unknown: { icon: '?', className: 'chip' },
}

/** A verdict as word, icon and colour; never as colour alone. */
export function VerdictChip({
  verdict,
  word,
}: {
  readonly verdict: Verdict
  readonly word: string
}): ReactNode {
  const { icon, className } = LOOK[verdict]
  return (
    <span className={`${className} whitespace-nowrap`}>
      <span aria-hidden="true">{icon}</span>
      {word}
    </span>
  )
}
