import type { Hostname } from '../address/hostname.ts'
import { findNeverAsked, isNoSuchDomain, takesNoMail } from './absence.ts'
import { findProvider } from './answer-provider.ts'
import { remarkOnDomain, remarkOnLeftOut } from './answer-remarks.ts'
import { weakest } from './certainty.ts'
import { chooseServers } from './choose-servers.ts'
import { findDenied, withoutDenied } from './denial.ts'
import { findDisagreements } from './disagreement.ts'
import type { DomainAnswer, FoundServer, Proposal } from './domain-answer.ts'
import { collectOffers, type DomainFacts, type Offer } from './offer.ts'
import type { Direction } from './question.ts'
import { remarkOnProposal } from './proposal-remarks.ts'
import { receiversOfAll } from './receivers.ts'
import type { SourceReport } from './report.ts'
import { remarkOnOpen, remarkOnSources } from './source-remarks.ts'
import { SOURCES } from './source.ts'

/** Pure: the same reports, in whatever order they came, always come to the same. */
export function judgeDomain(
  domain: Hostname,
  arrived: readonly SourceReport[],
  facts: DomainFacts,
): DomainAnswer {
  const reports = arrived.toSorted((a, b) => SOURCES.indexOf(a.source) - SOURCES.indexOf(b.source))
  const neverAsked = findNeverAsked(domain)
  const provider = findProvider(domain, reports, [], facts)
  if (provider?.source === 'records') return { domain, reports, provider, disagreements: [], remarks: [] }
  if (neverAsked) return { domain, reports, disagreements: [], remarks: [neverAsked] }
  return judgeReports(domain, reports, facts)
}

function judgeReports(domain: Hostname, reports: readonly SourceReport[], facts: DomainFacts): DomainAnswer {
  const denied = findDenied(reports)
  const all = isNoSuchDomain(reports) ? [] : collectOffers(reports, facts)
  const named = all.filter(({ source }) => source !== 'guess')
  const guessed = all.filter(({ source }) => source === 'guess')
  const offers = withoutDenied(named, denied)
  const found = [...chooseServers(offers, 'incoming'), ...chooseServers(offers, 'outgoing')]
  const provider = findProvider(domain, reports, found, facts)
  // A provider that we know has servers that are no guess.
  const isGuessNeedless = provider !== undefined || takesNoMail(reports)
  const proposal = propose(offers, isGuessNeedless ? [] : withoutDenied(guessed, denied))
  return {
    domain,
    reports,
    ...(proposal ? { proposal } : {}),
    ...(provider ? { provider } : {}),
    disagreements: findDisagreements(domain, reports, named, denied, facts),
    remarks: [
      ...remarkOnDomain(domain, reports, denied, facts),
      ...remarkOnLeftOut(domain, reports, facts),
      ...remarkOnOpen(reports),
      ...(proposal ? remarkOnProposal(domain, reports, proposal, facts) : []),
      ...(proposal ? remarkOnSources(reports, proposal) : []),
    ],
  }
}

/** A guess is only for a direction that nobody names a server for. */
function propose(offers: readonly Offer[], guesses: readonly Offer[]): Proposal | undefined {
  const choose = (direction: Direction) => {
    const named = chooseServers(offers, direction)
    return named.length > 0 ? named : chooseServers(guesses, direction)
  }
  const [incoming, outgoing] = [choose('incoming'), choose('outgoing')]
  if (incoming.length === 0 || outgoing.length === 0) return undefined
  const all: readonly FoundServer[] = [...incoming, ...outgoing]
  const [username, ...others] = new Set(all.flatMap((server) => server.username ?? []))
  return {
    certainty: weakest(all.map(({ certainty }) => certainty)),
    incoming,
    outgoing,
    ...(username && others.length === 0 ? { username } : {}),
    receivers: receiversOfAll(
      incoming.map(({ host }) => host),
      outgoing.map(({ host }) => host),
    ),
  }
}
