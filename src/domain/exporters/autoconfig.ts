import { err, ok, type Result } from '../result.ts'
import { renderClientConfig, type ClientConfig } from './client-config.ts'
import type { DomainExport, Exporter, ExportRefusal } from './exporter.ts'
import {
  choosePublished,
  hostFromProvider,
  unencrypted,
  usernameFromProvider,
  withoutLogin,
} from './published-servers.ts'

/**
 * Thunderbird, K-9 Mail, Evolution and many more ask the domain for this file. Thunderbird for Android refuses a whole file for
 * one server that it can't use (https://github.com/thunderbird/thunderbird-android, AutoconfigParser.kt): so none is in
 * it that has no encryption or no login.
 */
export const autoconfig: Exporter<DomainExport, unknown> = {
  // Thunderbird takes nothing that is served as text/plain.
  mimeType: 'application/xml',
  fileName: () => 'config-v1.1.xml',
  supports: (input) => {
    const config = publishedConfig(input)
    return config.ok ? ok(true) : config
  },
  render: (input) => {
    const config = publishedConfig(input)
    if (!config.ok) throw new Error(config.error)
    return renderClientConfig(config.value)
  },
}

function publishedConfig(input: DomainExport): Result<ClientConfig, ExportRefusal> {
  const objections = [unencrypted, hostFromProvider, usernameFromProvider, withoutLogin]
  const incoming = choosePublished(input.incoming, ...objections)
  if (!incoming.ok) return err(incoming.error)
  const outgoing = choosePublished(input.outgoing, ...objections)
  if (!outgoing.ok) return err(outgoing.error)
  return ok({ ...input, incoming: incoming.value, outgoing: outgoing.value })
}
