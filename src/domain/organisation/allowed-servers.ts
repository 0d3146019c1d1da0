import { resolveHost } from '../account/resolve-server.ts'
import type { Server } from '../account/settings.ts'
import type { EmailAddress } from '../address/email-address.ts'
import type { Hostname } from '../address/hostname.ts'
import type { ProviderEntry } from '../providers/provider.ts'
import { allowsHost, type Organisation } from './organisation.ts'

/**
 * The servers that this copy sets up. A host that varies with the address is judged with this person's, or, while there
 * is none, with each of the provider's own domains; one that nobody can fill in is not allowed.
 */
export function allowedServers<S extends Server>(
  organisation: Organisation | undefined,
  servers: readonly S[],
  address: EmailAddress | undefined,
  domains: readonly Hostname[] = [],
): readonly S[] {
  if (!organisation?.allowedHosts) return servers
  return servers.filter((server) => {
    const hosts = hostsOf(server, address, domains)
    return hosts.length > 0 && hosts.every((host) => allowsHost(organisation, host))
  })
}

function hostsOf(
  server: Server,
  address: EmailAddress | undefined,
  domains: readonly Hostname[],
): readonly string[] {
  const host = resolveHost(server, address)
  switch (host.kind) {
    case 'known':
      return [host.text]
    case 'host-with-your-account':
      // A number of the provider's stands there: one label, or a part of one.
      return withDomains(`${host.before}1${host.after}`, domains)
    case 'host-with-your-domain':
      return withDomains(`${host.before}{domain}${host.after}`, domains)
    case 'your-address':
    case 'your-local-part':
    case 'your-special-username':
    case 'from-provider':
    case 'nothing':
      return []
  }
}

function withDomains(host: string, domains: readonly Hostname[]): readonly string[] {
  return host.includes('{domain}') ? domains.map((domain) => host.replace('{domain}', domain)) : [host]
}

/** Whether anything of a provider can be set up here: a way in and a way out. */
export function allowsProvider(organisation: Organisation | undefined, provider: ProviderEntry): boolean {
  if (!organisation?.allowedHosts) return true
  const { incoming, outgoing, domains } = provider
  return [incoming, outgoing].every(
    (side) => allowedServers<Server>(organisation, side, undefined, domains).length > 0,
  )
}
