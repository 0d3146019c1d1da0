import type { ReactNode } from 'react'
import type { Label } from '../../domain/clients/client.ts'
import type { ShownField } from '../../domain/clients/resolve-form.ts'
import { useText } from '../../i18n/text-context.ts'
import { blankWords, shownWords } from './shown-words.ts'

/** What goes into one field: a value, the app's own words, or ours for what only the person knows. */
export function FieldValue({ field: { shown } }: { readonly field: ShownField }): ReactNode {
  const text = useText('result')
  switch (shown.kind) {
    case 'known':
      return (
        <span className="value" translate="no">
          {shown.text}
        </span>
      )
    case 'words':
      return (
        <span lang="en" translate="no">
          <PlainLabel label={shown.label} />
        </span>
      )
    case 'line':
      return (
        <span className="value">
          {shown.parts.map((part, place) =>
            typeof part === 'string' ? part : <em key={place}>‹{blankWords(part, text)}›</em>,
          )}
        </span>
      )
    default:
      return <em>{shownWords(shown, text)}</em>
  }
}

/** The app's own words for something, where anybody knows them. */
export function PlainLabel({ label }: { readonly label: Label }): ReactNode {
  const common = useText('common')
  if (typeof label === 'string') return label
  if ('unknown' in label) return <em>{common.unknownLabel}</em>
  return (
    <>
      {label.text}{' '}
      <span className="small" title={common.unverifiedExplained}>
        ({common.unverifiedMark})
      </span>
    </>
  )
}

export function isUnknown(label: Label): boolean {
  return typeof label === 'object' && 'unknown' in label
}
