/** Made by the build from `src/data/providers/*.json`: see `src/build/provider-data.ts`. */
declare module 'virtual:providers' {
  import type { ProviderEntry } from '../domain/providers/provider.ts'
  export const PROVIDERS: readonly ProviderEntry[]
}

declare module 'virtual:provider-details' {
  import type { ProviderDetails } from '../domain/providers/provider.ts'
  /** By provider id. */
  export const PROVIDER_DETAILS: Readonly<Record<string, ProviderDetails>>
}
