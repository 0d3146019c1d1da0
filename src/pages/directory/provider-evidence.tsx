import type { ReactNode } from 'react'
import { format } from '../../i18n/format.ts'
import { useLocale, useText } from '../../i18n/text-context.ts'
import { DataText } from '../../ui/data-text.tsx'
import { formatDate } from '../../ui/date-text.tsx'
import type { ProviderPageData } from './provider-data.ts'
import { ProviderConflicts } from './provider-conflicts.tsx'
import { ProviderSources } from './provider-sources.tsx'

/** How well the page's facts are known, and where they come from. */
export function ProviderEvidence({ data }: { readonly data: ProviderPageData }): ReactNode {
  const { providers: text } = useText('directory')
  const result = useText('result')
  const locale = useLocale()
  const { provider, details, freshness } = data
  const name = { provider: provider.name }
  return (
    <>
      <h2 id="sure">{text.sure}</h2>
      <p>{format(text.servers[freshness.servers], name)}</p>
      <p>{format(text.rules[freshness.rules], name)}</p>
      <p className="small">{format(result.checkedOn, { month: formatDate(locale, provider.checked) })}</p>
      {details.notes.length > 0 && (
        <>
          <h2>{text.notes}</h2>
          <ul className="bullets">
            {details.notes.map((note) => (
              <li key={note}>
                <DataText text={note} />
              </li>
            ))}
          </ul>
        </>
      )}
      <ProviderConflicts conflicts={details.conflicts} />
      <ProviderSources sources={details.sources} />
    </>
  )
}
