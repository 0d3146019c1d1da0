import type { Hostname } from '../address/hostname.ts'
import { registrableDomain } from '../address/registrable-domain.ts'
import { findNameOwner } from '../link/owners.ts'
import type { ProviderIndex } from '../providers/provider-index.ts'
import type { ProviderEntry } from '../providers/provider.ts'
import { certaintyOf, weakest } from './certainty.ts'
import type { DomainAnswer, FoundServer } from './domain-answer.ts'
import { findNamedOwner } from './mail-owner.ts'
import { directionOf, type DomainFacts } from './offer.ts'
import type { SourceReport } from './report.ts'

type AnswerProvider = NonNullable<DomainAnswer['provider']>
type ProviderReport = Extract<SourceReport, { readonly kind: 'provider' }>

/** Our own record of the domain; else whose servers were found; else who receives the mail, as the least sure. */
export function findProvider(
  domain: Hostname,
  reports: readonly SourceReport[],
  found: readonly FoundServer[],
  facts: DomainFacts,
): AnswerProvider | undefined {
  const listed = reports.find((report): report is ProviderReport => isProvider(report, 'records'))
  if (listed && isOffered(listed.provider, facts)) return fromReport(listed)
  const owner = findServersOwner(facts.providers, domain, found)
  const mail = findMailProvider(reports, facts)
  const [first] = found
  if (owner && first && isOffered(owner, facts)) {
    // Who reads and who sends may be two: one direction alone says little of the other.
    const half = namesBoth(found) ? [] : ([mail?.provider.id === owner.id ? 'listed' : 'hint'] as const)
    const certainty = weakest([...found.map((server) => server.certainty), ...half])
    return { entry: owner, certainty, source: first.sources[0] ?? 'guess' }
  }
  return mail && fromReport(mail)
}

const namesBoth = (found: readonly FoundServer[]): boolean => new Set(found.map(directionOf)).size === 2

export function findMailProvider(
  reports: readonly SourceReport[],
  facts: DomainFacts,
): ProviderReport | undefined {
  const mail = reports.find((report): report is ProviderReport => isProvider(report, 'mail-host'))
  return mail && isOffered(mail.provider, facts) ? mail : undefined
}

const isProvider = (report: SourceReport, source: ProviderReport['source']): boolean =>
  report.kind === 'provider' && report.source === source

/** This copy sets it up. */
const isOffered = (provider: ProviderEntry, { providers }: DomainFacts): boolean =>
  !providers.hidden.has(provider.id)

const fromReport = ({ provider, source, proof }: ProviderReport): AnswerProvider => ({
  entry: provider,
  certainty: certaintyOf(source, proof),
  source,
})

/** Whose all of them are; also where our record doesn’t list a server below a name that is the provider’s alone. */
function findServersOwner(
  providers: ProviderIndex,
  domain: Hostname,
  found: readonly FoundServer[],
): ProviderEntry | undefined {
  const hosts = found.map(({ host }) => host)
  const listed = findNamedOwner(providers, domain, hosts)
  if (listed) return listed
  const holders = hosts.map((host) => findNameOwner(providers, registrableDomain(host) ?? host))
  const [holder] = holders
  return holder && holders.every((other) => other?.id === holder.id) ? holder : undefined
}
