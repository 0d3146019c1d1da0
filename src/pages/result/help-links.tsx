import type { ReactNode } from 'react'
import type { HelpTopic, ProviderEntry } from '../../domain/providers/provider.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'

/** The provider's own help pages on these topics; all of them where none is asked for. */
export function HelpLinks({
  provider,
  topics,
}: {
  readonly provider: ProviderEntry
  readonly topics: readonly HelpTopic[] | undefined
}): ReactNode {
  const text = useText('result')
  const wanted = provider.help.filter(({ topic }) => !topics || topics.includes(topic))
  const links = wanted.length > 0 ? wanted : provider.help.slice(0, 1)
  if (links.length === 0) return null
  return (
    <ul>
      {links.map(({ url, topic }) => (
        <li key={url}>
          <a className="inline-flex min-h-8 items-center" href={url} rel="noreferrer">
            {format(text.helpFrom, { provider: provider.name, topic: text.helpTopic[topic] })}
          </a>{' '}
          <span className="small">({new URL(url).hostname})</span>
        </li>
      ))}
    </ul>
  )
}
