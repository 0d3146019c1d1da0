import { registrableDomain } from '../address/registrable-domain.ts'
import type { AnswerRemark, DomainAnswer } from './domain-answer.ts'
import type { Receiver } from '../link/receiver.ts'
import type { SourceReport } from './report.ts'

/** What an answer comes to, in one sentence: the first thing to be said of it. */
export type HeadlineCode =
  | 'public-suffix'
  | 'special-use'
  | 'no-such-domain'
  | 'takes-no-mail'
  /** Somebody of ours probably runs it; `provider-sure`: not only probably. */
  | 'provider'
  | 'provider-sure'
  | 'found'
  /** Some of the servers found have a name of another domain, whoever says so. */
  | 'found-outside'
  | 'nothing-offered'
  /** The two resolvers say different things: one of them may lie. */
  | 'contradicted'
  /** Both resolvers met a fault in the domain’s DNS. */
  | 'broken-dns'
  /** Whoever would know, the domain’s DNS, wasn’t heard: it may be the network. */
  | 'unanswered'
  | 'guessed'
  | 'nothing'

/** Reading and sending: each is denied by itself. */
const DIRECTIONS = 2

export function chooseHeadline(answer: DomainAnswer): HeadlineCode {
  const { provider, proposal, reports } = answer
  const says = (code: AnswerRemark['code']) => answer.remarks.some((remark) => remark.code === code)
  if (says('public-suffix')) return 'public-suffix'
  if (says('special-use')) return 'special-use'
  if (says('no-such-domain')) return 'no-such-domain'
  if (provider)
    return provider.certainty === 'hint' || provider.certainty === 'guess' ? 'provider' : 'provider-sure'
  if (proposal && [...proposal.incoming, ...proposal.outgoing].some(({ certainty }) => certainty !== 'guess'))
    return findOutside(answer).length > 0 ? 'found-outside' : 'found'
  if (says('takes-no-mail')) return 'takes-no-mail'
  if (answer.remarks.filter(({ code }) => code === 'nothing-offered').length === DIRECTIONS)
    return 'nothing-offered'
  const unheard = findUnheard(reports)
  if (unheard) return unheard
  return proposal ? 'guessed' : 'nothing'
}

/** Why it can’t be said that the domain’s DNS names nothing. What only the web servers say is no reason to believe it. */
function findUnheard(reports: readonly SourceReport[]): HeadlineCode | undefined {
  const codes = reports.flatMap((report): readonly string[] => {
    if (report.source !== 'srv' && report.source !== 'mail-host') return []
    if (report.kind === 'failed') return [report.problem.code]
    return report.kind === 'servers'
      ? report.remarks.flatMap((remark) => (remark.code === 'unsettled' ? [remark.why] : []))
      : []
  })
  if (codes.includes('disagree')) return 'contradicted'
  if (codes.includes('server-failure')) return 'broken-dns'
  const isSilent = reports.some(({ source, kind }) => source === 'srv' && kind === 'failed')
  return isSilent || !reports.some(isAnswer) ? 'unanswered' : undefined
}

/** Whether somebody else than we has said anything. */
export function isAnswer({ source, kind }: SourceReport): boolean {
  return source !== 'records' && source !== 'guess' && kind !== 'failed' && kind !== 'not-asked'
}

/** Who else than the domain would be sent the password. */
export function findOutside({
  domain,
  proposal,
}: Pick<DomainAnswer, 'domain' | 'proposal'>): readonly Receiver[] {
  const home = registrableDomain(domain)
  return proposal?.receivers.filter(({ registrable }) => registrable !== home) ?? []
}

/** Whether taking the servers needs the person’s word that they have asked (RFC 6186 section 4), and why. */
export type DemandCode = 'outside' | 'one-resolver' | 'mail-host' | 'partly' | 'unsure' | 'disagree'

export function findDemand(answer: DomainAnswer): DemandCode | undefined {
  const { proposal, disagreements, remarks } = answer
  if (!proposal) return undefined
  const servers = [...proposal.incoming, ...proposal.outgoing]
  if (proposal.certainty === 'guess')
    return servers.some(({ certainty }) => certainty !== 'guess') ? 'partly' : 'unsure'
  if (proposal.certainty === 'hint')
    return servers.some(({ sources: [source] }) => source === 'mail-host-directory')
      ? 'mail-host'
      : 'one-resolver'
  if (findOutside(answer).length > 0) return 'outside'
  if (remarks.some(({ code }) => code === 'outside' || code === 'look-alike')) return 'outside'
  return disagreements.length > 0 ? 'disagree' : undefined
}
