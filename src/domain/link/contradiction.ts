import type { Hostname } from '../address/hostname.ts'
import type { ProviderEntry } from '../providers/provider.ts'

/** The link says something else than the domain’s own DNS: what it wants is never shown; ours is offered where there is one. */
export interface DnsContradiction {
  readonly kind: 'contradicted'
  readonly by: 'dns'
  readonly record:
    /** It names other servers for mail apps. */
    | 'other-servers'
    /** It says that it has none. */
    | 'none-offered'
    /** Its mail is delivered to a provider whose servers the link’s are not. */
    | 'mail-elsewhere'
  readonly domain: Hostname
  /** The servers that it names instead. */
  readonly named: readonly Hostname[]
  readonly provider?: ProviderEntry
}
