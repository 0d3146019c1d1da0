import type { ReactNode } from 'react'
import type { CheckField } from '../../domain/check/said.ts'
import type { CheckCell } from '../../domain/check/show-field.ts'
import { useText } from '../../i18n/text-context.ts'
import { CopyText } from '../desk/copy-text.tsx'
import { FieldValue } from '../result/shown-field.tsx'

/** What belongs in a field, with a button to copy it where it is something to type. */
export function CellValue({
  field,
  cell: { value },
  copy = false,
}: {
  readonly field: CheckField
  readonly cell: CheckCell
  readonly copy?: boolean
}): ReactNode {
  const text = useText('check')
  switch (value.kind) {
    case 'security':
      return text.security[value.security]
    case 'unknown':
      return <em>{text.askThem}</em>
    case 'auth':
      return text.auth[value.auth]
    case 'shown': {
      const typed = value.shown.kind === 'known' && field !== 'protocol' ? value.shown.text : undefined
      return (
        <span className="check-value">
          <FieldValue field={{ label: '', control: 'text', shown: value.shown }} />{' '}
          {copy && typed !== undefined && (
            <CopyText className="copy-button" value={typed} what={text.field[field]} />
          )}
        </span>
      )
    }
  }
}
