import type { Hostname } from '../address/hostname.ts'
import { registrableDomain } from '../address/registrable-domain.ts'
import { findHostOwners, findNameOwner } from '../link/owners.ts'
import { findWarnings } from '../link/receiver.ts'
import type { AnswerRemark, Proposal } from './domain-answer.ts'
import type { DomainFacts } from './offer.ts'
import { proofsOf } from './proofs.ts'
import type { SourceReport } from './report.ts'
import type { SourceId } from './source.ts'

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
  const weak = (['incoming', 'outgoing'] as const).filter((direction) =>
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
      proofsOf(report).some((proof) => proof.kind === 'both-resolvers' && !proof.authentic),
  )
}
