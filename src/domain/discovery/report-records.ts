import type { Hostname } from '../address/hostname.ts'
import { findDomainOwner, type ProviderIndex } from '../providers/lookup.ts'
import type { SourceReport } from './report.ts'

/** What this copy has of the domain itself. */
export function reportRecords(domain: Hostname, providers: ProviderIndex): SourceReport {
  const provider = findDomainOwner(providers, domain)
  return provider
    ? { source: 'records', kind: 'provider', provider, proof: { kind: 'data' }, exchanges: [] }
    : { source: 'records', kind: 'nothing' }
}
