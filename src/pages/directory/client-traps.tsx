import type { ReactNode } from 'react'
import type { CurrentClient, Trap, TrapCondition } from '../../domain/clients/client.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { useListWords } from '../../ui/list-words.ts'
import { NoteText } from '../result/instruction-text.tsx'
import { useNoteValues } from '../result/note-values.tsx'

/** What goes wrong in this app, and when. */
export function ClientTraps({ client }: { readonly client: CurrentClient }): ReactNode {
  const { clients: text } = useText('directory')
  const notes = useText('notes')
  const values = useNoteValues(client, text.yourProvider)
  const conditionWords = useConditionWords()
  if (client.traps.length === 0) return null
  return (
    <section>
      <h2 id="traps">{text.traps}</h2>
      <ul className="bullets">
        {byCode(client.traps).map(([code, conditions]) => {
          const when = conditions.map(conditionWords).filter((words) => words !== '')
          return (
            <li key={code}>
              <NoteText note={notes[code]} values={values} />
              {when.length > 0 && <span className="small"> ({when.join('; ')})</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** A trap that several conditions call for is told once; one that always holds needs none of them. */
function byCode(traps: readonly Trap[]): readonly (readonly [Trap['code'], readonly TrapCondition[]])[] {
  return [...new Set(traps.map((trap) => trap.code))].map((code) => {
    const told = traps.filter((trap) => trap.code === code)
    return [code, told.some((trap) => !trap.when) ? [] : told.flatMap((trap) => trap.when ?? [])]
  })
}

function useConditionWords(): (condition: TrapCondition) => string {
  const { clients: text, words } = useText('directory')
  const list = useListWords()
  const signInWords = {
    oauth2: text.whenOauth2,
    'app-password': text.whenAppPassword,
    password: text.whenPassword,
  }
  return ({ protocol, security, signIn, otherUsername }) =>
    list([
      ...(protocol ? [format(text.withProtocol, { protocol: words.protocol[protocol] })] : []),
      ...(security ? [format(text.withSecurity, { security: words.security[security] })] : []),
      ...(signIn ? [signInWords[signIn]] : []),
      ...(otherUsername ? [text.whenUsername] : []),
    ])
}
