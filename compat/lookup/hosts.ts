import { ADDRESSES } from './addresses.ts'
import { DOMAIN_IDS, domainOf } from './domains.ts'

export const SITE = 'portolan.hoster.example'
/** Nobody’s servers stand in for these: the names are real, and lead to the lab’s. */
export const RESOLVER_HOSTS = ['cloudflare-dns.com', 'dns.google'] as const
export type ResolverHost = (typeof RESOLVER_HOSTS)[number]
export const DIRECTORY_HOST = 'autoconfig.thunderbird.net'

/** Where a browser may look for what a domain’s own web server has. */
export const webHostsOf = (domain: string): readonly string[] => [
  domain,
  `autoconfig.${domain}`,
  `ua-auto-config.${domain}`,
]
const domainHosts = DOMAIN_IDS.flatMap((id) => webHostsOf(domainOf(id)))
/** One that a domain leads to, and that is not its own. */
export const ELSEWHERE = 'elsewhere.hoster.example'

/** For the file of hosts: a browser’s own names are looked up there, and nowhere else. */
export const LOOKUP_NAMES: readonly (readonly [address: string, ...names: readonly string[]])[] = [
  [ADDRESSES.cloudflare, RESOLVER_HOSTS[0]],
  [ADDRESSES.google, RESOLVER_HOSTS[1]],
  [ADDRESSES.directory, DIRECTORY_HOST],
  [ADDRESSES.site, SITE],
  ...[...domainHosts, ELSEWHERE].map((host) => [ADDRESSES.domains, host] as const),
]
export const LOOKUP_HOSTS = LOOKUP_NAMES.flatMap(([, ...names]) => names)
