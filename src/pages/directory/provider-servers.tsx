import type { ReactNode } from 'react'
import type { Server } from '../../domain/account/settings.ts'
import { findUnusual } from '../../domain/ports/port-queries.ts'
import type { ProviderEntry } from '../../domain/providers/provider.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { Text } from '../../ui/text.tsx'
import { ServerTable } from './server-table.tsx'

/** Both tables of a provider, or the plain word that one of them is not known. */
export function ProviderServers({ provider }: { readonly provider: ProviderEntry }): ReactNode {
  const { providers: text } = useText('directory')
  const name = { provider: provider.name }
  const sides = [
    {
      id: 'receiving',
      heading: text.receiving,
      caption: text.receivingCaption,
      unknown: text.incomingUnknown,
      servers: provider.incoming,
    },
    {
      id: 'sending',
      heading: text.sending,
      caption: text.sendingCaption,
      unknown: text.outgoingUnknown,
      servers: provider.outgoing,
    },
  ] as const
  return sides.map(({ id, heading, caption, unknown, servers }) => (
    <section key={id}>
      <h2 id={id}>{heading}</h2>
      {servers.length > 0 ? (
        <>
          <ServerTable caption={format(caption, name)} servers={servers} provider={provider.name} />
          <UnusualPorts servers={servers} />
          {id === 'sending' && (
            <p>
              <a href="#sources">{text.sourcesLink}</a>
            </p>
          )}
        </>
      ) : (
        <p className="notice notice-fair column">{format(unknown, name)}</p>
      )}
    </section>
  ))
}

function UnusualPorts({ servers }: { readonly servers: readonly Server[] }): ReactNode {
  const { providers: text } = useText('directory')
  const { unusual } = useText('ports')
  const codes = new Map(
    servers.flatMap(({ protocol, port, security }) => {
      const code = findUnusual(protocol, port, security)
      return code ? [[port, code] as const] : []
    }),
  )
  return [...codes].map(([port, code]) => (
    <p key={port} className="column">
      <Text of={text.unusual} with={{ port, reason: <Text of={unusual[code]} /> }} />
    </p>
  ))
}
