import { loadClients, type ClientTable } from '../clients/load-clients.ts'
import { loadProviderIndex } from '../data/find-provider.ts'
import { newestCheck } from '../domain/providers/freshness.ts'
import type { Month } from '../domain/providers/provider.ts'
import type { ProviderIndex } from '../domain/providers/provider-index.ts'

/** What the wizard's answers are about. Loaded with the first step, never with the first page. */
export interface Facts {
  readonly providers: ProviderIndex
  readonly clients: ClientTable
  /** The newest month in which any record was checked: what “stale” is measured against. */
  readonly asOf: Month
}

let facts: Facts | undefined

export async function loadFacts(): Promise<Facts> {
  if (!facts) {
    const [providers, clients] = await Promise.all([loadProviderIndex(), loadClients()])
    facts = { providers, clients, asOf: newestCheck([...providers.byId.values()]) }
  }
  return facts
}
