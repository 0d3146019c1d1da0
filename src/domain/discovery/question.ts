import type { Hostname } from '../address/hostname.ts'
import { portOfService, portRow } from '../ports/port-queries.ts'
import type { ServiceSaid } from './report.ts'

/** The services that a domain can publish servers for: RFC 6186 section 3, RFC 8314 section 5.1. */
const SERVICES = {
  incoming: ['imaps', 'imap', 'pop3s', 'pop3'],
  outgoing: ['submissions', 'submission'],
} as const

export type Direction = keyof typeof SERVICES
/** As IANA and the port table call it. */
export type MailService = (typeof SERVICES)[Direction][number]

/** One thing that the DNS is asked. `name` goes out; nothing else does. */
export type DnsQuestion =
  | ServiceQuestion
  | { readonly type: 'MX'; readonly name: string }
  | { readonly type: 'TXT'; readonly name: string }

export interface ServiceQuestion {
  readonly type: 'SRV'
  readonly name: string
  readonly direction: Direction
  readonly service: MailService
}

export function serviceQuestions(domain: Hostname): readonly ServiceQuestion[] {
  const about = (direction: Direction) =>
    SERVICES[direction].map((service) => ({
      type: 'SRV' as const,
      name: `_${service}._tcp.${domain}`,
      direction,
      service,
    }))
  return [...about('incoming'), ...about('outgoing')]
}

/** All that is asked about the servers in a link. */
export function questionsAbout(domain: Hostname): readonly DnsQuestion[] {
  return [...serviceQuestions(domain), { type: 'MX', name: domain }]
}

/** All that is asked about a domain whose servers nobody knows: also what vouches for its automatic-configuration document. */
export function questionsFor(domain: Hostname): readonly DnsQuestion[] {
  return [...questionsAbout(domain), { type: 'TXT', name: `_ua-auto-config.${domain}` }]
}

/** What the port table says of a service as it is registered. */
export function describeService(service: MailService): ServiceSaid {
  const { protocol, tlsMode } = portRow(portOfService(service))
  return { protocol, security: tlsMode === 'implicit' ? 'tls' : 'starttls' }
}
