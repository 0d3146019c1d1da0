import type { ReactNode, Ref } from 'react'
import { SYMPTOMS } from '../../data/symptoms/all-symptoms.ts'
import type { Side } from '../../domain/symptoms/cures.ts'
import { sidesOf, type Symptom } from '../../domain/symptoms/symptom.ts'
import type { SymptomId } from '../../domain/symptoms/symptom-ids.ts'
import { useText } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'
import { AppWords, Text } from '../../ui/text.tsx'
import { BreakPicture } from './break-picture.tsx'
import { RemedySections, type Tried } from './remedy.tsx'
import type { FixReader } from './use-fix-reader.ts'

/** A fault that was found: what it is, where it breaks, what is behind it and what to do. */
export function ToldSymptom({
  id,
  side,
  reader,
  tried,
  heading,
  children,
}: {
  readonly id: SymptomId
  /** The side that the message speaks of, where it says so. */
  readonly side?: Side
  readonly reader: FixReader
  readonly tried: Tried
  readonly heading: Ref<HTMLHeadingElement>
  /** What stands under the name: the message itself. */
  readonly children?: ReactNode
}): ReactNode {
  const { decoder: text, wire } = useText('fix')
  const symptoms = useText('symptoms')
  const symptom: Symptom = SYMPTOMS[id]
  const all = sidesOf(symptom)
  const asked = side !== undefined && all.includes(side) ? side : undefined
  return (
    <>
      <div className="column">
        <h2 ref={heading} tabIndex={-1} className="told-name">
          {symptoms.symptom[id].name}
        </h2>
        <p className="lead">
          <Text of={symptoms.symptom[id].meaning} />
        </p>
        {children}
        <p className="small">
          <a href={href(paths.symptom(id))}>
            {symptom.words === undefined ? (
              text.aboutSilent
            ) : (
              <Text of={text.aboutThis} with={{ words: <AppWords>{symptom.words}</AppWords> }} />
            )}
          </a>
        </p>
      </div>
      <h3 className="told-part">{symptom.breaks === 'nowhere' ? wire.headingWhole : wire.heading}</h3>
      <BreakPicture symptom={symptom} reader={reader} {...(asked ? { side: asked } : {})} />
      <div className="column">
        <RemedySections remedy={symptom} sides={asked ? [asked] : all} reader={reader} tried={tried} />
      </div>
    </>
  )
}
