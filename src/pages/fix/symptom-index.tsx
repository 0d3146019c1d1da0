import type { ReactNode } from 'react'
import { SYMPTOMS } from '../../data/symptoms/all-symptoms.ts'
import { SYMPTOM_PLACES, type Symptom } from '../../domain/symptoms/symptom.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { SymptomLinks } from './symptom-links.tsx'

const ALL: readonly Symptom[] = Object.values(SYMPTOMS)

/** Every fault that is known here, so that each page can be reached without a message. */
export function SymptomIndex(): ReactNode {
  const { decoder: text } = useText('fix')
  const { place } = useText('symptoms')
  return (
    <section className="column">
      <h2 id="all">{text.index}</h2>
      <p>{text.indexLead}</p>
      {SYMPTOM_PLACES.map((where) => {
        const symptoms = ALL.filter((symptom) => symptom.where === where)
        return (
          <details key={where} className="index-group">
            <summary>
              <h3>{format(text.indexCount, { name: place[where], count: symptoms.length })}</h3>
            </summary>
            <SymptomLinks symptoms={symptoms} />
          </details>
        )
      })}
    </section>
  )
}
