import type { ReactNode } from 'react'
import type { ProviderDetails } from '../../domain/providers/provider.ts'
import { format } from '../../i18n/format.ts'
import { useLocale, useText } from '../../i18n/text-context.ts'
import { formatDate } from '../../ui/date-text.tsx'
import { SourceLink } from '../../ui/source-link.tsx'

export function ProviderSources({ sources }: { readonly sources: ProviderDetails['sources'] }): ReactNode {
  const { providers: text, words } = useText('directory')
  const locale = useLocale()
  return (
    <>
      <h2 id="sources">{words.sources}</h2>
      <ul className="bullets">
        {sources.map(({ kind, url, read }) => (
          <li key={kind + (url ?? '')}>
            {words.source[kind]}
            {url && (
              <>
                {': '}
                <SourceLink url={url} />
              </>
            )}{' '}
            <span className="small">({format(text.sourceRead, { month: formatDate(locale, read) })})</span>
          </li>
        ))}
      </ul>
      <p className="small">{text.sourceAge}</p>
    </>
  )
}
