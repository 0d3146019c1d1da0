import { useMemo, type ReactNode } from 'react'
import { loadClients, type ClientTable } from '../clients/load-clients.ts'
import { CLIENT_IDS } from '../domain/clients/client-ids.ts'
import { format } from '../i18n/format.ts'
import { useText } from '../i18n/text-context.ts'
import { definePage } from './define-page.tsx'
import { ClientFound } from './directory/client-found.tsx'
import { ClientPlatforms } from './directory/client-platforms.tsx'
import { filterClients } from './directory/filter-clients.ts'
import { SearchField } from './directory/search-field.tsx'
import { useCountWords } from './directory/use-count-words.ts'
import { useSearch } from './directory/use-search.ts'

export const clients = definePage({
  areas: ['directory', 'wizard'],
  load: () => loadClients(),
  title: (text) => text.directory.clients.title,
  description: (text) => format(text.directory.clients.description, { count: CLIENT_IDS.length }),
  Body: ClientsBody,
})

function ClientsBody({ data: table }: { readonly data: ClientTable }): ReactNode {
  const { clients: text } = useText('directory')
  const { platform: names } = useText('wizard')
  const countWords = useCountWords()
  const search = useSearch('clients')
  const { query } = search
  const found = useMemo(() => filterClients(table, query, names), [table, query, names])
  return (
    <>
      <div className="column">
        <h1 tabIndex={-1}>{text.title}</h1>
        <p>{text.lead}</p>
      </div>
      <SearchField
        search={search}
        label={text.search}
        hint={text.searchHint}
        count={countWords(found?.count ?? CLIENT_IDS.length, text.count)}
      />
      <p className="small">{text.oauth2Note}</p>
      {found ? <ClientFound found={found} query={query} table={table} /> : <ClientPlatforms table={table} />}
    </>
  )
}
