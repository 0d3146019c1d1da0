import type { ReactNode } from 'react'
import { loadClients, type ClientTable } from '../clients/load-clients.ts'
import { format } from '../i18n/format.ts'
import { useText } from '../i18n/text-context.ts'
import { definePage } from './define-page.tsx'
import { groupClients } from './directory/client-groups.ts'
import { ClientTableOf } from './directory/client-table.tsx'
import { EndedList } from './directory/ended-list.tsx'
import { JumpLinks } from './directory/jump-links.tsx'

export const clients = definePage({
  areas: ['directory', 'wizard'],
  load: () => loadClients(),
  title: (text) => text.directory.clients.title,
  description: (text, table) =>
    format(text.directory.clients.description, { count: groupClients(table).count }),
  Body: ClientsBody,
})

function ClientsBody({ data }: { readonly data: ClientTable }): ReactNode {
  const { clients: text } = useText('directory')
  const { platform: names } = useText('wizard')
  const { byPlatform, ended } = groupClients(data)
  return (
    <>
      <div className="column">
        <h1 tabIndex={-1}>{text.title}</h1>
        <p>{text.lead}</p>
      </div>
      <JumpLinks
        label={text.platforms}
        links={[
          ...byPlatform.map(({ platform }) => [platform, names[platform]] as const),
          ['ended', text.ended],
        ]}
      />
      <p className="small">{text.oauth2Note}</p>
      {byPlatform.map(({ platform, clients: members }) => (
        <section key={platform}>
          <h2 id={platform}>{names[platform]}</h2>
          <ClientTableOf
            caption={format(text.platformCaption, { platform: names[platform] })}
            clients={members}
          />
        </section>
      ))}
      <section className="column">
        <h2 id="ended">{text.ended}</h2>
        <p>{text.endedLead}</p>
        <EndedList ended={ended} table={data} />
      </section>
    </>
  )
}
