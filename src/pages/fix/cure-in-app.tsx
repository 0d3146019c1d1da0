import type { ReactNode } from 'react'
import type { SettingRef } from '../../domain/clients/client.ts'
import type { CureCode, Side } from '../../domain/symptoms/cures.ts'
import {
  resolveCure,
  type CureField,
  type CurePlace,
  type CureReader,
} from '../../domain/symptoms/resolve-cure.ts'
import { useText } from '../../i18n/text-context.ts'
import { LabelWords } from '../../ui/label-words.tsx'
import { useListWords } from '../../ui/list-words.ts'
import { Text } from '../../ui/text.tsx'
import { FieldValue } from '../result/shown-field.tsx'

/** Where in the reader’s app a cure is done, and what belongs there. Nothing for a cure that is about no setting. */
export function CureInApp({
  cure,
  sides,
  reader,
}: {
  readonly cure: CureCode
  readonly sides: readonly Side[]
  readonly reader: CureReader
}): ReactNode {
  const { places, missing } = resolveCure(cure, sides, reader)
  return (
    <>
      {places.map((place, at) => (
        <Place key={at} place={place} />
      ))}
      {missing.length > 0 && <Missing settings={missing} name={reader.client.name} />}
    </>
  )
}

function Place({ place }: { readonly place: CurePlace }): ReactNode {
  const { cures: text } = useText('fix')
  const common = useText('common')
  const { window, heading, versions } = place
  const isUnknown = typeof window === 'object' && 'unknown' in window
  return (
    <div className="cure-place">
      <p>
        {isUnknown ? (
          text.unknownWindow
        ) : (
          <Text of={text.inWindow} with={{ window: <LabelWords label={window} words={common} /> }} />
        )}
        {heading && (
          <>
            <span aria-hidden="true"> › </span>
            <span className="sr-only">, </span>
            <LabelWords label={heading} words={common} />
          </>
        )}{' '}
        {versions && <Text of={text.newestOnly} with={{ versions: <span lang="en">{versions}</span> }} />}
      </p>
      <dl>
        {place.fields.map((field, at) => (
          <Field key={at} field={field} />
        ))}
      </dl>
    </div>
  )
}

function Field({ field: { label, control, shown } }: { readonly field: CureField }): ReactNode {
  const { cures: text } = useText('fix')
  const common = useText('common')
  return (
    <div className="cure-field">
      <dt>
        <LabelWords label={label} words={common} />
      </dt>
      <dd>
        {shown ? (
          <FieldValue field={{ label, control, shown }} />
        ) : (
          <em className="small">{control === 'line' ? text.lineNote : text.noValue}</em>
        )}
      </dd>
    </div>
  )
}

function Missing({
  settings,
  name,
}: {
  readonly settings: readonly SettingRef[]
  readonly name: string
}): ReactNode {
  const { cures: text } = useText('fix')
  const { setting } = useText('result')
  const words = useListWords()(settings.map((ref) => setting[ref]))
  return (
    <p className="small">
      <Text of={text.missing} with={{ client: name, setting: words }} />
    </p>
  )
}
