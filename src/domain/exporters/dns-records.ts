import { hostname, type Hostname } from '../address/hostname.ts'
import { NOT_CHOICES } from '../ports/ports.ts'
import type { Result } from '../result.ts'
import { autoconfig } from './autoconfig.ts'
import { autodiscover } from './autodiscover.ts'
import { chooseBoth, type BothSides } from './choose-both.ts'
import { domainProfile } from './domain-profile.ts'
import type { DomainExport, ExportRefusal } from './exporter.ts'
import { hostFromProvider, onThisComputer, unencrypted } from './published-servers.ts'
import { serviceRecords } from './service-records.ts'
import { configurationDigest, userAgentConfiguration } from './user-agent-configuration.ts'
import type { ZoneRecord } from './writers/zone.ts'

/** What a record is there for. */
export const RECORD_PURPOSES = [
  'service-offered',
  'service-not-offered',
  'autoconfig-host',
  'profile-host',
  'autodiscover-host',
  'autodiscover-service',
  'configuration-host',
  'configuration-digest',
] as const
export type RecordPurpose = (typeof RECORD_PURPOSES)[number]

export type DnsRecord = ZoneRecord & { readonly purpose: RecordPurpose }

const TTL = 3600

/** All that the domain’s DNS needs. The zone’s file and the page’s table are both made of these. */
export function domainRecords(input: DomainExport): readonly DnsRecord[] {
  return [...(sayServices(input).ok ? allServices(input) : []), ...fileRecords(input)]
}

/** Whether the records of services can say how mail is reached, or why not. */
export function sayServices(input: DomainExport): Result<BothSides, ExportRefusal> {
  return chooseBoth(input, [onThisComputer, unencrypted, hostFromProvider])
}

function allServices({ domain, incoming, outgoing }: DomainExport): readonly DnsRecord[] {
  return [
    ...serviceRecords(domain, 'incoming', incoming, TTL),
    ...serviceRecords(domain, 'outgoing', outgoing, TTL),
  ]
}

/** Where the files are found that the domain publishes, and what vouches for one of them. */
function fileRecords(input: DomainExport): readonly DnsRecord[] {
  const { domain, webHost } = input
  const hasConfiguration = userAgentConfiguration.supports(input).ok
  const records: DnsRecord[] = []
  if (autoconfig.supports(input).ok) records.push(...alias(input, 'autoconfig', 'autoconfig-host'))
  // The profile lies there too (`publish-places.ts`).
  else if (domainProfile.supports(input).ok) records.push(...alias(input, 'autoconfig', 'profile-host'))
  if (webHost && autodiscover.supports(input).ok)
    records.push(...alias(input, 'autodiscover', 'autodiscover-host'), {
      name: `_autodiscover._tcp.${domain}`,
      ttl: TTL,
      type: 'SRV',
      priority: 0,
      weight: 0,
      port: HTTPS,
      target: webHost,
      purpose: 'autodiscover-service',
    })
  if (hasConfiguration)
    records.push(...alias(input, 'ua-auto-config', 'configuration-host'), {
      name: `_ua-auto-config.${domain}`,
      ttl: TTL,
      type: 'TXT',
      text: configurationDigest(userAgentConfiguration.render(input, undefined)),
      purpose: 'configuration-digest',
    })
  return records
}

const HTTPS = NOT_CHOICES.find(({ key }) => key === 'https')?.port ?? 0

/**
 * None where the web server is called so already: a name can’t be its own alias. Nor where a mail server is: an alias would
 * lead its mail to the web server.
 */
function alias(input: DomainExport, label: FileLabel, purpose: RecordPurpose): readonly DnsRecord[] {
  const { domain, webHost: target } = input
  const name = hostname(`${label}.${domain}`)
  if (target === undefined || name === target || isMailServer(input, name)) return []
  return [{ name, ttl: TTL, type: 'CNAME', target, purpose }]
}

/** What the files’ names begin with. */
const FILE_LABELS = ['autoconfig', 'autodiscover', 'ua-auto-config'] as const
type FileLabel = (typeof FILE_LABELS)[number]

/** Names of files that a mail server has, and the web server hasn’t: no record can lead apps to the files there. */
export function findTakenNames(input: DomainExport): readonly Hostname[] {
  return FILE_LABELS.map((label) => hostname(`${label}.${input.domain}`)).filter(
    (name) => name !== input.webHost && isMailServer(input, name),
  )
}

function isMailServer({ domain, incoming, outgoing }: DomainExport, name: Hostname): boolean {
  return [...incoming, ...outgoing].some(({ host }) => host.replace('{domain}', domain) === name)
}
