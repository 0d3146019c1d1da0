import { loadProviderIndex } from '../../data/find-provider.ts'
import type { SourceKind } from '../../domain/account/settings.ts'
import { CLIENT_IDS } from '../../domain/clients/client-ids.ts'
import type { ProviderDetails } from '../../domain/providers/provider.ts'
import { countBy, dataAge, type DataAge } from './data-age.ts'

/** What there is to say about the data, counted from the data itself. */
export interface AboutFacts {
  readonly providers: number
  readonly domains: number
  readonly clients: number
  readonly age: DataAge
  /** How many providers have a source of each kind. */
  readonly bySource: ReadonlyMap<SourceKind, number>
}

export async function loadAboutFacts(): Promise<AboutFacts> {
  const [index, { PROVIDER_DETAILS }] = await Promise.all([
    loadProviderIndex(),
    import('virtual:provider-details'),
  ])
  return {
    providers: index.byId.size,
    domains: index.byDomain.size,
    clients: CLIENT_IDS.length,
    age: dataAge([...index.byId.values()]),
    bySource: countBy(Object.values(PROVIDER_DETAILS).flatMap(sourceKinds)),
  }
}

function sourceKinds({ sources }: ProviderDetails): readonly SourceKind[] {
  return [...new Set(sources.map((source) => source.kind))]
}
