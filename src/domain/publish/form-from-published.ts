import { parseHostname, type Hostname } from '../address/hostname.ts'
import type { ZoneRecord } from '../exporters/writers/zone.ts'
import { YES, type PublishForm } from './publish-form.ts'
import { FILE_HOSTS } from './published-questions.ts'
import type { PublishedRow } from './published-row.ts'
import { rowOfWay, waysOf, type Side, type Way } from './ways.ts'

/** The form with what the domain publishes already in it; none where that names no server that the form can hold. */
export function formFromPublished(
  form: PublishForm,
  domain: Hostname,
  rows: readonly PublishedRow[],
): PublishForm | undefined {
  const incoming = sideFrom('incoming', domain, rows)
  const outgoing = sideFrom('outgoing', domain, rows)
  if (!incoming && !outgoing) return undefined
  const webHost = findWebHost(domain, rows)
  return {
    ...form,
    ...incoming,
    ...outgoing,
    ...(webHost ? { webHost } : {}),
    // The servers are no longer a provider’s, and the names are others.
    from: undefined,
    looked: undefined,
  }
}

/** A direction of which nothing is published stays as it is in the form. */
function sideFrom(side: Side, domain: Hostname, rows: readonly PublishedRow[]): PublishForm | undefined {
  const ways = waysOf(side)
  const hosts = new Map<Way, Hostname>()
  for (const way of ways) {
    const host = hostOfWay(way, domain, rows)
    if (host) hosts.set(way, host)
  }
  if (hosts.size === 0) return undefined
  return Object.fromEntries(
    ways.flatMap((way) => [
      [`use-${way}`, hosts.has(way) ? YES : ''],
      [`host-${way}`, hosts.get(way)],
      [`login-${way}`, undefined],
    ]),
  )
}

/** The server that apps should try first, if it answers at the way’s own port. */
function hostOfWay(way: Way, domain: Hostname, rows: readonly PublishedRow[]): Hostname | undefined {
  const records = rows
    .filter(({ name, action }) => name === `_${way}._tcp.${domain}` && action !== 'ask-again')
    .flatMap(({ published }) => published.flatMap((record) => (record.type === 'SRV' ? [record] : [])))
    .filter(({ port, target }) => target !== undefined && port === rowOfWay(way).port)
  const [first] = records.sort((one, other) => one.priority - other.priority)
  return first && readHost(first.target)
}

function findWebHost(domain: Hostname, rows: readonly PublishedRow[]): Hostname | undefined {
  for (const label of FILE_HOSTS) {
    const name = `${label}.${domain}`
    const row = rows.find((one) => one.name === name && one.type === 'host' && one.action !== 'ask-again')
    if (row?.remarks.some(({ code }) => code === 'exchange' || code === 'leads-nowhere')) continue
    const host = row && hostOfRecord(row.published[0], name)
    if (host) return host
  }
  return undefined
}

function hostOfRecord(record: ZoneRecord | undefined, name: string): Hostname | undefined {
  if (record?.type === 'CNAME') return readHost(record.target)
  return record && readHost(name)
}

function readHost(name: string | undefined): Hostname | undefined {
  const host = parseHostname(name ?? '')
  return host.ok && host.value === name ? host.value : undefined
}
