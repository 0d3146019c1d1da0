import { memo, type ReactNode } from 'react'
import type { ClientTable } from '../../clients/load-clients.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { groupClients } from './client-groups.ts'
import { ClientTableOf } from './client-table.tsx'
import { EndedList } from './ended-list.tsx'
import { JumpLinks } from './jump-links.tsx'

/** All apps by the device that they run on, and those that have ended. */
export const ClientPlatforms = memo(function ClientPlatforms({
  table,
}: {
  readonly table: ClientTable
}): ReactNode {
  const { clients: text } = useText('directory')
  const { platform: names } = useText('wizard')
  const { byPlatform, ended } = groupClients(table)
  return (
    <>
      <JumpLinks
        label={text.platforms}
        links={[
          ...byPlatform.map(({ platform }) => [platform, names[platform]] as const),
          ['ended', text.ended],
        ]}
      />
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
        <EndedList ended={ended} table={table} />
      </section>
    </>
  )
})
