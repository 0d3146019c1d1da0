import type { ClaimedServer } from '../account/claimed-server.ts'
import { parsePort } from '../account/choice.ts'
import type { Hostname } from '../address/hostname.ts'
import { SIDES, type SaidSettings, type Side } from '../check/said.ts'
import { findPortRow, rowsOf, usualSecurity } from '../ports/port-queries.ts'
import { UNUSUAL_PORTS, type Protocol, type Security } from '../ports/ports.ts'
import type { TypedService } from '../wizard/state.ts'
import { hostOf, readManualForm, saidWay, usernameOf, type ManualForm, type SaidWay } from './manual-form.ts'
import { rowFor, waysAsRegistered } from './manual-rows.ts'

/** What was typed as a service of the wizard; none while a server’s name is missing. */
export function makeTypedService(form: ManualForm, domain: Hostname): TypedService | undefined {
  const said = readManualForm(form)
  const inHost = hostOf(form, 'incoming')
  const outHost = hostOf(form, 'outgoing')
  if (!inHost.ok || !outHost.ok) return undefined
  const hosts = { incoming: inHost.value, outgoing: outHost.value }
  const username = usernameOf(form, 'incoming')
  const servers = SIDES.flatMap((side) => serversOf(said, form, side, hosts[side]))
  return {
    domain,
    inHost: hosts.incoming,
    outHost: hosts.outgoing,
    username,
    ...(servers.length > 0 ? { servers } : {}),
  }
}

/** The very ways that are left of what was said of a direction; none where nothing was: then all are possible. */
function serversOf(
  said: SaidSettings,
  form: ManualForm,
  side: Side,
  host: Hostname,
): readonly ClaimedServer[] {
  const username = usernameOf(form, side)
  const way = saidWay(said, side)
  const open = way.port === undefined && way.security === undefined && !(side === 'incoming' && said.protocol)
  if (open && username === usernameOf(form, 'incoming')) return []
  return waysOf(way).flatMap(([protocol, number, security]) => {
    const port = parsePort(number)
    return port ? [{ protocol, host, port, security, username }] : []
  })
}

type Way = readonly [protocol: Protocol, port: number, security: Security]

function waysOf(way: SaidWay): readonly Way[] {
  const { port, security } = way
  const protocols = port === undefined ? way.protocols : protocolsOn(way.protocols, port)
  if (port === undefined) {
    if (security === undefined) return waysAsRegistered(protocols)
    return protocols.flatMap((protocol) => {
      const row = rowFor([protocol], security)
      return row ? [[protocol, row.port, security] as const] : []
    })
  }
  return protocols.flatMap((protocol) =>
    (security ? [security] : securitiesOn(protocol, port)).map((each) => [protocol, port, each] as const),
  )
}

/** A port of the table is for one protocol; any other may be for each. */
function protocolsOn(protocols: readonly Protocol[], port: number): readonly Protocol[] {
  const own = findPortRow(port)?.protocol
  const named = protocols.filter((protocol) => protocol === own)
  return named.length > 0 ? named : protocols
}

/** How a port is used: as the table has it; on a number of the server’s own, encrypted in either way. */
function securitiesOn(protocol: Protocol, port: number): readonly Security[] {
  const row = rowsOf(protocol).find((each) => each.port === port)
  if (row) return [usualSecurity(row)]
  const unusual = UNUSUAL_PORTS.find((each) => each.port === port && each.protocol === protocol)
  return unusual ? [unusual.security] : ['tls', 'starttls']
}

/** The form as a service fills it in that was typed, or found, before: what its ways have in common. */
export function showTypedService(typed: TypedService): ManualForm {
  const { inHost, outHost, username, servers = [] } = typed
  const incoming = servers.filter(({ protocol }) => protocol !== 'smtp')
  const outgoing = servers.filter(({ protocol }) => protocol === 'smtp')
  const outName = common(outgoing.map((server) => server.username ?? username))
  return {
    protocol: common(incoming.map(({ protocol }) => protocol)),
    'incoming.host': inHost,
    'incoming.port': common(incoming.map(({ port }) => String(port))),
    'incoming.security': common(incoming.map(({ security }) => security)),
    'incoming.username': username,
    'outgoing.host': outHost,
    'outgoing.port': common(outgoing.map(({ port }) => String(port))),
    'outgoing.security': common(outgoing.map(({ security }) => security)),
    'outgoing.username': outName === username ? '' : outName,
  }
}

const common = (values: readonly string[]): string => (new Set(values).size === 1 ? (values[0] ?? '') : '')
