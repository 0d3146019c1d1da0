import type { ReactNode } from 'react'
import { SYMPTOMS } from '../../data/symptoms/all-symptoms.ts'
import type { Symptom } from '../../domain/symptoms/symptom.ts'
import type { SymptomId } from '../../domain/symptoms/symptom-ids.ts'
import { useText } from '../../i18n/text-context.ts'

/** Faults to choose between: each is shown in place, without leaving the message. */
export function OtherMatches({
  ids,
  onPick,
}: {
  readonly ids: readonly SymptomId[]
  readonly onPick: (id: SymptomId) => void
}): ReactNode {
  const { symptom } = useText('symptoms')
  return (
    <ul className="symptom-links">
      {ids.map((id) => {
        const { words }: Symptom = SYMPTOMS[id]
        return (
          <li key={id}>
            <button type="button" className="match-button" onClick={() => onPick(id)}>
              <span className="match-name">{symptom[id].name}</span>{' '}
              {words !== undefined && (
                <code className="value small" lang="en" translate="no">
                  {words}
                </code>
              )}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
