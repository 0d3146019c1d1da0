import type { Server } from '../account/settings.ts'
import { hostname } from '../address/hostname.ts'
import type { DomainExport } from '../exporters/exporter.ts'
import type { Setup } from '../link/setup.ts'

/** The setup that everybody of the domain has, with the best way in each direction; none where a link can’t say it. */
export function domainSetup({ domain, incoming, outgoing }: DomainExport): Setup | undefined {
  const [arriving] = incoming
  const [leaving] = outgoing
  if (!arriving || !leaving) return undefined
  const { username } = arriving
  if (username !== 'email' && username !== 'localpart') return undefined
  return {
    service: {
      kind: 'domain',
      domain,
      inHost: hostname(arriving.host),
      outHost: hostname(leaving.host),
      username,
    },
    incoming: { protocol: arriving.protocol, ...wayOf(arriving) },
    outgoing: { protocol: leaving.protocol, ...wayOf(leaving) },
  }
}

const wayOf = ({ port, security }: Server) => ({ port, security })
