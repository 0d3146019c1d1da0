import type { ReactNode } from 'react'
import { format } from '../i18n/format.ts'

const BEST = 5

/** A score as a bar of five for the eye and as words for a screen reader. */
export function ScoreBar({
  score,
  words,
}: {
  readonly score: number
  readonly words: '{score} of {best}'
}): ReactNode {
  return (
    <span className="score">
      <span aria-hidden="true" className="score-bar">
        {Array.from({ length: BEST }, (_, place) => (
          <i key={place} data-on={place < score || undefined} />
        ))}
      </span>
      <span className="sr-only">{format(words, { score, best: BEST })}</span>
    </span>
  )
}
