import { loadClients, type ClientTable } from '../clients/load-clients.ts'
import { loadProviderIndex } from '../data/find-provider.ts'
import type { Organisation } from '../domain/organisation/organisation.ts'
import { newestCheck } from '../domain/providers/freshness.ts'
import type { Month } from '../domain/providers/provider.ts'
import type { ProviderIndex } from '../domain/providers/provider-index.ts'
import { prepareToAsk } from './know-domains.ts'
import { loadOrganisation } from './own-copy.ts'

/** What the wizard's answers are about. Loaded with the first step, never with the first page. */
export interface Facts {
  readonly providers: ProviderIndex
  readonly clients: ClientTable
  /** The newest month in which any record of ours was checked: what “stale” is measured against. */
  readonly asOf: Month
  /** Whose copy this is, where somebody says so. */
  readonly organisation?: Organisation
}

let facts: Facts | undefined

export async function loadFacts(): Promise<Facts> {
  if (!facts) {
    const [ours, clients, organisation] = await Promise.all([
      loadProviderIndex(),
      loadClients(),
      loadOrganisation(),
    ])
    facts = {
      providers: organisation ? await loadProviderIndex(organisation) : ours,
      clients,
      asOf: newestCheck([...ours.byId.values()]),
      ...(organisation ? { organisation } : {}),
    }
  }
  return facts
}

/** The providers alone, as this copy has them. */
export async function loadKnownProviders(): Promise<ProviderIndex> {
  const [organisation] = await Promise.all([loadOrganisation(), loadProviderIndex()])
  // Where this fails, it is asked for again with the first domain.
  prepareToAsk().catch(() => undefined)
  return loadProviderIndex(organisation)
}
