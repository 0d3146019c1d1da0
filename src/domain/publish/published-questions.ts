import type { Hostname } from '../address/hostname.ts'
import { parseHostname } from '../address/hostname.ts'
import type { AskedRecords, RecordQuestion } from '../discovery/record-answer.ts'
import { settleRecords } from './settle-records.ts'

/** The services of RFC 6186 and RFC 8314, in the order in which the records should stand. */
export const SERVICES = ['imaps', 'imap', 'pop3s', 'pop3', 'submissions', 'submission'] as const

/** Names that lead to the web server with the files. */
export const FILE_HOSTS = ['autoconfig', 'autodiscover', 'ua-auto-config'] as const

export const AUTODISCOVER_SERVICE = '_autodiscover._tcp'
export const DIGEST_LABEL = '_ua-auto-config'

/** All that is asked about what a domain publishes for mail apps. */
export function publishedQuestions(
  domain: Hostname,
  webHost: Hostname | undefined,
): readonly RecordQuestion[] {
  const hosts = [...FILE_HOSTS.map((label) => `${label}.${domain}`), ...(webHost ? [webHost] : [])]
  return [
    ...SERVICES.map((service) => ({ name: `_${service}._tcp.${domain}`, type: 'SRV' as const })),
    { name: `${AUTODISCOVER_SERVICE}.${domain}`, type: 'SRV' },
    { name: domain, type: 'MX' },
    { name: `${DIGEST_LABEL}.${domain}`, type: 'TXT' },
    ...addressQuestions([...new Set(hosts)]),
  ]
}

/** More servers than anybody has: of what somebody else may have put there, no more is asked. */
const MOST_TARGETS = 8

/** Afterwards: whether the servers that the records name have addresses of their own. */
export function targetQuestions(asked: readonly AskedRecords[]): readonly RecordQuestion[] {
  const known = new Set(asked.filter(({ type }) => type === 'A').map(({ name }) => name))
  const targets = asked.flatMap((one) => {
    const settled = settleRecords(one)
    return one.type === 'SRV' && settled.kind === 'said' ? settled.records : []
  })
  const names = new Set(
    targets.flatMap((record) => (record.type === 'SRV' && record.target ? [record.target] : [])),
  )
  const hosts = [...names].filter((name) => {
    const host = parseHostname(name)
    return host.ok && host.value === name && !known.has(name)
  })
  return addressQuestions(hosts.slice(0, MOST_TARGETS))
}

const addressQuestions = (hosts: readonly string[]): readonly RecordQuestion[] =>
  hosts.flatMap((name) => [
    { name, type: 'A' as const },
    { name, type: 'AAAA' as const },
  ])
