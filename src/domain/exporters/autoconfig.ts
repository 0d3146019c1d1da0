import { ok, type Result } from '../result.ts'
import { chooseBoth, type BothSides } from './choose-both.ts'
import { renderClientConfig } from './client-config.ts'
import type { DomainExport, Exporter, ExportRefusal } from './exporter.ts'
import {
  hostFromProvider,
  onThisComputer,
  unencrypted,
  usernameFromProvider,
  withoutLogin,
} from './published-servers.ts'
import { oauth2OfUnknown } from './thunderbird-oauth2.ts'

/**
 * The file that Thunderbird, K-9 Mail, Evolution and more ask a domain for. Thunderbird for Android refuses a whole file
 * for one server that it can’t use (thunderbird/thunderbird-android@a59bd67985, feature/autodiscovery): so none is in
 * it that has no encryption or no login.
 */
export const autoconfig: Exporter<DomainExport, unknown> = {
  // Thunderbird takes nothing that is served as text/plain.
  mimeType: 'application/xml',
  fileName: () => 'config-v1.1.xml',
  supports: (input) => {
    const servers = publishedServers(input)
    return servers.ok ? ok(true) : servers
  },
  render: (input) => {
    const servers = publishedServers(input)
    if (!servers.ok) throw new Error(servers.error)
    return renderClientConfig({ domain: input.domain, name: input.name, ...servers.value })
  },
}

function publishedServers(input: DomainExport): Result<BothSides, ExportRefusal> {
  return chooseBoth(input, [
    onThisComputer,
    unencrypted,
    hostFromProvider,
    usernameFromProvider,
    withoutLogin,
    oauth2OfUnknown,
  ])
}
