import { resolveHost } from '../../domain/account/resolve-server.ts'
import type { HostTemplate, Server } from '../../domain/account/settings.ts'
import type { ClientFamily } from '../../domain/clients/client-ids.ts'
import type { Handout } from '../../domain/desk/handout.ts'
import type { Setup } from '../../domain/link/setup.ts'
import type { Situation } from '../../state/situation.ts'
import { href, paths } from '../../ui/paths.ts'
import { setupAddress } from '../result/setup-address.ts'

export function handoutOf(
  setup: Setup,
  situation: Situation,
  asksFirst: boolean,
  familyNames: { readonly [F in ClientFamily]: string },
): Handout {
  const { service, family, advice, incoming, outgoing } = situation
  const client = situation.client?.name ?? (family && familyNames[family])
  const fillIn = advice?.outcome.kind === 'usable'
  const arriving = fillIn && known(incoming?.server, setup)
  const leaving = fillIn && known(outgoing?.server, setup)
  return {
    link: setupAddress(setup),
    site: `${location.origin}${href(paths.home())}`,
    provider: service?.name ?? '',
    ...(client === undefined ? {} : { client }),
    ...(setup.name ? { name: setup.name } : {}),
    asksFirst,
    ...(arriving ? { incoming: arriving } : {}),
    ...(leaving ? { outgoing: leaving } : {}),
  }
}

/** With its host filled in; none while only the customer’s address could do that. */
function known<S extends Server>(server: S | undefined, setup: Setup): S | undefined {
  if (!server) return undefined
  const host = resolveHost(server, setup.email)
  return host.kind === 'known' ? { ...server, host: host.text as HostTemplate } : undefined
}
