import type { Server } from '../account/settings.ts'
import type { Hostname } from '../address/hostname.ts'
import type { Protocol, Security, ServiceName } from '../ports/ports.ts'
import type { DnsRecord } from './dns-records.ts'
import { hostFromProvider, hostIn, onThisComputer } from './published-servers.ts'

interface Service {
  readonly service: ServiceName
  readonly protocol: Protocol
  readonly security: Security
}

/**
 * The services of RFC 6186 and RFC 8314 section 5.1, in the order in which an app should try them: the priority ranks IMAP
 * against POP3 as well (RFC 6186 section 3.4).
 */
const SERVICES = {
  incoming: [
    { service: 'imaps', protocol: 'imap', security: 'tls' },
    { service: 'imap', protocol: 'imap', security: 'starttls' },
    { service: 'pop3s', protocol: 'pop3', security: 'tls' },
    { service: 'pop3', protocol: 'pop3', security: 'starttls' },
  ],
  outgoing: [
    { service: 'submissions', protocol: 'smtp', security: 'tls' },
    { service: 'submission', protocol: 'smtp', security: 'starttls' },
  ],
} as const satisfies Readonly<Record<string, readonly Service[]>>

/** Who answers for each service of one direction, or that nobody does. */
export function serviceRecords(
  domain: Hostname,
  direction: keyof typeof SERVICES,
  servers: readonly Server[],
  ttl: number,
): readonly DnsRecord[] {
  const services: readonly Service[] = SERVICES[direction]
  let position = 0
  return services.flatMap((service): readonly DnsRecord[] => {
    const shared = { name: `_${service.service}._tcp.${domain}`, ttl, type: 'SRV' } as const
    if (!servers.some((server) => runs(service, server)))
      return [{ ...shared, priority: 0, weight: 0, port: 0, purpose: 'service-not-offered' }]
    return targetsOf(service, servers, domain).map((target) => ({
      ...shared,
      // The gaps leave room for a server that comes later.
      priority: position++ * 10,
      // No two have the same priority, so nothing is shared; RFC 6186’s own examples write 1.
      weight: 1,
      ...target,
      purpose: 'service-offered',
    }))
  })
}

interface Target {
  readonly port: number
  readonly target: Hostname
}

/** Each once: a record has no place for the ways to log in, in which two of a kind may differ. */
function targetsOf(service: Service, servers: readonly Server[], domain: Hostname): readonly Target[] {
  const targets = servers
    .filter((server) => answers(service, server))
    .map((server) => ({ port: server.port, target: hostIn(domain, server) }))
  return targets.filter(({ port, target }, at) => {
    const first = targets.findIndex((other) => other.target === target && other.port === port)
    return first === at
  })
}

/** Whether a record can name the server. */
function answers({ protocol, security }: Service, server: Server): boolean {
  return (
    server.protocol === protocol &&
    server.security === security &&
    !hostFromProvider(server) &&
    !onThisComputer(server)
  )
}

/** Whether the domain has such a service at all, also one that no record names: it must not be denied either. */
function runs({ protocol, security }: Service, server: Server): boolean {
  const used = server.security === 'none' ? 'starttls' : server.security
  return server.protocol === protocol && used === security
}
