/** Made by the build from `src/data/providers/*.json`: see `src/build/provider-data.ts`. */
declare module 'virtual:providers' {
  // Not `import type`: a module that is only declared can't name another by its path, and would be `any` without a word.
  type ProviderEntry = import('../domain/providers/provider.ts').ProviderEntry
  export const PROVIDERS: readonly ProviderEntry[]
}

declare module 'virtual:provider-details' {
  type ProviderDetails = import('../domain/providers/provider.ts').ProviderDetails
  /** By provider id. */
  export const PROVIDER_DETAILS: Readonly<Record<string, ProviderDetails>>
}
