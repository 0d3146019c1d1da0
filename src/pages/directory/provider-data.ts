import type { Organisation } from '../../domain/organisation/organisation.ts'
import type { Freshness } from '../../domain/providers/freshness.ts'
import type { ProviderDetails, ProviderEntry } from '../../domain/providers/provider.ts'
import type { ProviderApp } from './provider-app-advice.ts'

export interface ProviderPageData {
  /** With the main domain, where other records have the same name. */
  readonly fullName: string
  readonly provider: ProviderEntry
  readonly details: ProviderDetails
  readonly closed: boolean
  readonly freshness: Freshness
  readonly apps: readonly ProviderApp[]
  /** Whose copy this is, if it doesn't set this provider up. */
  readonly notAllowedBy?: Organisation
}

/** No server at all, and the record says that there is none: not merely that nobody found one. */
export function isClosed(provider: ProviderEntry): boolean {
  return (
    provider.requirements.includes('no-imap') &&
    provider.incoming.length === 0 &&
    provider.outgoing.length === 0
  )
}
