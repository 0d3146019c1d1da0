import type { ReactNode } from 'react'
import type { Symptom } from '../../domain/symptoms/symptom.ts'
import { useText } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'

/** Links to the pages of faults: what is said, and what that is. */
export function SymptomLinks({ symptoms }: { readonly symptoms: readonly Symptom[] }): ReactNode {
  const text = useText('symptoms')
  return (
    <ul className="symptom-links">
      {symptoms.map(({ id, words }) => (
        <li key={id}>
          <a href={href(paths.symptom(id))}>
            {words === undefined ? (
              text.symptom[id].name
            ) : (
              <code className="value" lang="en" translate="no">
                {words}
              </code>
            )}
          </a>
          {words !== undefined && <span className="small">{text.symptom[id].name}</span>}
        </li>
      ))}
    </ul>
  )
}
