import type { ReactNode } from 'react'
import type { ProviderEntry } from '../../domain/providers/provider.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { SourceLink } from '../../ui/source-link.tsx'

export function ProviderHelp({ provider }: { readonly provider: ProviderEntry }): ReactNode {
  const { providers: text } = useText('directory')
  const { helpTopic } = useText('result')
  if (provider.help.length === 0) return null
  return (
    <section>
      <h2 id="help">{format(text.help, { provider: provider.name })}</h2>
      <ul className="bullets">
        {provider.help.map((link) => (
          <li key={link.url}>
            {helpTopic[link.topic]}: <SourceLink url={link.url} />
          </li>
        ))}
      </ul>
      <p className="small">{text.helpNote}</p>
    </section>
  )
}
