import type { ReactNode, Ref } from 'react'
import { fitRemedy } from '../../domain/symptoms/fit-remedy.ts'
import { refineOutcome, type Outcome } from '../../domain/symptoms/narrow.ts'
import { sidesOf } from '../../domain/symptoms/symptom.ts'
import { useText } from '../../i18n/text-context.ts'
import { Text } from '../../ui/text.tsx'
import { Cures, type Tried } from './remedy.tsx'
import { fitTo, type FixReader } from './use-fix-reader.ts'

/** The one cause that the answers lead to. Where the setup is known, how its provider has people sign in decides too. */
export function ToldOutcome({
  outcome,
  reader,
  tried,
  heading,
}: {
  readonly outcome: Outcome
  readonly reader: FixReader
  readonly tried: Tried
  readonly heading: Ref<HTMLHeadingElement>
}): ReactNode {
  const { questions: text } = useText('fix')
  const { cause } = useText('symptoms')
  const sides = sidesOf(outcome)
  const signIn = reader.cure?.account?.signIn[sides[0] ?? 'incoming']
  const told = signIn ? refineOutcome(outcome, signIn) : outcome
  const { cures } = fitRemedy({ causes: [told.cause], cures: told.cures }, sides, fitTo(reader))
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="told-name">
        <span className="small block font-normal">{text.outcome}</span> <Text of={cause[told.cause]} />
      </h2>
      <Cures cures={cures} sides={sides} reader={reader} tried={tried} />
    </>
  )
}
