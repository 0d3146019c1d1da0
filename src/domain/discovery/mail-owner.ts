import type { Hostname } from '../address/hostname.ts'
import { registrableDomain } from '../address/registrable-domain.ts'
import { findHostOwners } from '../link/owners.ts'
import { findByMailHost, type ProviderIndex } from '../providers/lookup.ts'
import type { ProviderEntry } from '../providers/provider.ts'
import type { MailHint, NamesToCheck } from './name-check.ts'

/**
 * The provider that receives all the domain’s mail, where no server of the link can be one of its own. A server below the
 * domain’s own name can: whoever holds the domain points such names at their provider.
 */
export function findMailOwner(
  { domain, receivers, providers }: NamesToCheck,
  exchanges: readonly Hostname[],
): ProviderEntry | undefined {
  const owner = findReceivingProvider(providers, exchanges)
  if (!owner || owner.incoming.length === 0 || owner.outgoing.length === 0) return undefined
  const names = namesOf(owner, exchanges)
  const isStrange = (host: Hostname) =>
    !isBelow(host, domain) && !names.has(registrableDomain(host) ?? host) && !isListed(providers, host, owner)
  return receivers.some(({ host }) => isStrange(host)) ? owner : undefined
}

export function findMailHint(
  { receivers, providers }: NamesToCheck,
  exchanges: readonly Hostname[],
): MailHint | undefined {
  const mail = new Set(exchanges.map((host) => registrableDomain(host)))
  const [registrable, ...others] = new Set(receivers.map((receiver) => receiver.registrable))
  if (registrable && others.length === 0 && mail.has(registrable)) return { code: 'same-name', registrable }
  const provider = findReceivingProvider(providers, exchanges)
  return provider && { code: 'hosted-at', provider }
}

/** Whose servers a domain publishes: of several, the one that has domains of others. */
export function findNamedOwner(
  providers: ProviderIndex,
  domain: Hostname,
  named: readonly Hostname[],
): ProviderEntry | undefined {
  const owners = named.map((host) => findHostOwners(providers, host, domain))
  const common = owners[0]?.filter((one) => owners.every((found) => found.some(({ id }) => id === one.id)))
  return common?.find(({ kind }) => kind === 'business') ?? common?.[0]
}

/** One for all of its mail servers. */
export function findReceivingProvider(
  providers: ProviderIndex,
  exchanges: readonly Hostname[],
): ProviderEntry | undefined {
  const [first, ...others] = exchanges.map((host) => findByMailHost(providers, host))
  return first && others.every((other) => other?.id === first.id) ? first : undefined
}

/** The registrable domains below which a provider has servers; what stands in braces in a record is each customer’s own. */
function namesOf(provider: ProviderEntry, exchanges: readonly Hostname[]): ReadonlySet<string> {
  const hosts = [...provider.incoming, ...provider.outgoing].map(({ host }) => host.replace(/^.*\}\.?/, ''))
  const whole = [...hosts, ...provider.domains, ...exchanges] as readonly string[] as readonly Hostname[]
  return new Set(whole.filter((host) => host !== '').map((host) => registrableDomain(host) ?? host))
}

const isListed = (providers: ProviderIndex, host: Hostname, owner: ProviderEntry): boolean =>
  findHostOwners(providers, host, undefined).some(({ id }) => id === owner.id)

/** By what somebody registered: `imap.shop.example` is below `mail.shop.example` too. */
function isBelow(host: Hostname, domain: Hostname): boolean {
  return registrableDomain(host) === registrableDomain(domain)
}
