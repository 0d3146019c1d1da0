import type { DnsRecord } from '../exporters/dns-records.ts'
import type { FoundHost, FoundRecords } from './found-records.ts'
import { judgeTarget } from './judge-target.ts'
import type { HostRemark, PublishedRow } from './published-row.ts'
import { unsettledRows } from './unsettled-rows.ts'

type WantedAlias = Extract<DnsRecord, { readonly type: 'CNAME' }>
type SaidHost = Extract<FoundHost, { readonly kind: 'said' }>

/** Where a name of the files leads. It should be an alias; addresses that are the web server’s own do the same. */
export function compareHost(
  name: string,
  wanted: WantedAlias | undefined,
  found: FoundRecords,
): readonly PublishedRow[] {
  const host = found.hostAt(name)
  const shared = { name, type: 'host' } as const
  if (host.kind !== 'said') return unsettledRows(shared, wanted ? [wanted] : [], host)
  const row = { ...shared, published: host.records, remarks: describeHost(name, host) }
  if (!wanted) {
    const standing = host.records.length === 0 ? 'nothing' : 'not-compared'
    return [judgeTarget({ ...row, standing, action: 'nothing' })]
  }
  return [judgeTarget({ ...row, shouldBe: wanted, ...judgeHost(host, wanted, found) })]
}

function describeHost(name: string, { alias, addresses }: SaidHost): readonly HostRemark[] {
  if (alias === undefined) return []
  if (isExchange(name, alias)) return [{ code: 'exchange' }]
  return addresses.length === 0 ? [{ code: 'leads-nowhere', host: alias }] : []
}

function judgeHost(
  host: SaidHost,
  { name, target }: WantedAlias,
  found: FoundRecords,
): Pick<PublishedRow, 'standing' | 'action' | 'remarks'> {
  const { alias, addresses } = host
  const said = describeHost(name, host)
  if (alias === target) return { standing: 'as-it-should-be', action: 'nothing', remarks: said }
  if (alias !== undefined) {
    const remarks = said.length > 0 ? said : [{ code: 'alias-elsewhere', host: alias } as const]
    const action = remarks.some(({ code }) => code === 'exchange') ? 'look' : 'change'
    return { standing: 'different', action, remarks }
  }
  if (addresses.length === 0) return { standing: 'missing', action: 'add', remarks: [] }
  const web = found.hostAt(target)
  const isSame = web.kind === 'said' && addresses.some((address) => web.addresses.includes(address))
  return isSame
    ? { standing: 'as-it-should-be', action: 'nothing', remarks: [{ code: 'same-address' }] }
    : { standing: 'different', action: 'change', remarks: [{ code: 'own-address' }] }
}

/** Microsoft 365 and Exchange Online have a domain’s `autodiscover` lead there (learn.microsoft.com, “Add DNS records”). */
const EXCHANGE = /(^|\.)autodiscover(-s)?\.(outlook|office|office365|partner\.outlook)\.(com|cn)$/

const isExchange = (name: string, alias: string): boolean =>
  name.startsWith('autodiscover.') && EXCHANGE.test(alias)
