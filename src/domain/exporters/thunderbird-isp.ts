import { err, ok, type Result } from '../result.ts'
import { renderClientConfig, type ClientConfig } from './client-config.ts'
import { fileStem, type Exporter, type ExportRefusal, type SetupExport } from './exporter.ts'
import { choosePublished, hostFromProvider, unencrypted, usernameFromProvider } from './published-servers.ts'

/**
 * The file that Thunderbird on a computer looks for in its own folder `isp` before it asks anybody. It is about the
 * domain, so it holds no address; but it has the servers that this person chose, and no others.
 */
export const thunderbirdIsp: Exporter<SetupExport, unknown> = {
  mimeType: 'application/xml',
  fileName: (input) => `${fileStem(input)}.xml`,
  supports: (input) => {
    const config = chosenConfig(input)
    return config.ok ? ok(true) : config
  },
  render: (input) => {
    const config = chosenConfig(input)
    if (!config.ok) throw new Error(config.error)
    return renderClientConfig(config.value)
  },
}

function chosenConfig({ domain, serviceName, account }: SetupExport): Result<ClientConfig, ExportRefusal> {
  // Thunderbird finds the file by the domain that it is called after.
  if (!domain) return err('needs-address')
  const objections = [unencrypted, hostFromProvider, usernameFromProvider]
  const incoming = choosePublished([{ ...account.incoming, auth: [account.signIn.incoming] }], ...objections)
  if (!incoming.ok) return err(incoming.error)
  const outgoing = choosePublished([{ ...account.outgoing, auth: [account.signIn.outgoing] }], ...objections)
  if (!outgoing.ok) return err(outgoing.error)
  return ok({ domain, name: serviceName, incoming: incoming.value, outgoing: outgoing.value })
}
