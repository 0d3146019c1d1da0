import type { EmailAddress } from '../address/email-address.ts'
import type { Hostname } from '../address/hostname.ts'
import { err, ok, type Result } from '../result.ts'
import { findDomainOwner, type ProviderIndex } from './lookup.ts'
import { findNearMiss } from './near-miss.ts'
import type { ProviderEntry } from './provider.ts'

/** Why an address is hardly one of the service that was chosen before it was typed. */
export type Misfit =
  | { readonly code: 'other-provider'; readonly owner: ProviderEntry }
  | { readonly code: 'other-domain'; readonly domain: Hostname }
  /** Likely a slip; only the person can tell. */
  | { readonly code: 'near-miss'; readonly suggestion: Hostname }

/** A provider that hosts for others has addresses at domains that nobody lists; servers that were typed are one domain’s. */
export function fitAddress(
  address: EmailAddress,
  service: { readonly provider?: ProviderEntry; readonly typed?: { readonly domain: Hostname } },
  index: ProviderIndex,
): Result<true, Misfit> {
  const { provider, typed } = service
  const owner = findDomainOwner(index, address.domain)
  if (owner && owner.id !== provider?.id) return err({ code: 'other-provider', owner })
  if (typed && typed.domain !== address.domain) return err({ code: 'other-domain', domain: typed.domain })
  const suggestion = owner || typed ? undefined : findNearMiss(address.domain, index.wellKnown)
  return suggestion ? err({ code: 'near-miss', suggestion }) : ok(true)
}
