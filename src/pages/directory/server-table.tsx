import type { ReactNode } from 'react'
import type { Server } from '../../domain/account/settings.ts'
import { useText } from '../../i18n/text-context.ts'
import { ServerRow } from './server-row.tsx'

export function ServerTable({
  caption,
  servers,
  provider,
}: {
  readonly caption: string
  readonly servers: readonly Server[]
  readonly provider: string
}): ReactNode {
  const { providers: text } = useText('directory')
  return (
    <table className="data-table server-table">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.columnServer}</th>
          <th scope="col">{text.columnPort}</th>
          <th scope="col">{text.columnSecurity}</th>
          <th scope="col">{text.columnUser}</th>
          <th scope="col">{text.columnSignIn}</th>
          <th scope="col">{text.columnSource}</th>
        </tr>
      </thead>
      <tbody>
        {servers.map((server) => (
          <ServerRow
            key={`${server.protocol}:${server.host}:${server.port}:${server.security}:${server.username}`}
            server={server}
            provider={provider}
          />
        ))}
      </tbody>
    </table>
  )
}
