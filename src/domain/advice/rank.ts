import { sameChoice } from '../account/choice.ts'
import type { MailService } from '../account/mail-service.ts'
import type { IncomingServer, OutgoingServer, ServerOf } from '../account/settings.ts'
import type { CurrentClient } from '../clients/client.ts'
import { findPortRow, findStanding, findUnusual } from '../ports/port-queries.ts'
import {
  PORTS,
  type IncomingProtocol,
  type Protocol,
  type Security,
  type UnusualCode,
} from '../ports/ports.ts'
import { findObstacles } from './obstacles.ts'
import { gradeOf, type AdvisedOption, type Availability } from './option.ts'
import type { ReasonCode } from './reasons.ts'
import { chooseSignIn } from './sign-in.ts'

const BY_SECURITY: readonly Security[] = ['tls', 'starttls', 'none']

/** One option for each (protocol, port, security) that the service has, best first, none of them recommended yet. */
export function rankServers<P extends Protocol>(
  service: MailService,
  servers: readonly ServerOf[P][],
  client: CurrentClient,
  incoming: IncomingProtocol,
): readonly AdvisedOption<P>[] {
  const options: AdvisedOption<P>[] = []
  for (const server of servers) {
    const same = options.findIndex((option) => sameChoice(option.choice, server))
    const first = options[same]
    if (first) options[same] = { ...first, alternatives: [...first.alternatives, server] }
    else options.push(toOption(service, server, client, incoming))
  }
  const anyUsable = options.some((option) => option.availability === 'usable')
  return options
    .map((option) => (anyUsable && option.availability === 'unsafe' ? withdraw(option) : option))
    .map((option, place) => ({ option, key: rankKey(option, place) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ option }) => option)
}

function toOption<P extends Protocol>(
  service: MailService,
  server: ServerOf[P],
  client: CurrentClient,
  incoming: IncomingProtocol,
): AdvisedOption<P> {
  const { port, security } = server
  const standing = findStanding(server.protocol, port, security)
  const unusual = findUnusual(server.protocol, port, security)
  const isRelay = findPortRow(port)?.role === 'relay'
  const obstacles = findObstacles(service, server, client, incoming)
  const signIn = chooseSignIn(service, server, client, incoming)
  const unsafe = security === 'none' || isRelay
  const availability: Availability = obstacles.length > 0 ? 'unavailable' : unsafe ? 'unsafe' : 'usable'
  return {
    choice: { protocol: server.protocol as P, port, security },
    availability,
    recommended: false,
    grade: gradeOf(security, standing, isRelay),
    reasons: [...obstacles, ...connectionReasons(server, isRelay, unusual), ...clientReasons(server, client)],
    ...(unusual ? { unusual } : {}),
    server,
    alternatives: [],
    ...(signIn ? { signIn } : {}),
  }
}

function connectionReasons(
  server: IncomingServer | OutgoingServer,
  isRelay: boolean,
  unusual: UnusualCode | undefined,
): readonly ReasonCode[] {
  const reasons: ReasonCode[] = []
  if (isRelay) reasons.push('relay-port')
  if (server.security === 'tls') reasons.push('tls-from-first-byte')
  if (server.security === 'none') reasons.push('cleartext')
  if (server.security === 'starttls' && !isRelay) {
    const legacy = findStanding(server.protocol, server.port, server.security) === 'legacy'
    reasons.push('starttls-must-be-required')
    if (legacy) reasons.push('legacy-port')
  }
  if (findPortRow(server.port)?.service === 'ms-v-worlds') reasons.push('not-registered-for-mail')
  if (unusual) reasons.push('unusual-pair')
  if (server.protocol === 'imap') reasons.push('all-devices')
  if (server.protocol === 'pop3') reasons.push('one-computer')
  return reasons
}

function clientReasons(
  server: IncomingServer | OutgoingServer,
  client: CurrentClient,
): readonly ReasonCode[] {
  if (server.protocol === 'smtp') return []
  return client.capabilities.protocols[server.protocol] === 'unverified' ? ['client-protocol-unverified'] : []
}

function withdraw<P extends Protocol>(option: AdvisedOption<P>): AdvisedOption<P> {
  return { ...option, availability: 'unavailable', reasons: ['stronger-offered', ...option.reasons] }
}

/** Availability, then how the connection is secured, then the table's own order, then the provider's. */
function rankKey(option: AdvisedOption, place: number): readonly number[] {
  const availability = { usable: 0, unsafe: 1, unavailable: 2 }[option.availability]
  const unverified = option.reasons.includes('client-protocol-unverified') ? 1 : 0
  const unusual = option.unusual && option.unusual !== 'bridge-on-this-computer' ? 1 : 0
  const row = PORTS.findIndex((candidate) => candidate.port === option.choice.port)
  const table = option.unusual === 'bridge-on-this-computer' ? 0 : row < 0 ? PORTS.length : row
  return [availability, unverified, BY_SECURITY.indexOf(option.choice.security), unusual, table, place]
}

function compareKeys(one: readonly number[], other: readonly number[]): number {
  for (let i = 0; i < one.length; i++) {
    const difference = (one[i] ?? 0) - (other[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
