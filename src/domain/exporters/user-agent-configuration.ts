import { ok, type Result } from '../result.ts'
import { sha256Base64 } from './digest.ts'
import type { DomainExport, Exporter, ExportRefusal } from './exporter.ts'
import { chooseBoth, type BothSides } from './choose-both.ts'
import {
  hostFromProvider,
  hostIn,
  notUsualTls,
  oauth2Only,
  onThisComputer,
  unencrypted,
  usernameFromProvider,
  usernameNotAddress,
  withoutLogin,
} from './published-servers.ts'
import { serviceNames } from './service-names.ts'

/**
 * What a domain says of itself by draft-ietf-mailmaint-pacc-03, which is being worked on: 02 called `submit` `smtp`.
 * Neither port nor user name has a place in it. On one line without an end, so that no editor or transfer finds a line end
 * to change: the domain publishes a digest of the exact bytes.
 */
export const userAgentConfiguration: Exporter<DomainExport, unknown> = {
  mimeType: 'application/json',
  fileName: () => 'user-agent-configuration.json',
  supports: (input) => {
    const servers = saidServers(input)
    return servers.ok ? ok(true) : servers
  },
  render: (input) => {
    const servers = saidServers(input)
    if (!servers.ok) throw new Error(servers.error)
    const { incoming, outgoing } = servers.value
    const protocols: Record<string, { readonly host: string }> = {}
    for (const server of incoming) protocols[server.protocol] ??= { host: hostIn(input.domain, server) }
    for (const server of outgoing) protocols['submit'] ??= { host: hostIn(input.domain, server) }
    return JSON.stringify({
      protocols,
      authentication: { password: true },
      info: { provider: serviceNames(input.name, input.domain) },
    })
  },
}

/** The text of the record `_ua-auto-config` that vouches for these bytes of the file. */
export function configurationDigest(file: string): string {
  return `v=UAAC1; a=sha256; d=${sha256Base64(file)}`
}

function saidServers(input: DomainExport): Result<BothSides, ExportRefusal> {
  return chooseBoth(input, [
    onThisComputer,
    unencrypted,
    hostFromProvider,
    usernameFromProvider,
    withoutLogin,
    usernameNotAddress,
    oauth2Only,
    notUsualTls,
  ])
}
