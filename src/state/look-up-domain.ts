import type { Hostname } from '../domain/address/hostname.ts'
import { findNeverAsked } from '../domain/discovery/absence.ts'
import type { DomainAnswer } from '../domain/discovery/domain-answer.ts'
import { judgeOrGuess } from '../domain/discovery/judge-or-guess.ts'
import type { LookupParties } from '../domain/discovery/parties.ts'
import { reportRecords } from '../domain/discovery/report-records.ts'
import type { SourceReport } from '../domain/discovery/report.ts'
import type { Facts } from './facts.ts'
import { knowDomains } from './know-domains.ts'
import { askEverybody, ASKED } from './look-up/ask-everybody.ts'
import { openNet, type LookupNet } from './look-up/net.ts'

export interface LookupRun {
  /** Stops all that is still on its way: what was said until then is the answer. */
  readonly signal: AbortSignal
  /** Each source as it answers, once. */
  readonly onReport: (report: SourceReport) => void
  readonly net?: LookupNet
}

/** Finds out what is known of a domain’s mail servers. Loaded, as all that it needs, when somebody asks for it. */
export async function lookUpDomain(
  domain: Hostname,
  parties: LookupParties,
  facts: Pick<Facts, 'providers' | 'organisation'>,
  { signal, onReport, net = openNet(domain, parties) }: LookupRun,
): Promise<DomainAnswer> {
  try {
    // Whoever comes by a link may not have been asked for before.
    const providers = await knowDomains(facts.providers, [domain])
    const tell = (report: SourceReport): SourceReport => {
      if (!signal.aborted) onReport(report)
      return report
    }
    const own = tell(reportRecords(domain, providers))
    const isNeedless = own.kind === 'provider' || findNeverAsked(domain) !== undefined
    const said = isNeedless
      ? ASKED.map((source): SourceReport => tell({ source, kind: 'not-asked' }))
      : await askEverybody(domain, { providers, net, signal, tell })
    return judgeOrGuess(domain, [own, ...said], { ...facts, providers })
  } finally {
    net.close()
  }
}
