import type { ReactNode } from 'react'
import type { PublishedNote } from '../../../../domain/publish/published-notes.ts'
import { useText } from '../../../../i18n/text-context.ts'
import { explainNote, type Names } from './row-words.ts'

/** What holds for all that was found. */
export function PublishedNotes({
  notes,
  names,
}: {
  readonly notes: readonly PublishedNote[]
  readonly names: Names
}): ReactNode {
  const { now: text } = useText('publish')
  if (notes.length === 0) return null
  return (
    <ul className="bullets">
      {notes.map((note) => (
        <li key={note.code}>{explainNote(note, names, text)}</li>
      ))}
    </ul>
  )
}
