import type { ReactNode } from 'react'
import type { ClientTable } from '../../clients/load-clients.ts'
import type { EndedClient } from '../../domain/clients/client.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { DateText } from '../../ui/date-text.tsx'
import { href, paths } from '../../ui/paths.ts'
import { Text } from '../../ui/text.tsx'
import { ClientSources } from './client-sources.tsx'

/** An app that can't be set up any more: why, and what to use instead. */
export function EndedClientBody({
  client,
  table,
}: {
  readonly client: EndedClient
  readonly table: ClientTable
}): ReactNode {
  const { clients: text } = useText('directory')
  const notes = useText('notes')
  return (
    <div className="column">
      <h1 tabIndex={-1}>{format(text.endedTitle, { client: client.name })}</h1>
      <div className="notice notice-bad">
        <p>{notes[client.reason]}</p>
        <p className="small">
          <Text of={text.endedOn} with={{ date: <DateText date={client.ended} /> }} />
        </p>
      </div>
      <h2>{text.successors}</h2>
      <ul className="bullets">
        {client.successors.map((id) => (
          <li key={id}>
            <a href={href(paths.client(id))}>{table[id].name}</a>
          </li>
        ))}
      </ul>
      <ClientSources client={client} />
    </div>
  )
}
