import type { Hostname } from '../address/hostname.ts'
import type { Protocol } from '../ports/ports.ts'
import { findNearMiss } from '../providers/near-miss.ts'
import type { ProviderIndex } from '../providers/provider-index.ts'
import type { ProviderEntry, ProviderKind } from '../providers/provider.ts'
import type { CheckAbout } from './about.ts'
import type { SaidSide } from './said.ts'

/** Whose customers have servers with names of their own: a host that we don’t know may be right. */
const HOSTS_FOR_OTHERS: readonly ProviderKind[] = ['hosting', 'business', 'regional', 'university']

const made = new WeakMap<ProviderIndex, ReadonlyMap<string, readonly ProviderEntry[]>>()

/** Every host that a record names whole, with whose it is. */
function hostsOf(index: ProviderIndex): ReadonlyMap<string, readonly ProviderEntry[]> {
  const known = made.get(index)
  if (known) return known
  const hosts = new Map<string, readonly ProviderEntry[]>()
  for (const provider of index.byId.values())
    for (const host of namesOf(provider)) hosts.set(host, [...(hosts.get(host) ?? []), provider])
  made.set(index, hosts)
  return hosts
}

/** The hosts of a record, without those that vary from customer to customer. */
export function namesOf(provider: ProviderEntry): readonly Hostname[] {
  const hosts = [...provider.incoming, ...provider.outgoing].map(({ host }) => host)
  return [...new Set(hosts.filter((host) => !host.includes('{')))] as readonly string[] as readonly Hostname[]
}

export function hostOwners(index: ProviderIndex, host: string): readonly ProviderEntry[] {
  return hostsOf(index).get(host) ?? []
}

/** The known host that was meant, by a slip of the fingers. */
export function findMeantHost(index: ProviderIndex, host: Hostname): Hostname | undefined {
  return hostsOf(index).has(host) ? undefined : findNearMiss(host, allHosts(index))
}

/** Whether a host that the record doesn’t name can still be the provider’s. */
export function mayBeTheirs({ provider, index }: CheckAbout, host: Hostname, protocol: Protocol): boolean {
  if (!provider || namesOf(provider).includes(host) || findNearMiss(host, namesOf(provider))) return false
  if (hostOwners(index, host).length > 0 || isWebsite(provider, host)) return false
  if (!isBelow(provider, host)) return mayHaveOwnNames(provider)
  return [undefined, protocol].includes(namedFor(host))
}

export const mayHaveOwnNames = ({ kind }: ProviderEntry): boolean => HOSTS_FOR_OTHERS.includes(kind)

/** A server of the customer’s own, of which the provider’s record tells nothing. A slip of the fingers is none. */
export function isElsewhere(about: CheckAbout, { host }: SaidSide, protocol: Protocol): boolean {
  const { provider } = about
  if (!provider || !host?.name || isBelow(provider, host.name)) return false
  return mayBeTheirs(about, host.name, protocol)
}

const NAMED_FOR: readonly (readonly [RegExp, Protocol])[] = [
  [/^(?:secure)?imaps?/, 'imap'],
  [/^(?:secure)?pop/, 'pop3'],
  [/^(?:secure)?a?smtp|^mailout|^outgoing/, 'smtp'],
]

/** What a host’s own name says that it is for. */
export function namedFor(host: Hostname): Protocol | undefined {
  return NAMED_FOR.find(([expression]) => expression.test(host))?.[1]
}

/** The name of the provider’s website, where no mail server listens under it. */
export function isWebsite(provider: ProviderEntry, host: Hostname): boolean {
  const bare = host.replace(/^(?:www|webmail|login|account|accounts|my)\./, '')
  if (namesOf(provider).includes(host)) return false
  const own = provider.domains.some((domain) => domain === bare) || parentsOf(provider).has(bare)
  return own
}

export function isBelow(provider: ProviderEntry, host: Hostname): boolean {
  return [...provider.domains, ...parentsOf(provider)].some((name) => host.endsWith(`.${name}`))
}

/** `imap.gmail.com` stands below `gmail.com`; a single label more is never cut, so that no public suffix is left. */
function parentsOf(provider: ProviderEntry): ReadonlySet<string> {
  const parents = namesOf(provider)
    .map((host) => host.split('.').slice(1))
    .filter((labels) => labels.length >= 2 && (labels.length > 2 || (labels[0] ?? '').length > 3))
  return new Set(parents.map((labels) => labels.join('.')))
}

export const allHosts = (index: ProviderIndex): readonly Hostname[] =>
  [...hostsOf(index).keys()] as readonly string[] as readonly Hostname[]
