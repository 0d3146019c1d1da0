import { fitsInDns } from '../address/hostname.ts'
import { isOnThisComputer } from '../advice/obstacles.ts'
import { err, ok, type Result } from '../result.ts'
import { chooseBoth } from './choose-both.ts'
import { renderClientConfig, type ClientConfig } from './client-config.ts'
import { fileStem, type Exporter, type ExportRefusal, type SetupExport } from './exporter.ts'
import { hostFromProvider, unencrypted, usernameFromProvider, type Objection } from './published-servers.ts'

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

const onThisComputer: Objection = (server) =>
  isOnThisComputer(server) ? 'server-on-this-computer' : undefined

function chosenConfig({ domain, serviceName, account }: SetupExport): Result<ClientConfig, ExportRefusal> {
  // Thunderbird finds the file by the domain that it is called after.
  if (!domain) return err('needs-address')
  const { incoming, outgoing, signIn } = account
  const chosen = {
    incoming: [{ ...incoming, auth: [signIn.incoming] }],
    outgoing: [{ ...outgoing, auth: [signIn.outgoing] }],
  }
  const servers = chooseBoth(chosen, [onThisComputer, unencrypted, hostFromProvider, usernameFromProvider])
  if (!servers.ok) return servers
  // A domain can be so long that no name fits before it.
  const named = [incoming, outgoing].every(({ host }) => fitsInDns(host.replace('{domain}', domain)))
  return named ? ok({ domain, name: serviceName, ...servers.value }) : err('no-server')
}
