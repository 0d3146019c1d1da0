import type { Organisation } from '../domain/organisation/organisation.ts'
import type { ProviderIndex } from '../domain/providers/lookup.ts'

const loading = new Map<Organisation | undefined, Promise<ProviderIndex>>()

/**
 * Every provider, ready to be searched, an organisation's own before ours. Loaded once, on first need; after a failure
 * the next call tries again.
 */
export function loadProviderIndex(organisation?: Organisation): Promise<ProviderIndex> {
  const before = loading.get(organisation)
  if (before) return before
  const index = makeIndex(organisation).catch((error: unknown) => {
    loading.delete(organisation)
    throw error
  })
  loading.set(organisation, index)
  return index
}

async function makeIndex(organisation: Organisation | undefined): Promise<ProviderIndex> {
  const [{ PROVIDERS }, { WELL_KNOWN_DOMAINS }, { makeProviderIndex }] = await Promise.all([
    import('virtual:providers'),
    import('./well-known-domains.ts'),
    import('../domain/providers/lookup.ts'),
  ])
  return makeProviderIndex(PROVIDERS, WELL_KNOWN_DOMAINS, organisation)
}
