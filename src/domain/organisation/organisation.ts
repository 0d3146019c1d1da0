import type { ClientFamily, ClientId } from '../clients/client-ids.ts'
import type { Provider } from '../providers/provider.ts'

/** What an organisation says in `portolan.json` about its own copy of the site. Nothing in it is required. */
export interface Organisation {
  readonly name?: string
  readonly supportUrl?: string
  readonly supportText?: string
  /** A path on the copy's own origin. */
  readonly logo?: string
  /** Before ours, everywhere; one with an id of ours stands in its place. */
  readonly providers: readonly Provider[]
  readonly defaultProvider?: string
  readonly defaultClient?: ClientId | ClientFamily
  /** Without it, every host may be set up. */
  readonly allowedHosts?: readonly string[]
  readonly lookup?: { readonly enabled: boolean; readonly resolvers?: readonly string[] }
  readonly languages?: readonly string[]
  /** The origins whose pages may frame `/embed/`. */
  readonly frameAncestors?: readonly string[]
}

/**
 * Whether this copy sets up a server: its own name in the list, or `*.example.com` for any name below example.com, and
 * not for example.com itself.
 */
export function allowsHost(organisation: Organisation | undefined, host: string): boolean {
  const allowed = organisation?.allowedHosts
  if (!allowed) return true
  const name = host.toLowerCase()
  return allowed.some((entry) => {
    const wanted = entry.toLowerCase()
    // The dot stays: `*.example.com` is not for `badexample.com`.
    return wanted.startsWith('*.')
      ? name.endsWith(wanted.slice(1)) && name.length > wanted.length - 1
      : name === wanted
  })
}
