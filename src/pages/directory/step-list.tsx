import type { ReactNode } from 'react'
import type { CurrentClient, Instruction } from '../../domain/clients/client.ts'
import { useText } from '../../i18n/text-context.ts'
import { Qualifier } from '../../ui/qualifier.tsx'
import { NoteText } from '../result/instruction-text.tsx'
import { useNoteValues } from '../result/note-values.tsx'
import { ActionText } from './action-text.tsx'
import { useOutlineWords } from './outline-words.ts'
import { groupSteps, type Remark } from './step-groups.ts'

/** Instructions for both protocols and all versions of an app. Numbered where there is more than one. */
export function StepList({
  steps: instructions,
  client,
  allFor,
}: {
  readonly steps: readonly Instruction[]
  readonly client: CurrentClient
  /** The versions that the whole list is for, where it says so above: no step repeats them. */
  readonly allFor?: string
}): ReactNode {
  const words = useOutlineWords()
  const { before, steps } = groupSteps(instructions)
  const items = steps.map(({ action, remarks }, place) => (
    <li key={place}>
      <ActionText action={action} client={client} />
      <Qualifier
        versions={action.versions === allFor ? undefined : action.versions}
        only={action.only}
        words={words}
      />
      <Remarks remarks={remarks} client={client} />
    </li>
  ))
  return (
    <>
      <Remarks remarks={before} client={client} />
      {items.length > 1 ? <ol className="numbers">{items}</ol> : <ul className="bullets">{items}</ul>}
    </>
  )
}

function Remarks({
  remarks,
  client,
}: {
  readonly remarks: readonly Remark[]
  readonly client: CurrentClient
}): ReactNode {
  const notes = useText('notes')
  const words = useOutlineWords()
  const values = useNoteValues(client, useText('directory').clients.yourProvider)
  return remarks.map((remark, place) => (
    <p key={place} className="text-muted">
      <NoteText note={notes[remark.code]} values={values} />
      <Qualifier versions={remark.versions} only={remark.only} words={words} />
    </p>
  ))
}
