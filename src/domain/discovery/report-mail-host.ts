import type { Hostname } from '../address/hostname.ts'
import type { ProviderIndex } from '../providers/provider-index.ts'
import { compareAnswers, isClaim, type Claim, type Settled } from './agreement.ts'
import type { AskedQuestion } from './judge-names.ts'
import { findReceivingProvider } from './mail-owner.ts'
import type { Proof, SourceReport } from './report.ts'
import { isUsableHost } from './usable-host.ts'

/** More exchanges are a mistake or a trap. */
const MOST_EXCHANGES = 8

/** Who receives the domain’s mail. It is about mail between servers, and so never more than a hint of who runs the mailbox. */
export function reportMailHost(asked: readonly AskedQuestion[], providers: ProviderIndex): SourceReport {
  const source = 'mail-host'
  const mx = asked.find(({ question }) => question.type === 'MX')
  if (!mx) return { source, kind: 'failed', problem: { code: 'no-answer' } }
  const agreement = compareAnswers(mx.answers)
  switch (agreement.kind) {
    case 'found':
    case 'texts':
    case 'not-offered':
      return reportClaim(agreement, providers, {
        kind: 'both-resolvers',
        authentic: agreement.authentic,
      })
    case 'one-answer':
      return reportSettled(agreement.answer, providers, {
        kind: 'one-resolver',
        by: agreement.by,
        other: agreement.other,
      })
    case 'nothing':
      return { source, kind: 'nothing', nameKnown: agreement.nameKnown }
    case 'disagree': {
      const [one, other] = agreement.said
      const exchanges = [exchangesOf(one), exchangesOf(other)] as const
      return { source, kind: 'failed', problem: { code: 'disagree', said: [[], []], exchanges } }
    }
    case 'server-failure':
      return { source, kind: 'failed', problem: { code: 'server-failure' } }
    case 'no-answer':
      return { source, kind: 'failed', problem: { code: 'no-answer', why: agreement.why } }
  }
}

function reportSettled(answer: Settled, providers: ProviderIndex, proof: Proof): SourceReport {
  if (isClaim(answer)) return reportClaim(answer, providers, proof)
  // That a name isn’t there is for two to say.
  return { source: 'mail-host', kind: 'nothing', ...(answer.kind === 'no-data' ? { nameKnown: true } : {}) }
}

function reportClaim(claim: Claim, providers: ProviderIndex, proof: Proof): SourceReport {
  const source = 'mail-host'
  if (claim.kind === 'not-offered') return { source, kind: 'no-mail', proof }
  const exchanges = exchangesOf(claim)
  if (exchanges.length === 0) return { source, kind: 'nothing', nameKnown: true }
  const provider = findReceivingProvider(providers, allExchanges(claim))
  return provider
    ? { source, kind: 'provider', provider, proof, exchanges }
    : { source, kind: 'exchanges', proof, exchanges }
}

/** The most preferred first; those of the same preference by name, so that the same records always come to the same. */
function allExchanges(claim: Settled): readonly Hostname[] {
  if (claim.kind !== 'found') return []
  const sorted = claim.servers.toSorted(
    (a, b) => a.priority - b.priority || (a.host < b.host ? -1 : a.host > b.host ? 1 : 0),
  )
  return [...new Set(sorted.map(({ host }) => host))]
}

const exchangesOf = (claim: Settled): readonly Hostname[] =>
  allExchanges(claim).filter(isUsableHost).slice(0, MOST_EXCHANGES)
