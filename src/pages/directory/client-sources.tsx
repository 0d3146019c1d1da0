import type { ReactNode } from 'react'
import type { Client } from '../../domain/clients/client.ts'
import { format } from '../../i18n/format.ts'
import { useLocale, useText } from '../../i18n/text-context.ts'
import { DataText } from '../../ui/data-text.tsx'
import { formatDate } from '../../ui/date-text.tsx'

/** Where the facts about an app come from. They are names of documents, not addresses. */
export function ClientSources({ client }: { readonly client: Client }): ReactNode {
  const { clients: text, words } = useText('directory')
  const month = formatDate(useLocale(), client.checked)
  return (
    <>
      <h2 id="sources">{words.sources}</h2>
      <ul className="bullets [overflow-wrap:anywhere]">
        {client.sources.map((source) => (
          <li key={source}>
            <DataText text={source} />
          </li>
        ))}
      </ul>
      <p className="small">{format(text.checkedOn, { month })}</p>
    </>
  )
}
