import type { Hostname } from '../address/hostname.ts'
import { registrableDomain } from '../address/registrable-domain.ts'
import { findHostOwners, findNameOwner } from '../link/owners.ts'
import { findWarnings } from '../link/receiver.ts'
import { isNoSuchDomain } from './absence.ts'
import { isAllDenied } from './denial.ts'
import type { AnswerRemark, Proposal } from './domain-answer.ts'
import { namedServers } from './named-servers.ts'
import { judgeHost, type DomainFacts } from './offer.ts'
import type { ServiceSaid, SourceReport } from './report.ts'
import type { SourceId } from './source.ts'

const DIRECTIONS = ['incoming', 'outgoing'] as const

/** What is left out of what the sources name, and why. */
export function remarkOnLeftOut(
  domain: Hostname,
  reports: readonly SourceReport[],
  facts: DomainFacts,
): readonly AnswerRemark[] {
  const hosts = reports.flatMap((report): readonly Hostname[] => {
    switch (report.kind) {
      case 'servers':
        // This copy’s list isn’t about names that nobody has said.
        return report.source === 'guess' ? [] : report.servers.map(({ host }) => host)
      case 'provider':
        return facts.providers.hidden.has(report.provider.id)
          ? namedServers(report.provider, 'incoming', domain).map(({ host }) => host)
          : []
      case 'exchanges':
      case 'no-mail':
      case 'nothing':
      case 'not-asked':
      case 'failed':
        return []
    }
  })
  return [...new Set(hosts)].flatMap((host) => {
    const code = judgeHost(host, facts)
    return code === 'usable' ? [] : [{ code, host }]
  })
}

/** What is to be looked at twice in what would be taken. */
export function remarkOnProposal(
  domain: Hostname,
  reports: readonly SourceReport[],
  proposal: Proposal,
  { providers }: DomainFacts,
): readonly AnswerRemark[] {
  const { incoming, outgoing, receivers } = proposal
  const home = registrableDomain(domain)
  const outside = new Set(receivers.map(({ registrable }) => registrable).filter((name) => name !== home))
  // A known name is near other known names, and means nobody else.
  const unknown = receivers.filter(
    ({ host, registrable }) =>
      findHostOwners(providers, host, domain).length === 0 && !findNameOwner(providers, registrable),
  )
  const alike = findWarnings(providers, unknown, domain, undefined).flatMap((warning) =>
    warning.code === 'near-miss' || warning.code === 'known-name-inside'
      ? [{ code: 'look-alike', registrable: warning.registrable, name: warning.name } as const]
      : [],
  )
  const weak = DIRECTIONS.filter((direction) =>
    proposal[direction].every(({ security }) => security === 'starttls'),
  )
  const used = new Set([...incoming, ...outgoing].flatMap(({ sources }) => sources[0] ?? []))
  return [
    ...[...outside].map((registrable) => ({ code: 'outside', domain, registrable }) as const),
    ...alike,
    ...weak.map((direction) => ({ code: 'starttls-only', direction }) as const),
    ...(incoming.every(({ protocol }) => protocol === 'pop3') ? [{ code: 'pop3-only' } as const] : []),
    ...(isUnsigned(reports, used) ? [{ code: 'not-signed' } as const] : []),
  ]
}

function isUnsigned(reports: readonly SourceReport[], used: ReadonlySet<SourceId>): boolean {
  return reports.some(
    (report) =>
      report.kind === 'servers' &&
      used.has(report.source) &&
      report.proof.kind === 'both-resolvers' &&
      !report.proof.authentic,
  )
}

/** What the sources say of the domain as a whole. */
export function remarkOnDomain(
  reports: readonly SourceReport[],
  denied: readonly ServiceSaid[],
): readonly AnswerRemark[] {
  const isSingle = reports.some((report) => 'proof' in report && report.proof.kind === 'one-resolver')
  return [
    ...(isNoSuchDomain(reports) ? [{ code: 'no-such-domain' } as const] : []),
    ...(reports.some(({ kind }) => kind === 'no-mail') ? [{ code: 'takes-no-mail' } as const] : []),
    ...DIRECTIONS.filter((direction) => isAllDenied(denied, direction)).map(
      (direction) => ({ code: 'nothing-offered', direction }) as const,
    ),
    ...(isSingle ? [{ code: 'one-resolver' } as const] : []),
  ]
}
