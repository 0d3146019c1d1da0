import type { ReactNode } from 'react'
import type { CheckField } from '../../domain/check/said.ts'
import type { CheckCell } from '../../domain/check/show-field.ts'
import { useText } from '../../i18n/text-context.ts'
import { LabelWords } from '../../ui/label-words.tsx'

/** Which setting it is: in our words, and as the app calls it. */
export function SettingName({
  field,
  cell,
}: {
  readonly field: CheckField
  readonly cell: CheckCell
}): ReactNode {
  const text = useText('check')
  const common = useText('common')
  const { label } = cell
  const known = label !== undefined && (typeof label === 'string' || 'text' in label)
  return (
    <>
      {text.field[field]}
      {known && (
        <span className="block font-normal">
          <LabelWords label={label} words={common} />
        </span>
      )}
    </>
  )
}
