import type { Hostname } from '../address/hostname.ts'
import { registrableDomain } from '../address/registrable-domain.ts'
import { findNameProblem, type TrustProblem } from '../link/trust.ts'
import { isNoSuchDomain, takesNoMail } from './absence.ts'
import { isAllDenied } from './denial.ts'
import type { AnswerRemark } from './domain-answer.ts'
import { namedServers } from './named-servers.ts'
import { judgeHost, type DomainFacts } from './offer.ts'
import { proofsOf } from './proofs.ts'
import type { ServiceSaid, SourceReport } from './report.ts'

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

/** What the sources say of the domain as a whole, and what its own name is. */
export function remarkOnDomain(
  domain: Hostname,
  reports: readonly SourceReport[],
  denied: readonly ServiceSaid[],
  { providers }: DomainFacts,
): readonly AnswerRemark[] {
  const problem = findNameProblem(providers, 'domain', domain)
  const proofs = reports.flatMap(proofsOf)
  // Where both vouch for some of the servers, what is open in a direction is said of that direction.
  const isSingle =
    proofs.some(({ kind }) => kind === 'one-resolver') &&
    !reports.some(
      (one) => one.kind === 'servers' && proofsOf(one).some(({ kind }) => kind === 'both-resolvers'),
    )
  return [
    ...(isNoSuchDomain(reports) ? [{ code: 'no-such-domain' } as const] : []),
    ...(takesNoMail(reports) ? [{ code: 'takes-no-mail' } as const] : []),
    ...DIRECTIONS.filter((direction) => isAllDenied(denied, direction)).map(
      (direction) => ({ code: 'nothing-offered', direction }) as const,
    ),
    ...(isSingle ? [{ code: 'one-resolver' } as const] : []),
    // Every server below it is left out for the same reason.
    ...(problem ? [remarkOnName(domain, problem)] : []),
  ]
}

function remarkOnName(domain: Hostname, problem: TrustProblem): AnswerRemark {
  return problem.code === 'look-alike'
    ? { code: 'look-alike', registrable: registrableDomain(domain) ?? domain, name: problem.of }
    : { code: 'refused-host', host: domain }
}
