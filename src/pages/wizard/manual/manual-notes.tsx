import type { ReactNode } from 'react'
import type { Side } from '../../../domain/check/said.ts'
import type { ManualFinding, Mend } from '../../../domain/manual/judge-manual.ts'
import { MANUAL_FIELDS } from '../../../domain/manual/manual-form.ts'
import type { ProviderEntry } from '../../../domain/providers/provider.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { aboutOf, idOf, notesId, sideOf } from './manual-ids.ts'
import { findingWords, mendWords } from './manual-words.ts'
import type { ManualFields } from './use-manual-form.ts'

/** What is to be said about the fields above, each with the presses that put it right. */
export function ManualNotes({
  side,
  about,
  fields,
  onProvider,
}: {
  readonly side: Side
  readonly about: 'host' | 'way'
  readonly fields: ManualFields
  readonly onProvider: (provider: ProviderEntry) => void
}): ReactNode {
  const notes = notesAt(fields, side, about)
  return (
    <div role="status" id={notesId(side, about)} tabIndex={-1}>
      {notes.map((note) => (
        <Note key={note.code} note={note} fields={fields} onProvider={onProvider} />
      ))}
    </div>
  )
}

export const notesAt = ({ notes }: ManualFields, side: Side, about: 'host' | 'way') =>
  notes.filter(({ field, code }) => sideOf(field) === side && aboutOf(field) === about && !isFieldError(code))

/** What is said as an error only, once the form was sent: while somebody types, it would be in the way. */
export const isFieldError = (code: ManualFinding['code']): boolean =>
  ONLY_ERRORS.some((each) => each === code)
const ONLY_ERRORS = [
  'empty',
  'ip-address',
  'single-label',
  'too-long',
  'has-port',
  'has-scheme',
  'bad-characters',
  'host-not-allowed',
  'port-not-a-number',
] as const satisfies readonly ManualFinding['code'][]

function Note({
  note,
  fields,
  onProvider,
}: {
  readonly note: ManualFinding
  readonly fields: ManualFields
  readonly onProvider: (provider: ProviderEntry) => void
}): ReactNode {
  const text = useText('manual')
  const wizard = useText('wizard')
  const { code, weight, mends, provider } = note
  const apply = (mend: Mend) => {
    fields.change(mend)
    // The press takes itself away: the focus goes to what it changed.
    const first = MANUAL_FIELDS.find((field) => mend[field] !== undefined)
    if (first) document.getElementById(idOf(first))?.focus()
  }
  return (
    <div className={`notice mb-0 mt-3 ${weight === 'refused' ? 'notice-bad' : 'notice-fair'}`}>
      <p className="m-0">{findingWords(note, text, wizard.hostProblem, '')}</p>
      {(mends.length > 0 || provider) && (
        <p className="mb-0 mt-2 flex flex-wrap gap-2">
          {mends.map((mend) => (
            <button
              key={JSON.stringify(mend)}
              type="button"
              className="button-quiet"
              onClick={() => apply(mend)}
            >
              {mendWords(code, mend, text)}
            </button>
          ))}
          {provider && (
            <button type="button" className="button-quiet" onClick={() => onProvider(provider)}>
              {format(wizard.serversUseKnown, { provider: provider.name })}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
