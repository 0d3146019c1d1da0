import type { ReactNode, Ref } from 'react'
import { SYMPTOMS } from '../../data/symptoms/all-symptoms.ts'
import { sightings as remedies } from '../../data/symptoms/sightings.ts'
import type { Sighting } from '../../domain/symptoms/sightings.ts'
import { sidesOf, type Symptom } from '../../domain/symptoms/symptom.ts'
import { useText } from '../../i18n/text-context.ts'
import { Text } from '../../ui/text.tsx'
import { RemedySections, type Tried } from './remedy.tsx'
import { SymptomLinks } from './symptom-links.tsx'
import type { FixReader } from './use-fix-reader.ts'

/** What is behind something that a person sees, and what to do. */
export function ToldSighting({
  sighting,
  reader,
  tried,
  heading,
  onOther,
}: {
  readonly sighting: Sighting
  readonly reader: FixReader
  readonly tried: Tried
  readonly heading: Ref<HTMLHeadingElement>
  readonly onOther: () => void
}): ReactNode {
  const { questions: text } = useText('fix')
  const symptoms = useText('symptoms')
  const remedy = remedies[sighting]
  const { label, meaning } = symptoms.sighting[sighting]
  const said = remedy.symptoms.map((id): Symptom => SYMPTOMS[id])
  return (
    <section className="column">
      <h2 ref={heading} tabIndex={-1} className="told-name">
        {label}
      </h2>
      <p className="lead">
        <Text of={meaning} />
      </p>
      <p className="no-print">
        <button type="button" className="link-button" onClick={onOther}>
          {text.pickOther}
        </button>
      </p>
      <RemedySections remedy={remedy} sides={sidesOf(remedy)} reader={reader} tried={tried} />
      <details className="index-group">
        <summary>
          <h3>{text.said}</h3>
        </summary>
        <p>{text.saidLead}</p>
        <SymptomLinks symptoms={said} />
      </details>
    </section>
  )
}
