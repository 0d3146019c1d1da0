import type { Hostname } from '../address/hostname.ts'
import { registrableDomain } from '../address/registrable-domain.ts'
import { mixesScripts } from '../address/scripts.ts'
import { unicodeHost } from '../address/unicode-host.ts'
import { findDomainOwner, type ProviderIndex } from '../providers/lookup.ts'
import type { ProviderEntry } from '../providers/provider.ts'
import { findHostOwners, findLookAlike, findNameOwner } from './owners.ts'
import { findWarnings, receiversOf, type LinkWarning, type Receiver } from './receiver.ts'
import type { LinkKey, Setup } from './setup.ts'

/** What a link is judged by. */
export interface TrustFacts {
  readonly providers: ProviderIndex
  /** Whether the organisation that runs this copy lists the host; absent where it has no list. */
  readonly allows?: (host: Hostname) => boolean
}

/** Why no person is asked about a name: it can only be meant to deceive, or this copy doesn’t take it. */
export type TrustProblem =
  | { readonly code: 'mixed-scripts'; readonly key: LinkKey; readonly host: Hostname }
  | { readonly code: 'undecodable'; readonly key: LinkKey; readonly host: Hostname }
  | { readonly code: 'public-suffix'; readonly key: LinkKey; readonly host: Hostname }
  | { readonly code: 'look-alike'; readonly key: LinkKey; readonly host: Hostname; readonly of: Hostname }
  | { readonly code: 'not-allowed'; readonly key: LinkKey; readonly host: Hostname }

/** How far a link may go. Whoever shows a setting asks first. */
export type LinkTrust =
  /** Everything in it is this provider’s: the settings come from our data. */
  | { readonly kind: 'provider'; readonly provider: ProviderEntry }
  /** It names a provider that we don’t know. */
  | { readonly kind: 'unknown-provider' }
  /** It names a domain that we don’t know, and no server: the person is asked for those. */
  | { readonly kind: 'no-servers'; readonly domain: Hostname }
  /** All its servers are on the list of the organisation that runs this copy. */
  | { readonly kind: 'allowed'; readonly receivers: readonly Receiver[] }
  /** Whoever made the link chose who receives the password: the person is told first. */
  | {
      readonly kind: 'untrusted'
      readonly domain: Hostname
      readonly receivers: readonly Receiver[]
      readonly warnings: readonly LinkWarning[]
    }
  /** It says something else than our data on a name that we know: never shown as settings; ours are offered. */
  | {
      readonly kind: 'contradicted'
      readonly by: 'address' | 'domain' | 'host'
      readonly name: Hostname
      readonly provider: ProviderEntry
      /** Whom the link is for instead, if it names a provider. */
      readonly claimed?: ProviderEntry
    }
  | { readonly kind: 'refused'; readonly problem: TrustProblem }

type DomainService = Extract<Setup['service'], { readonly kind: 'domain' }>

/** The trust ladder, from the top rung down. Pure: the same link and data always come to the same. */
export function judgeLink(setup: Setup, facts: TrustFacts): LinkTrust {
  const { service, email } = setup
  return service.kind === 'provider'
    ? judgeProviderLink(service.id, email?.domain, facts)
    : judgeDomainLink(service, email?.domain, facts)
}

function judgeProviderLink(id: string, address: Hostname | undefined, { providers }: TrustFacts): LinkTrust {
  const provider = providers.byId.get(id)
  if (!provider) return { kind: 'unknown-provider' }
  const owner = address && findDomainOwner(providers, address)
  if (!owner || owner.id === provider.id || shareServers(owner, provider))
    return { kind: 'provider', provider }
  return { kind: 'contradicted', by: 'address', name: address, provider: owner, claimed: provider }
}

/** Two records of one provider: what the one says, the other doesn’t deny. */
function shareServers(one: ProviderEntry, other: ProviderEntry): boolean {
  return one.incoming.some(({ host }) => other.incoming.some((server) => server.host === host))
}

function judgeDomainLink(
  service: DomainService,
  address: Hostname | undefined,
  facts: TrustFacts,
): LinkTrust {
  const { domain, inHost, outHost } = service
  const { providers, allows } = facts
  const receivers = receiversOf(inHost, outHost)
  if (allows) {
    const foreign = receivers.find(({ host }) => !allows(host))
    const key = foreign?.side === 'outgoing' ? 'out-host' : 'in-host'
    if (foreign) return { kind: 'refused', problem: { code: 'not-allowed', key, host: foreign.host } }
    if (receivers.length > 0) return { kind: 'allowed', receivers }
  }
  const problem = findProblem(providers, service)
  if (problem) return { kind: 'refused', problem }
  const ours = judgeByOwners(service, address, providers)
  if (ours) return ours
  if (receivers.length === 0) return { kind: 'no-servers', domain }
  return {
    kind: 'untrusted',
    domain,
    receivers,
    warnings: findWarnings(providers, receivers, domain, address),
  }
}

/** What names that we know make of the link; nothing where it has none. */
function judgeByOwners(
  { domain, inHost, outHost }: DomainService,
  address: Hostname | undefined,
  providers: ProviderIndex,
): LinkTrust | undefined {
  const hosts = [inHost, outHost].filter((host) => host !== undefined)
  const addressOwner = address && findDomainOwner(providers, address)
  const domainOwner = findDomainOwner(providers, domain)
  const owner = addressOwner ?? domainOwner
  const owners = hosts.map((host) => findHostOwners(providers, host, domain))
  if (owner) {
    const agrees =
      owners.every((found) => found.some((one) => one.id === owner.id)) &&
      (domainOwner === undefined || domainOwner.id === owner.id)
    if (agrees) return { kind: 'provider', provider: owner }
    return addressOwner
      ? { kind: 'contradicted', by: 'address', name: address, provider: owner }
      : { kind: 'contradicted', by: 'domain', name: domain, provider: owner }
  }
  const common =
    owners[0]?.filter((one) => owners.every((found) => found.some(({ id }) => id === one.id))) ?? []
  // Whoever hosts for others first: the domain is not one of its own.
  const host = common.find(({ kind }) => kind === 'business') ?? common[0]
  if (host) return { kind: 'provider', provider: host }
  for (const [place, name] of hosts.entries()) {
    const registrable = registrableDomain(name)
    const provider = owners[place]?.[0] ?? (registrable && findNameOwner(providers, registrable))
    if (provider) return { kind: 'contradicted', by: 'host', name, provider }
  }
  return undefined
}

function findProblem(providers: ProviderIndex, service: DomainService): TrustProblem | undefined {
  const names = [
    ['domain', service.domain],
    ['in-host', service.inHost],
    ['out-host', service.outHost],
  ] as const
  for (const [key, host] of names) {
    if (host === undefined) continue
    const unicode = unicodeHost(host)
    if (unicode === undefined) return { code: 'undecodable', key, host }
    if (unicode.split('.').some(mixesScripts)) return { code: 'mixed-scripts', key, host }
    const registrable = registrableDomain(host)
    if (registrable === undefined) return { code: 'public-suffix', key, host }
    const of = findLookAlike(providers, registrable)
    if (of !== undefined) return { code: 'look-alike', key, host, of }
  }
  return undefined
}
