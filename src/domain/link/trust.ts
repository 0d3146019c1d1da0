import type { HostTemplate } from '../account/settings.ts'
import type { Hostname } from '../address/hostname.ts'
import { registrableDomain } from '../address/registrable-domain.ts'
import { isDisguised } from '../address/look-alike.ts'
import { mixesScripts } from '../address/scripts.ts'
import { isSpecialUse } from '../address/special-use.ts'
import { unicodeHost } from '../address/unicode-host.ts'
import { allowsHost, type Organisation } from '../organisation/organisation.ts'
import { findDomainOwner, type ProviderIndex } from '../providers/lookup.ts'
import { findHostOwners, findLookAlike, findNameOwner } from './owners.ts'
import { judgeProviderLink, type ProviderTrust } from './provider-trust.ts'
import { findWarnings, receiversOf, type LinkWarning, type Receiver } from './receiver.ts'
import type { HostKey, Setup } from './setup.ts'

/** What a link is judged by. */
export interface TrustFacts {
  readonly providers: ProviderIndex
  /** Whether the organisation that runs this copy lists the host; absent where it has no list. */
  readonly allows?: (host: Hostname) => boolean
}

export function trustFacts(providers: ProviderIndex, organisation: Organisation | undefined): TrustFacts {
  return {
    providers,
    ...(organisation?.allowedHosts ? { allows: (host) => allowsHost(organisation, host) } : {}),
  }
}

/** Why no person is asked about a name: it can only be meant to deceive, or this copy doesn’t take it. */
export type TrustProblem =
  | {
      readonly code: 'mixed-scripts'
      readonly key: HostKey
      readonly host: Hostname
      readonly unicode?: string
    }
  | { readonly code: 'undecodable'; readonly key: HostKey; readonly host: Hostname }
  | { readonly code: 'disguised'; readonly key: HostKey; readonly host: Hostname; readonly unicode?: string }
  | { readonly code: 'special-use'; readonly key: HostKey; readonly host: Hostname }
  | { readonly code: 'public-suffix'; readonly key: HostKey; readonly host: Hostname }
  | {
      readonly code: 'look-alike'
      readonly key: HostKey
      readonly host: Hostname
      readonly of: Hostname
      readonly unicode?: string
    }
  | { readonly code: 'not-allowed'; readonly key: HostKey; readonly host: Hostname | HostTemplate }

/** How far a link may go. Whoever shows a setting asks first. */
export type LinkTrust =
  | ProviderTrust
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
  | { readonly kind: 'refused'; readonly problem: TrustProblem }

type DomainService = Extract<Setup['service'], { readonly kind: 'domain' }>

/** The trust ladder, from the top rung down. Pure: the same link and data always come to the same. */
export function judgeLink(setup: Setup, facts: TrustFacts): LinkTrust {
  const { service, email } = setup
  const trust =
    service.kind === 'provider'
      ? judgeProviderLink(service.id, email?.domain, facts.providers)
      : judgeDomainLink(service, email?.domain, facts)
  const [server] = trust.kind === 'provider' ? trust.provider.incoming : []
  return trust.kind === 'provider' && server && facts.providers.hidden.has(trust.provider.id)
    ? { kind: 'refused', problem: { code: 'not-allowed', key: 'in-host', host: server.host } }
    : trust
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
  const known = addressOwner ?? domainOwner
  const owners = hosts.map((host) => findHostOwners(providers, host, domain))
  // An address at a known provider, in a link for another domain that names no server: they don't go together.
  if (addressOwner && !domainOwner && hosts.length === 0)
    return { kind: 'contradicted', by: 'address', name: address, provider: addressOwner }
  if (known) {
    const agrees =
      owners.every((found) => found.some((one) => one.id === known.id)) &&
      (domainOwner === undefined || domainOwner.id === known.id)
    if (agrees) return { kind: 'provider', provider: known }
    return addressOwner
      ? { kind: 'contradicted', by: 'address', name: address, provider: known }
      : { kind: 'contradicted', by: 'domain', name: domain, provider: known }
  }
  const common =
    owners[0]?.filter((one) => owners.every((found) => found.some(({ id }) => id === one.id))) ?? []
  // Whoever hosts for others first: the domain is not one of its own.
  const host = common.find(({ kind }) => kind === 'business') ?? common[0]
  if (host) return { kind: 'provider', provider: host }
  for (const [place, name] of hosts.entries()) {
    const registrable = registrableDomain(name)
    const owner = owners[place]?.[0]
    if (owner) return { kind: 'contradicted', by: 'host', name, provider: owner }
    const holder = registrable && findNameOwner(providers, registrable)
    if (holder) return { kind: 'contradicted', by: 'host', name: registrable, provider: holder }
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
    const problem = host && findNameProblem(providers, key, host)
    if (problem) return problem
  }
  return undefined
}

/** Why nobody is asked about this name, whoever brings it. */
export function findNameProblem(
  providers: ProviderIndex,
  key: HostKey,
  host: Hostname,
): TrustProblem | undefined {
  const unicode = unicodeHost(host)
  if (unicode === undefined) return { code: 'undecodable', key, host }
  if (isSpecialUse(host)) return { code: 'special-use', key, host }
  const written = unicode === host ? {} : { unicode }
  const labels = unicode.split('.')
  if (labels.some(mixesScripts)) return { code: 'mixed-scripts', key, host, ...written }
  const registrable = registrableDomain(host)
  if (registrable === undefined) return { code: 'public-suffix', key, host }
  const of = findLookAlike(providers, registrable)
  if (of !== undefined) return { code: 'look-alike', key, host, of, ...written }
  return labels.some((label) => isDisguised(label, labels.at(-1) ?? ''))
    ? { code: 'disguised', key, host, ...written }
    : undefined
}
