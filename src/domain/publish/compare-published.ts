import type { Hostname } from '../address/hostname.ts'
import type { AskedRecords } from '../discovery/record-answer.ts'
import { domainRecords, type DnsRecord } from '../exporters/dns-records.ts'
import type { DomainExport } from '../exporters/exporter.ts'
import type { ProviderIndex } from '../providers/provider-index.ts'
import { compareDigest } from './compare-digest.ts'
import { compareHost } from './compare-host.ts'
import { compareService } from './compare-service.ts'
import { describeMail } from './describe-mail.ts'
import { findRecords, type FoundRecords } from './found-records.ts'
import { judgeOrder } from './judge-order.ts'
import { AUTODISCOVER_SERVICE, DIGEST_LABEL, FILE_HOSTS, type SERVICES } from './published-questions.ts'
import type { PublishedRow } from './published-row.ts'

export interface PublishedFacts {
  readonly domain: Hostname
  /** What should be published; none while the form isn’t filled in. */
  readonly input?: DomainExport
  readonly providers: ProviderIndex
}

/** What is published for mail apps, record by record, against what should be. */
export function comparePublished(
  { domain, input, providers }: PublishedFacts,
  asked: readonly AskedRecords[],
): readonly PublishedRow[] {
  const found = findRecords(asked)
  const wanted = input ? domainRecords(input) : []
  return [
    ...services(domain, ['imaps', 'imap', 'pop3s', 'pop3'], wanted, found),
    ...services(domain, ['submissions', 'submission'], wanted, found),
    ...FILE_HOSTS.flatMap((label) => {
      const name = `${label}.${domain}`
      return compareHost(name, wantedAt(wanted, name, 'CNAME')[0], found)
    }),
    ...service(`${AUTODISCOVER_SERVICE}.${domain}`, domain, wanted, found),
    ...digest(`${DIGEST_LABEL}.${domain}`, wanted, found),
    ...describeMail(domain, input, found, providers),
  ]
}

const services = (
  domain: Hostname,
  names: readonly (typeof SERVICES)[number][],
  wanted: readonly DnsRecord[],
  found: FoundRecords,
) => judgeOrder(names.flatMap((name) => service(`_${name}._tcp.${domain}`, domain, wanted, found)))

const service = (
  name: string,
  domain: Hostname,
  wanted: readonly DnsRecord[],
  found: FoundRecords,
): readonly PublishedRow[] => compareService(name, wantedAt(wanted, name, 'SRV'), domain, found)

const digest = (name: string, wanted: readonly DnsRecord[], found: FoundRecords) =>
  compareDigest(name, wantedAt(wanted, name, 'TXT')[0], found)

function wantedAt<T extends DnsRecord['type']>(
  wanted: readonly DnsRecord[],
  name: string,
  type: T,
): readonly Extract<DnsRecord, { readonly type: T }>[] {
  return wanted.filter(
    (record): record is Extract<DnsRecord, { readonly type: T }> =>
      record.name === name && record.type === type,
  )
}
