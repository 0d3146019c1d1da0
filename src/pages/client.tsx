import type { ReactNode } from 'react'
import { loadClients, type ClientTable } from '../clients/load-clients.ts'
import { isClientId } from '../domain/clients/client-ids.ts'
import type { Client } from '../domain/clients/client.ts'
import { format } from '../i18n/format.ts'
import { useText } from '../i18n/text-context.ts'
import { paths } from '../ui/paths.ts'
import { definePage } from './define-page.tsx'
import { useReaderSetup } from './guides/use-reader-setup.ts'
import { WayBack } from './guides/way-back.tsx'
import { CurrentClientBody } from './directory/current-client.tsx'
import { EndedClientBody } from './directory/ended-client.tsx'

interface ClientPageData {
  readonly client: Client
  readonly table: ClientTable
}

export const client = definePage({
  areas: ['common', 'directory', 'result', 'wizard', 'notes'],
  load: loadClient,
  title: ({ directory: { clients: text } }, { client: { status, name } }) =>
    format(status === 'ended' ? text.endedTitle : text.pageTitle, { client: name }),
  description: ({ directory: { clients: text } }, { client: { status, name } }) =>
    format(status === 'ended' ? text.pageDescriptionEnded : text.pageDescription, { client: name }),
  Body: ClientBody,
})

async function loadClient(params: Readonly<Record<string, string>>): Promise<ClientPageData | undefined> {
  const id = params['id'] ?? ''
  if (!isClientId(id)) return undefined
  const table = await loadClients()
  return { client: table[id], table }
}

function ClientBody({ data: { client: app, table } }: { readonly data: ClientPageData }): ReactNode {
  const { clients: text } = useText('directory')
  return (
    <>
      <WayBack to={paths.clients()} words={text.back} reader={useReaderSetup()} />
      {app.status === 'ended' ? (
        <EndedClientBody client={app} table={table} />
      ) : (
        <CurrentClientBody client={app} />
      )}
    </>
  )
}
