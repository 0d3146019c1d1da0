/** Made by the build from `src/data/providers/*.json`: see `src/build/provider-data.ts`. */
declare module 'virtual:providers' {
  // Not `import type`: a module that is only declared can't name another by its path, and would be `any` without a word.
  type ProviderEntry = import('../domain/providers/provider.ts').ProviderEntry
  type DomainTable = import('../domain/providers/domain-table.ts').DomainTable
  export const PROVIDERS: readonly ProviderEntry[]
  /** Further domains: see `src/build/domains/`. */
  export const DOMAIN_TABLE: DomainTable
}

declare module 'virtual:provider-details' {
  type ProviderDetails = import('../domain/providers/provider.ts').ProviderDetails
  /** By provider id. */
  export const PROVIDER_DETAILS: Readonly<Record<string, ProviderDetails>>
}
