import type { ReactNode } from 'react'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { useText } from '../../i18n/text-context.ts'
import { Qualifier } from '../../ui/qualifier.tsx'
import { NoteText } from '../result/instruction-text.tsx'
import { useNoteValues } from '../result/note-values.tsx'
import { ActionText } from './action-text.tsx'
import { useOutlineWords } from './outline-words.ts'
import { groupSteps, type Remark } from './step-groups.ts'

/** An app's steps for both protocols and all its versions, with blanks where the person's values go. */
export function StepsOutline({ client }: { readonly client: CurrentClient }): ReactNode {
  const { clients: text } = useText('directory')
  const words = useOutlineWords()
  const { before, steps } = groupSteps(client.steps)
  return (
    <section>
      <h2 id="steps">{text.steps}</h2>
      <Remarks remarks={before} client={client} />
      <ol className="numbers">
        {steps.map(({ action, remarks }, place) => (
          <li key={place}>
            <ActionText action={action} client={client} />
            <Qualifier versions={action.versions} only={action.only} words={words} />
            <Remarks remarks={remarks} client={client} />
          </li>
        ))}
      </ol>
    </section>
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
