import { hostname, type Hostname } from '../../src/domain/address/hostname.ts'
import { configurationText, digestRecord } from './configuration.ts'

/** A domain of the lab as its DNS has it: the lines of its zone, names without a dot being its own. */
interface LabDomain {
  /** Absent: nobody registered it. */
  readonly records?: readonly string[]
  /** `stale-ds`: the parent still has the key of its last provider, so that nobody who checks may believe it. */
  readonly dnssec?: 'signed' | 'stale-ds'
  /** Delegated to a name server that is gone. */
  readonly lost?: true
  /** Where it isn’t the id itself. */
  readonly label?: string
}

const OWN_MX = '@ MX 10 mx'
const OWN_TLS = [OWN_MX, '_imaps._tcp SRV 0 1 993 imap', '_submissions._tcp SRV 0 1 465 smtp']
const off = (...services: readonly string[]): readonly string[] =>
  services.map((service) => `_${service}._tcp SRV 0 0 0 .`)
/** Names that lead to each other, the last to the servers. */
const aliases = (count: number): readonly string[] => [
  OWN_MX,
  ...['imaps', 'submissions'].flatMap((service) => [
    `_${service}._tcp CNAME ${service}-1`,
    ...Array.from(
      { length: count - 1 },
      (_, index) => `${service}-${index + 1} CNAME ${service}-${index + 2}`,
    ),
  ]),
  `imaps-${count} SRV 0 1 993 imap`,
  `submissions-${count} SRV 0 1 465 smtp`,
]

export const DOMAINS = {
  'only-tls': { records: OWN_TLS },
  signed: { records: OWN_TLS, dnssec: 'signed' },
  'stale-ds': { records: OWN_TLS, dnssec: 'stale-ds' },
  'no-name-server': { lost: true },
  priorities: {
    records: [
      OWN_MX,
      '_imaps._tcp SRV 20 1 993 spare',
      '_imaps._tcp SRV 10 10 993 small',
      '_imaps._tcp SRV 10 60 993 big',
      '_submissions._tcp SRV 20 0 465 spare',
      '_submissions._tcp SRV 5 0 465 smtp',
    ],
  },
  'pop-first': {
    records: [
      OWN_MX,
      '_pop3s._tcp SRV 0 1 995 pop',
      '_imaps._tcp SRV 10 1 993 imap',
      '_submissions._tcp SRV 0 1 465 smtp',
    ],
  },
  'all-off': { records: [OWN_MX, ...off('imaps', 'imap', 'pop3s', 'pop3', 'submissions', 'submission')] },
  'some-off': { records: [...OWN_TLS, ...off('imap', 'pop3s', 'pop3', 'submission')] },
  'only-starttls': {
    records: [OWN_MX, '_imap._tcp SRV 0 1 143 mail', '_submission._tcp SRV 0 1 587 mail'],
  },
  'three-aliases': { records: aliases(3) },
  'twelve-aliases': { records: aliases(12) },
  'alias-loop': {
    records: [
      OWN_MX,
      '_imaps._tcp CNAME one',
      'one CNAME two',
      'two CNAME one',
      '_submissions._tcp CNAME one',
    ],
  },
  outside: {
    records: [
      '@ MX 10 mx.hoster.example.',
      '_imaps._tcp SRV 0 1 993 mail.hoster.example.',
      '_submissions._tcp SRV 0 1 465 mail.hoster.example.',
    ],
  },
  'known-servers': {
    records: [
      '@ MX 1 smtp.google.com.',
      '_imaps._tcp SRV 0 1 993 imap.gmail.com.',
      '_submissions._tcp SRV 0 1 465 smtp.gmail.com.',
    ],
  },
  'mx-at-google': {
    records: [
      '@ MX 1 aspmx.l.google.com.',
      '@ MX 5 alt1.aspmx.l.google.com.',
      '@ MX 5 alt2.aspmx.l.google.com.',
    ],
  },
  'mx-at-microsoft': { records: ['@ MX 0 mx-at-microsoft-example.mail.protection.outlook.com.'] },
  'unknown-mx': { records: ['@ MX 10 mx1.post-office.example.', '@ MX 20 mx2.post-office.example.'] },
  'null-mx': { records: ['@ MX 0 .'] },
  'nothing-published': { records: ['@ A 127.0.0.19'] },
  unregistered: {},
  'two-hundred': {
    records: [
      OWN_MX,
      ...Array.from({ length: 200 }, (_, index) => `_imaps._tcp SRV ${index} 1 993 imap-${index}`),
      '_submissions._tcp SRV 0 1 465 smtp',
    ],
  },
  wildcard: { records: [OWN_MX, '* SRV 0 1 993 mail', '*._tcp SRV 0 1 993 mail'] },
  'odd-port': {
    records: [OWN_MX, '_imaps._tcp SRV 0 1 993 imap', '_submission._tcp SRV 0 1 465 smtp'],
  },
  idn: { label: 'xn--bcher-kva', records: OWN_TLS },
  emoji: { label: 'xn--i-7iq', records: OWN_TLS },
  // What happens on the way to a resolver (`ways.ts`): the zone is as good as the first.
  truncated: { records: OWN_TLS },
  'another-name': { records: OWN_TLS },
  'one-lies': { records: OWN_TLS },
  'one-down': { records: OWN_TLS },
  'both-down': { records: OWN_TLS },
  'captive-portal': { records: OWN_TLS },
  silent: { records: OWN_TLS },
  // What its web server has, or somebody’s directory of it (`documents.ts`): the DNS says who receives its mail.
  'open-document': { records: [OWN_MX] },
  'closed-document': { records: [OWN_MX] },
  'second-place': { records: [OWN_MX] },
  'no-document': { records: [OWN_MX] },
  'page-instead': { records: [OWN_MX] },
  'document-type': { records: [OWN_MX] },
  'fifty-megabytes': { records: [OWN_MX] },
  'odd-hosts': { records: [OWN_MX] },
  'led-elsewhere': { records: [OWN_MX] },
  'bad-certificate': { records: [OWN_MX] },
  'in-directory': { records: [OWN_MX] },
  'mx-in-directory': { records: ['@ MX 10 in.mail-house.example.'] },
  'three-opinions': { records: OWN_TLS },
  'digest-right': { records: [OWN_MX, digestRecord(configurationText('digest-right.example'))] },
  'digest-wrong': { records: [OWN_MX, digestRecord('another document')] },
  'digest-missing': { records: [OWN_MX] },
} as const satisfies Readonly<Record<string, LabDomain>>
export type DomainId = keyof typeof DOMAINS
export const DOMAIN_IDS = Object.keys(DOMAINS) as DomainId[]

export const domainFacts = (id: DomainId): LabDomain => DOMAINS[id]
export const domainOf = (id: DomainId): Hostname => hostname(`${domainFacts(id).label ?? id}.example`)
/** Whose name this is, or is below: in the DNS, or of a web server. */
export function domainAt(name: string): DomainId | undefined {
  return DOMAIN_IDS.find((id) => name === domainOf(id) || name.endsWith(`.${domainOf(id)}`))
}
