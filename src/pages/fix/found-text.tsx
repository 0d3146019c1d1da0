import type { ReactNode } from 'react'
import type { Decoding } from '../../domain/symptoms/match.ts'
import { markMatches } from '../../domain/symptoms/mark-matches.ts'
import { useText } from '../../i18n/text-context.ts'

/** The person’s own words, with those marked that say what it is. */
export function FoundText({
  safe,
  decoding,
}: {
  readonly safe: string
  readonly decoding: Extract<Decoding, { kind: 'found' }>
}): ReactNode {
  const { decoder: text } = useText('fix')
  return (
    <figure className="found-text">
      <figcaption className="sr-only">{text.yourText}</figcaption>
      <pre translate="no">
        {markMatches(safe, decoding.best, decoding.others).map((piece, place) =>
          piece.found ? (
            <mark key={place} data-found={piece.found}>
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
      </pre>
    </figure>
  )
}
