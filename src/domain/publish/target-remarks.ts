import { parseHostname, type Hostname } from '../address/hostname.ts'
import { registrableDomain } from '../address/registrable-domain.ts'
import { PORTS } from '../ports/ports.ts'
import type { FoundRecords } from './found-records.ts'
import type { TargetRemark } from './published-row.ts'
import type { SrvRecord } from './compare-service.ts'

/** What is odd about the server that a published record names. */
export function targetRemarks(
  { name, target, port }: SrvRecord,
  domain: Hostname,
  found: FoundRecords,
): readonly TargetRemark[] {
  if (target === undefined) return []
  const host = parseHostname(target)
  const usual = PORTS.find(({ service }) => name.startsWith(`_${service}._tcp.`))?.port
  const odd: readonly TargetRemark[] =
    usual !== undefined && usual !== port ? [{ code: 'odd-port', port, expected: usual }] : []
  if (!host.ok || host.value !== target) return [{ code: 'no-host-name', host: target }, ...odd]
  return [...outside(host.value, domain), ...leads(target, found), ...odd]
}

function outside(host: Hostname, domain: Hostname): readonly TargetRemark[] {
  const registrable = registrableDomain(host) ?? host
  return registrable === registrableDomain(domain) ? [] : [{ code: 'outside', host, registrable }]
}

function leads(host: string, found: FoundRecords): readonly TargetRemark[] {
  const there = found.hostAt(host)
  if (there.kind !== 'said') return []
  return [
    ...(there.alias === undefined ? [] : [{ code: 'target-alias', host, target: there.alias } as const]),
    ...(there.addresses.length === 0 ? [{ code: 'target-nowhere', host } as const] : []),
  ]
}
