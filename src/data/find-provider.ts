import type { ProviderIndex } from '../domain/providers/lookup.ts'

let loading: Promise<ProviderIndex> | undefined

/** Every provider, ready to be searched. Loaded once, on first need; after a failure the next call tries again. */
export function loadProviderIndex(): Promise<ProviderIndex> {
  loading ??= makeIndex().catch((error: unknown) => {
    loading = undefined
    throw error
  })
  return loading
}

async function makeIndex(): Promise<ProviderIndex> {
  const [{ PROVIDERS }, { WELL_KNOWN_DOMAINS }, { makeProviderIndex }] = await Promise.all([
    import('virtual:providers'),
    import('./well-known-domains.ts'),
    import('../domain/providers/lookup.ts'),
  ])
  return makeProviderIndex(PROVIDERS, WELL_KNOWN_DOMAINS)
}
