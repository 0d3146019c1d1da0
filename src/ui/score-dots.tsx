import type { ReactNode } from 'react'
import { format } from '../i18n/format.ts'

const BEST = 5

/** A score as dots for the eye and as words for a screen reader. */
export function ScoreDots({
  score,
  words,
}: {
  readonly score: number
  readonly words: '{score} of {best}'
}): ReactNode {
  return (
    <>
      <span aria-hidden="true" className="tracking-[0.12em] text-water">
        {'●'.repeat(score) + '○'.repeat(BEST - score)}
      </span>
      <span className="sr-only">{format(words, { score, best: BEST })}</span>
    </>
  )
}
