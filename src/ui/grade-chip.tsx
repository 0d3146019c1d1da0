import type { ReactNode } from 'react'
import type { Grade } from '../domain/advice/option.ts'

const LOOK: { readonly [G in Grade]: { readonly icon: string; readonly className: string } } = {
  strong: { icon: '✓', className: 'chip chip-good' },
  'good-if-required': { icon: '≈', className: 'chip chip-fair' },
  old: { icon: '↓', className: 'chip chip-fair' },
  readable: { icon: '✕', className: 'chip chip-bad' },
  'not-for-apps': { icon: '✕', className: 'chip chip-bad' },
}

/** A grade as word, icon and colour; never as colour alone. */
export function GradeChip({ grade, word }: { readonly grade: Grade; readonly word: string }): ReactNode {
  const { icon, className } = LOOK[grade]
  return (
    <span className={className}>
      <span aria-hidden="true">{icon}</span>
      {word}
    </span>
  )
}
