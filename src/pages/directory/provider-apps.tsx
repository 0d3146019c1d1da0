import type { ReactNode } from 'react'
import type { ProviderEntry } from '../../domain/providers/provider.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { ProviderApp } from './provider-app-advice.ts'
import { ProviderAppRow } from './provider-app-row.tsx'

/** What to choose in each app, and the way to a setup in it. */
export function ProviderApps({
  provider,
  apps,
}: {
  readonly provider: ProviderEntry
  readonly apps: readonly ProviderApp[]
}): ReactNode {
  const { providers: text } = useText('directory')
  if (apps.length === 0) return null
  const name = { provider: provider.name }
  return (
    <section>
      <h2 id="apps">{text.apps}</h2>
      <p className="column">{format(text.appsLead, name)}</p>
      <table className="data-table app-table">
        <caption className="sr-only">{format(text.appsCaption, name)}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columnApp}</th>
            <th scope="col">{text.columnReceiving}</th>
            <th scope="col">{text.columnSending}</th>
            <th scope="col">{text.columnMethod}</th>
            <th scope="col">{text.columnSetUp}</th>
          </tr>
        </thead>
        <tbody>
          {apps.map((app) => (
            <ProviderAppRow key={app.client.id} provider={provider} app={app} />
          ))}
        </tbody>
      </table>
    </section>
  )
}
