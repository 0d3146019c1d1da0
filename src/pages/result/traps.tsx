import type { ReactNode } from 'react'
import type { MailService } from '../../domain/account/mail-service.ts'
import type { AdvisedOption } from '../../domain/advice/option.ts'
import { chooseTraps } from '../../domain/clients/choose-traps.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import type { IncomingProtocol } from '../../domain/ports/ports.ts'
import { useText } from '../../i18n/text-context.ts'
import { NoteText } from './instruction-text.tsx'
import { useNoteValues } from './note-values.tsx'

/** What goes wrong in this app with this setup. */
export function Traps({
  client,
  service,
  incoming,
  outgoing,
}: {
  readonly client: CurrentClient
  readonly service: MailService
  readonly incoming: AdvisedOption<IncomingProtocol>
  readonly outgoing: AdvisedOption<'smtp'>
}): ReactNode {
  const text = useText('result')
  const notes = useText('notes')
  const values = useNoteValues(client, service.name)
  const codes = chooseTraps(client, incoming, outgoing)
  if (codes.length === 0) return null
  return (
    <section>
      <h2>{text.trapsTitle}</h2>
      <ul className="bullets">
        {codes.map((code) => (
          <li key={code}>
            <NoteText note={notes[code]} values={values} />
          </li>
        ))}
      </ul>
    </section>
  )
}
