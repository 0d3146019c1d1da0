import type { ClaimedServer } from '../account/claimed-server.ts'
import type { Hostname } from '../address/hostname.ts'
import type { Protocol } from '../ports/ports.ts'
import { findMailProvider } from './answer-provider.ts'
import { isDenied } from './denial.ts'
import type { Disagreement } from './domain-answer.ts'
import { findMailOwner } from './mail-owner.ts'
import { directionOf, type DomainFacts, type Offer } from './offer.ts'
import { namedServers } from './named-servers.ts'
import type { Direction } from './question.ts'
import { receiversOfAll } from './receivers.ts'
import type { ServiceSaid, SourceReport } from './report.ts'
import { SOURCES } from './source.ts'

type Side = Disagreement['sides'][number]

/** `offers`: with the ways in them that the domain’s own records rule out, without a guess. */
export function findDisagreements(
  domain: Hostname,
  reports: readonly SourceReport[],
  offers: readonly Offer[],
  denied: readonly ServiceSaid[],
  facts: DomainFacts,
): readonly Disagreement[] {
  return (['incoming', 'outgoing'] as const).flatMap((direction) => {
    const named = SOURCES.map((source) => ({
      source,
      servers: offers
        .filter((offer) => offer.source === source)
        .flatMap(({ servers }) => servers.filter((server) => directionOf(server) === direction)),
    })).filter(({ servers }) => servers.length > 0)
    const sides = [
      ...named,
      ...denyingSide(named, denied),
      ...mailHostSide(domain, reports, named, direction, facts),
    ]
    const isDisputed =
      sides.length > named.length || named.some((one) => named.some((other) => differs(one, other)))
    const bySource = sides.toSorted((a, b) => SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source))
    return isDisputed ? [{ direction, sides: bySource }] : []
  })
}

/** Whoever lists fewer servers, or is silent on a protocol, doesn’t speak against the others. */
function differs(one: Side, other: Side): boolean {
  return (['imap', 'pop3', 'smtp'] as const).some((protocol) => {
    const [mine, theirs] = [hostsFor(one, protocol), hostsFor(other, protocol)]
    return !isWithin(mine, theirs) && !isWithin(theirs, mine)
  })
}

const hostsFor = ({ servers }: Side, protocol: Protocol): ReadonlySet<Hostname> =>
  new Set(servers.filter((server) => server.protocol === protocol).map(({ host }) => host))

const isWithin = (inner: ReadonlySet<Hostname>, outer: ReadonlySet<Hostname>): boolean =>
  [...inner].every((host) => outer.has(host))

/** The service records, where they name nothing and rule out all that another source names. */
function denyingSide(named: readonly Side[], denied: readonly ServiceSaid[]): readonly Side[] {
  if (named.some(({ source }) => source === 'srv')) return []
  const isRuledOut = ({ servers }: Side) => servers.every((server: ClaimedServer) => isDenied(denied, server))
  return named.some(isRuledOut) ? [{ source: 'srv', servers: [] }] : []
}

/** The provider that receives the mail, where a server that is named can’t be one of its own. */
function mailHostSide(
  domain: Hostname,
  reports: readonly SourceReport[],
  named: readonly Side[],
  direction: Direction,
  facts: DomainFacts,
): readonly Side[] {
  const mail = findMailProvider(reports, facts)
  if (!mail) return []
  const hosts = named.flatMap(({ servers }) => servers.map(({ host }) => host))
  const receivers = receiversOfAll(hosts, [])
  const owner = findMailOwner({ domain, receivers, providers: facts.providers }, mail.exchanges)
  const servers = namedServers(mail.provider, direction, domain)
  return owner?.id === mail.provider.id && servers.length > 0 ? [{ source: 'mail-host', servers }] : []
}
