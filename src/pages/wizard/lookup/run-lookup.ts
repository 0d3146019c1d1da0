import type { Hostname } from '../../../domain/address/hostname.ts'
import type { DomainAnswer } from '../../../domain/discovery/domain-answer.ts'
import { chooseHeadline } from '../../../domain/discovery/headline.ts'
import type { LookupParties } from '../../../domain/discovery/parties.ts'
import type { SourceReport } from '../../../domain/discovery/report.ts'
import type { Facts } from '../../../state/facts.ts'
import { loadAnswerView, type AnswerView } from './late-answer.ts'

/** `after`: what became of the last time that somebody pressed the button. */
export interface NotAsked {
  readonly kind: 'not-asked'
  readonly after?: 'offline' | 'stopped' | 'not-loaded'
}

export type RunEnd =
  { readonly kind: 'answered'; readonly answer: DomainAnswer; readonly View: AnswerView } | NotAsked

interface Run {
  readonly parties: LookupParties
  readonly facts: Facts
  readonly signal: AbortSignal
  readonly onReport: (report: SourceReport) => void
}

/** Comes to an end whatever happens: a page that asks for ever would be the one state without a way on. */
export async function runLookup(
  domain: Hostname,
  { parties, facts, signal, onReport }: Run,
): Promise<RunEnd> {
  try {
    const [{ lookUpDomain }, View] = await Promise.all([
      import('../../../state/look-up-domain.ts'),
      loadAnswerView(),
    ])
    const answer = await lookUpDomain(domain, parties, facts, { signal, onReport })
    return !navigator.onLine && chooseHeadline(answer) === 'unanswered'
      ? { kind: 'not-asked', after: 'offline' }
      : { kind: 'answered', answer, View }
  } catch (error) {
    // A chunk that didn’t arrive, or a fault of ours: what helps is the same, and the console knows which it was.
    reportError(error)
    return { kind: 'not-asked', after: 'not-loaded' }
  }
}
