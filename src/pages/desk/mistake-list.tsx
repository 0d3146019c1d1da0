import type { ReactNode } from 'react'
import type { Mistake } from '../../domain/organisation/mistake.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { findingWords } from './finding-words.ts'

/** Nobody reads more at once, and the first ones often bring the others about. */
const MOST_SHOWN = 50

/** Each mistake with its place; with `onGoTo` the place leads into the text. */
export function MistakeList({
  mistakes,
  onGoTo,
}: {
  readonly mistakes: readonly Mistake[]
  readonly onGoTo?: (mistake: Mistake) => void
}): ReactNode {
  const text = useText('organisation')
  const more = mistakes.length - MOST_SHOWN
  return (
    <>
      <ul className="bullets">
        {mistakes.slice(0, MOST_SHOWN).map((mistake) => {
          const { finding, pointer, line, column } = mistake
          const where = format(text.where, { line, column })
          return (
            <li key={`${line}:${column} ${pointer} ${finding.code}`}>
              {onGoTo ? (
                <button type="button" className="link-button" onClick={() => onGoTo(mistake)}>
                  {where}
                </button>
              ) : (
                where
              )}
              {pointer && (
                <>
                  {' '}
                  <code className="value" translate="no">
                    {pointer}
                  </code>
                </>
              )}
              {': '}
              {findingWords(finding, text)}
            </li>
          )
        })}
      </ul>
      {more > 0 && <p>{format(text.more, { count: more })}</p>}
    </>
  )
}
