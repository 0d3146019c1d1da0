import { hostname, type Hostname } from '../address/hostname.ts'
import { NOT_CHOICES } from '../ports/ports.ts'
import type { Result } from '../result.ts'
import { autoconfig } from './autoconfig.ts'
import { autodiscover } from './autodiscover.ts'
import { chooseBoth, type BothSides } from './choose-both.ts'
import type { DomainExport, ExportRefusal } from './exporter.ts'
import { hostFromProvider, unencrypted } from './published-servers.ts'
import { serviceRecords } from './service-records.ts'
import { configurationDigest, userAgentConfiguration } from './user-agent-configuration.ts'
import type { ZoneRecord } from './writers/zone.ts'

/** What a record is there for. */
export const RECORD_PURPOSES = [
  'service-offered',
  'service-not-offered',
  'autoconfig-host',
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
  return chooseBoth(input, [unencrypted, hostFromProvider])
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
  if (webHost && autoconfig.supports(input).ok)
    records.push(...alias(domain, 'autoconfig', webHost, 'autoconfig-host'))
  if (webHost && autodiscover.supports(input).ok)
    records.push(...alias(domain, 'autodiscover', webHost, 'autodiscover-host'), {
      name: `_autodiscover._tcp.${domain}`,
      ttl: TTL,
      type: 'SRV',
      priority: 0,
      weight: 0,
      port: HTTPS,
      target: webHost,
      purpose: 'autodiscover-service',
    })
  if (webHost && hasConfiguration)
    records.push(...alias(domain, 'ua-auto-config', webHost, 'configuration-host'))
  if (hasConfiguration)
    records.push({
      name: `_ua-auto-config.${domain}`,
      ttl: TTL,
      type: 'TXT',
      text: configurationDigest(userAgentConfiguration.render(input, undefined)),
      purpose: 'configuration-digest',
    })
  return records
}

const HTTPS = NOT_CHOICES.find(({ key }) => key === 'https')?.port ?? 0

/** None where the web server is called so already: a name can’t be its own alias. */
function alias(
  domain: Hostname,
  label: string,
  webHost: Hostname,
  purpose: RecordPurpose,
): readonly DnsRecord[] {
  const name = hostname(`${label}.${domain}`)
  return name === webHost ? [] : [{ name, ttl: TTL, type: 'CNAME', target: webHost, purpose }]
}
