import type { Hostname } from '../domain/address/hostname.ts'
import type { DomainAnswer } from '../domain/discovery/domain-answer.ts'
import { judgeDomain } from '../domain/discovery/judge-domain.ts'
import type { Facts } from './facts.ts'
import { readKeptReports } from './kept-lookups.ts'
import { parseReports } from './parse-reports.ts'

/** What was found out before a reload, judged anew. None where nothing is kept, or what is kept isn’t what we wrote. */
export function restoreLookup(domain: Hostname, facts: Facts): DomainAnswer | undefined {
  const reports = parseReports(readKeptReports(domain) ?? '', facts.providers)
  return reports && judgeDomain(domain, reports, facts)
}
