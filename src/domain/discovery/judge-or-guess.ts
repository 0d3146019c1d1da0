import type { Hostname } from '../address/hostname.ts'
import type { DomainAnswer } from './domain-answer.ts'
import { guessServers } from './guess-servers.ts'
import { isAnswer } from './headline.ts'
import { judgeDomain } from './judge-domain.ts'
import type { DomainFacts } from './offer.ts'
import type { SourceReport } from './report.ts'

/** A guess is made only where somebody was heard, and nobody knows servers for both directions. */
export function judgeOrGuess(
  domain: Hostname,
  reports: readonly SourceReport[],
  facts: DomainFacts,
): DomainAnswer {
  const answer = judgeDomain(domain, reports, facts)
  if (answer.proposal || answer.provider || !reports.some(isAnswer)) return answer
  const guessed = judgeDomain(domain, [...reports, guessServers(domain)], facts)
  return guessed.proposal ? guessed : answer
}
