import { isOnThisComputer } from '../advice/obstacles.ts'
import type { Hostname } from '../address/hostname.ts'
import { findDomainOwner, type ProviderIndex } from '../providers/lookup.ts'
import type { ProviderEntry } from '../providers/provider.ts'

/** How far a link to a provider may go. Apart from the other rungs, for this one needs no list of public suffixes. */
export type ProviderTrust =
  /** Everything in it is this provider’s: the settings come from our data. */
  | { readonly kind: 'provider'; readonly provider: ProviderEntry }
  /** It names a provider that we don’t know. */
  | { readonly kind: 'unknown-provider' }
  | Contradiction

/** The link says something else than our data on a name that we know: never shown as settings; ours are offered. */
export interface Contradiction {
  readonly kind: 'contradicted'
  readonly by: 'address' | 'domain' | 'host'
  readonly name: Hostname
  readonly provider: ProviderEntry
  /** Whom the link is for instead, if it names a provider. */
  readonly claimed?: ProviderEntry
}

/** `address`: the domain of the person’s address, if the link has one. */
export function judgeProviderLink(
  id: string,
  address: Hostname | undefined,
  providers: ProviderIndex,
): ProviderTrust {
  const provider = providers.byId.get(id)
  if (!provider) return { kind: 'unknown-provider' }
  const owner = address && findDomainOwner(providers, address)
  if (!owner || owner.id === provider.id || shareServers(owner, provider))
    return { kind: 'provider', provider }
  return { kind: 'contradicted', by: 'address', name: address, provider: owner, claimed: provider }
}

/** Two records of one provider: what the one says, the other doesn’t deny. */
function shareServers(one: ProviderEntry, other: ProviderEntry): boolean {
  return one.incoming.some(
    (mine) => !isOnThisComputer(mine) && other.incoming.some(({ host }) => host === mine.host),
  )
}
