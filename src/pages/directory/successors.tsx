import { Fragment, type ReactNode } from 'react'
import type { ClientTable } from '../../clients/load-clients.ts'
import type { EndedClient } from '../../domain/clients/client.ts'
import { href, paths } from '../../ui/paths.ts'

/** The apps that replace an ended one, one after another. */
export function Successors({
  client,
  table,
}: {
  readonly client: EndedClient
  readonly table: ClientTable
}): ReactNode {
  return client.successors.map((id, place) => (
    <Fragment key={id}>
      {place > 0 && ', '}
      <a href={href(paths.client(id))}>{table[id].name}</a>
    </Fragment>
  ))
}
