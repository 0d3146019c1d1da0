import { memo, type ReactNode } from 'react'
import type { ClientTable } from '../../clients/load-clients.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'
import { ClientTableOf } from './client-table.tsx'
import { EndedList } from './ended-list.tsx'
import type { FoundClients } from './filter-clients.ts'

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
      <section aria-label={text.found} className="column">
        <p className="font-semibold">{format(text.foundNone, { text: query })}</p>
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
