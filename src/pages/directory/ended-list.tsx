import type { ReactNode } from 'react'
import type { ClientTable } from '../../clients/load-clients.ts'
import type { EndedClient } from '../../domain/clients/client.ts'
import { useText } from '../../i18n/text-context.ts'
import { DateText } from '../../ui/date-text.tsx'
import { href, paths } from '../../ui/paths.ts'
import { Text } from '../../ui/text.tsx'
import { Successors } from './successors.tsx'

export function EndedList({
  ended,
  table,
}: {
  readonly ended: readonly EndedClient[]
  readonly table: ClientTable
}): ReactNode {
  const { clients: text } = useText('directory')
  return (
    <ul className="bullets">
      {ended.map((client) => (
        <li key={client.id}>
          <a href={href(paths.client(client.id))}>{client.name}</a>{' '}
          <Text
            of={text.endedRow}
            with={{
              date: <DateText date={client.ended} />,
              successors: <Successors client={client} table={table} />,
            }}
          />
        </li>
      ))}
    </ul>
  )
}
