import type { Hostname } from '../address/hostname.ts'
import { looksOf } from '../address/look-alike.ts'
import { registrableDomain } from '../address/registrable-domain.ts'
import { unicodeHost } from '../address/unicode-host.ts'
import { findDomainOwner, type ProviderIndex } from '../providers/lookup.ts'
import type { ProviderEntry, ProviderKind } from '../providers/provider.ts'

/** Kinds whose customers have servers with names of their own under the provider’s: not all are in our records. */
const HOSTS_FOR_OTHERS: readonly ProviderKind[] = ['hosting', 'business', 'regional']

interface Owned {
  /** Whose record names this server. */
  readonly byHost: ReadonlyMap<string, readonly ProviderEntry[]>
  /** Whose name, below which it has all its servers itself, this registrable domain is. */
  readonly byName: ReadonlyMap<string, ProviderEntry>
  /** A known name by its looks. */
  readonly byLooks: ReadonlyMap<string, Hostname>
}

/** Made once an index: judging a hundred thousand links asks it as often. */
const made = new WeakMap<ProviderIndex, Owned>()

function ownedBy(index: ProviderIndex): Owned {
  const known = made.get(index)
  if (known) return known
  const byHost = new Map<string, ProviderEntry[]>()
  const byName = new Map<string, ProviderEntry>()
  const byLooks = new Map<string, Hostname>()
  for (const provider of index.byId.values()) {
    const hosts = [...new Set([...provider.incoming, ...provider.outgoing].map((server) => server.host))]
    const whole = hosts.filter((host) => !host.includes('{')) as readonly string[] as readonly Hostname[]
    for (const host of whole) byHost.set(host, [...(byHost.get(host) ?? []), provider])
    const names = [...provider.domains, ...whole.flatMap((host) => registrableDomain(host) ?? [])]
    for (const name of names) {
      byLooks.set(looksOf(unicodeHost(name) ?? name), name)
      if (!HOSTS_FOR_OTHERS.includes(provider.kind) && !byName.has(name)) byName.set(name, provider)
    }
  }
  const owned = { byHost, byName, byLooks }
  made.set(index, owned)
  return owned
}

/** Every provider of ours whose record names this server, `{domain}` filled in. */
export function findHostOwners(
  index: ProviderIndex,
  host: Hostname,
  domain: Hostname | undefined,
): readonly ProviderEntry[] {
  const listed = ownedBy(index).byHost.get(host)
  if (listed) return listed
  const owner = domain && findDomainOwner(index, domain)
  return owner &&
    [...owner.incoming, ...owner.outgoing].some(({ host: template }) => fits(template, host, domain))
    ? [owner]
    : []
}

function fits(template: string, host: Hostname, domain: Hostname): boolean {
  const [before, after, ...more] = template.replace('{domain}', domain).split('{account}')
  if (after === undefined) return before === host
  const account = host.slice(before?.length, host.length - after.length)
  return more.length === 0 && `${before}${account}${after}` === host && /^[a-z0-9-]+$/.test(account)
}

/** The provider that has all servers below this registrable domain itself, so that one it doesn't name is none of its. */
export function findNameOwner(index: ProviderIndex, name: Hostname): ProviderEntry | undefined {
  return ownedBy(index).byName.get(name)
}

/** The name of a provider of ours that this one is drawn like, and isn’t. */
export function findLookAlike(index: ProviderIndex, name: Hostname): Hostname | undefined {
  const { byLooks, byHost } = ownedBy(index)
  const known = byLooks.get(looksOf(unicodeHost(name) ?? name))
  return known === name || index.byDomain.has(name) || byHost.has(name) ? undefined : known
}
