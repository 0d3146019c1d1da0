import { resolveHost, resolveUsername } from '../../domain/account/resolve-server.ts'
import { EXAMPLE_TARGET, type TestTarget } from '../../domain/guides/commands.ts'
import { findPortRow, type TableRow } from '../../domain/ports/port-queries.ts'
import type { ReaderSetup } from '../../state/reader-setup.ts'

export interface ServerTarget {
  readonly row: TableRow
  readonly target: TestTarget
}

/** The servers that the reader’s setup comes to, for reading and for sending; all of the service’s while that is open. */
export function targetsOf(reader: ReaderSetup): readonly ServerTarget[] {
  return rowsOf(reader).flatMap((row) => {
    const target = findTarget(row, reader)
    return target ? [{ row, target }] : []
  })
}

/** The ports of that setup, whether or not the servers’ names are known. */
export function rowsOf(reader: ReaderSetup): readonly TableRow[] {
  if (reader.kind !== 'known') return []
  const { incoming, outgoing, service } = reader.situation
  const chosen = [incoming, outgoing].flatMap((option) => (option ? [option.choice.port] : []))
  const all = [...(service?.incoming ?? []), ...(service?.outgoing ?? [])].map(({ port }) => port)
  return [...new Set(chosen.length > 0 ? chosen : all)].flatMap((port) => findPortRow(port) ?? [])
}

/** The reader's server on this port, as far as its name is known. */
export function findTarget(row: TableRow, reader: ReaderSetup): TestTarget | undefined {
  if (reader.kind !== 'known' || !reader.situation.service) return undefined
  const { incoming, outgoing } = reader.situation.service
  const server = [...incoming, ...outgoing].find(
    ({ port, protocol }) => port === row.port && protocol === row.protocol,
  )
  if (!server) return undefined
  const host = resolveHost(server, reader.address)
  if (host.kind !== 'known') return undefined
  const user = resolveUsername(server, reader.address)
  return {
    host: host.text,
    user: user.kind === 'known' ? user.text : EXAMPLE_TARGET.user,
    address: reader.address?.text ?? EXAMPLE_TARGET.address,
  }
}
