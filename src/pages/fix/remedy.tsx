import type { ReactNode } from 'react'
import type { CureCode, Side } from '../../domain/symptoms/cures.ts'
import { fitRemedy } from '../../domain/symptoms/fit-remedy.ts'
import type { Remedy } from '../../domain/symptoms/symptom.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { useText } from '../../i18n/text-context.ts'
import { Text } from '../../ui/text.tsx'
import { ProviderFirst } from './provider-first.tsx'
import { AppPicker } from './app-picker.tsx'
import { CureInApp } from './cure-in-app.tsx'
import { fitTo, type FixReader } from './use-fix-reader.ts'

/** What has been tried, where a person keeps a list of it. */
export interface Tried {
  readonly cures: readonly CureCode[]
  readonly set: (cure: CureCode, tried: boolean) => void
}

/** What is behind a fault and what to do about it, in the reader’s app’s words where that is known. */
export function RemedySections({
  remedy,
  sides,
  reader,
  tried,
}: {
  readonly remedy: Pick<Remedy, 'causes' | 'cures'>
  readonly sides: readonly Side[]
  readonly reader: FixReader
  readonly tried?: Tried
}): ReactNode {
  const { cures: text } = useText('fix')
  const { cause } = useText('symptoms')
  const { causes, cures } = fitRemedy(remedy, sides, fitTo(reader))
  return (
    <>
      <section>
        <h2>{text.causes}</h2>
        {causes.length > 1 && <p>{text.causesLead}</p>}
        <ol className="causes">
          {causes.map((code) => (
            <li key={code}>
              <Text of={cause[code]} />
            </li>
          ))}
        </ol>
      </section>
      <Cures cures={cures} sides={sides} reader={reader} tried={tried} />
    </>
  )
}

/** What to do, one thing after another. */
export function Cures({
  cures,
  sides,
  reader,
  tried,
}: {
  readonly cures: readonly CureCode[]
  readonly sides: readonly Side[]
  readonly reader: FixReader
  readonly tried: Tried | undefined
}): ReactNode {
  const { cures: text } = useText('fix')
  return (
    <>
      <ProviderFirst cures={cures} reader={reader} />
      <section>
        <h2 id="cures">{text.heading}</h2>
        <p>{tried ? text.leadTicks : text.lead}</p>
        <AppPicker reader={reader} />
        <ol className="cures">
          {cures.map((code) => (
            <CureItem key={code} cure={code} sides={sides} reader={reader} tried={tried} />
          ))}
        </ol>
        <p className="small">{text.keepsChecks}</p>
      </section>
    </>
  )
}

type CureTexts = Areas['symptoms']['cure']

/** What a cure rests on: shorter where it is about one side alone. */
function whyOf(words: CureTexts[CureCode], [side, ...more]: readonly Side[]) {
  return side && more.length === 0 && 'whyFor' in words ? words.whyFor[side] : words.why
}

function CureItem({
  cure: code,
  sides,
  reader,
  tried,
}: {
  readonly cure: CureCode
  readonly sides: readonly Side[]
  readonly reader: FixReader
  readonly tried: Tried | undefined
}): ReactNode {
  const { cures: text } = useText('fix')
  const { cure } = useText('symptoms')
  const done = tried?.cures.includes(code) ?? false
  return (
    <li data-tried={done || undefined}>
      <p className="cure-do" id={`cure-${code}`}>
        <Text of={cure[code].do} />
      </p>
      <p className="small mt-1">
        <Text of={whyOf(cure[code], sides)} />
      </p>
      {reader.cure && <CureInApp cure={code} sides={sides} reader={reader.cure} />}
      {tried && (
        <label className="cure-tried no-print">
          <input
            type="checkbox"
            checked={done}
            aria-describedby={`cure-${code}`}
            onChange={(event) => tried.set(code, event.target.checked)}
          />
          {text.triedThis}
        </label>
      )}
    </li>
  )
}
