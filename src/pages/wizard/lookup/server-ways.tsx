import type { ReactNode } from 'react'
import type { ClaimedServer } from '../../../domain/account/claimed-server.ts'
import { useText } from '../../../i18n/text-context.ts'
import { PortLink } from '../../../ui/port-link.tsx'
import { Text } from '../../../ui/text.tsx'
import { HostName } from './host-name.tsx'

export const keyOfServer = ({ protocol, host, port, security }: ClaimedServer): string =>
  `${protocol} ${host} ${port} ${security}`

/** Neighbours that belong to one server: its name is said once. */
export function groupServers<S extends ClaimedServer>(
  servers: readonly S[],
  keyOf: (server: S) => string = ({ host }) => host,
): readonly (readonly [S, ...S[]])[] {
  const groups = new Map<string, [S, ...S[]]>()
  for (const server of servers) {
    const group = groups.get(keyOf(server))
    if (group) group.push(server)
    else groups.set(keyOf(server), [server])
  }
  return [...groups.values()]
}

/** A server, and the ways to it. */
export function ServerWays({
  servers,
}: {
  readonly servers: readonly [ClaimedServer, ...ClaimedServer[]]
}): ReactNode {
  const text = useText('lookup')
  const { security } = useText('wizard')
  return (
    <>
      <p>
        <HostName host={servers[0].host} />
      </p>
      {servers.map((server) => (
        <p key={keyOfServer(server)}>
          <Text
            of={text.way}
            with={{ protocol: text.protocol[server.protocol], port: <PortLink port={server.port} /> }}
          />
          {' · '}
          {security[server.security]}
        </p>
      ))}
    </>
  )
}

export function ServerList({ servers }: { readonly servers: readonly ClaimedServer[] }): ReactNode {
  return (
    <ul className="server-list">
      {groupServers(servers).map((group) => (
        <li key={group[0].host}>
          <ServerWays servers={group} />
        </li>
      ))}
    </ul>
  )
}
