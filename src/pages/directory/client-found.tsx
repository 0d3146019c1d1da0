import { memo, type ReactNode } from 'react'
import type { ClientTable } from '../../clients/load-clients.ts'
import { useText } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'
import { Text } from '../../ui/text.tsx'
import { ClientTableOf } from './client-table.tsx'
import { EndedList } from './ended-list.tsx'
import type { FoundClients } from './filter-clients.ts'
import { SearchEcho } from './search-field-echo.tsx'

/** The apps that the search keeps, each once, with the devices that it runs on. */
export const ClientFound = memo(function ClientFound({
  found: { count, current, ended },
  query,
  table,
}: {
  readonly found: FoundClients
  readonly query: string
  readonly table: ClientTable
}): ReactNode {
  const { clients: text } = useText('directory')
  if (count === 0)
    return (
      <section aria-label={text.found} className="column found-none">
        <p className="font-semibold">
          <Text of={text.foundNone} with={{ text: <SearchEcho query={query} /> }} />
        </p>
        <p>
          {text.foundNoneNext} <a href={href(paths.step('provider'))}>{text.foundNoneLink}</a>
        </p>
      </section>
    )
  return (
    <section aria-label={text.found} className="mt-4">
      {current.length > 0 && <ClientTableOf caption={text.found} clients={current} withPlatforms />}
      {ended.length > 0 && (
        <>
          <h2>{text.foundEnded}</h2>
          <EndedList ended={ended} table={table} />
        </>
      )}
    </section>
  )
})
