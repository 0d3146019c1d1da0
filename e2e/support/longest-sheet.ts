import { fileURLToPath } from 'node:url'
import { CLIENTS } from '../../src/clients/registry.ts'
import { loadProviders } from '../../src/data/load-providers.ts'
import { CLIENT_IDS, type ClientId } from '../../src/domain/clients/client-ids.ts'
import { makeProviderIndex } from '../../src/domain/providers/lookup.ts'
import { newestCheck } from '../../src/domain/providers/freshness.ts'
import { result } from '../../src/i18n/en/result.ts'
import { resolveSetup } from '../../src/state/resolve-setup.ts'
import { resolveSheet } from '../../src/state/sheet-content.ts'

const providers = loadProviders(fileURLToPath(new URL('../../src/data/providers', import.meta.url)))
const facts = {
  providers: makeProviderIndex(providers, []),
  clients: CLIENTS,
  asOf: newestCheck(providers),
}

export const CURRENT_CLIENTS = CLIENT_IDS.filter((id) => CLIENTS[id].status === 'current')

/** The provider with the most to say on a sheet for this app: many rules, long names, long hosts. */
export function findLongestSheet(client: ClientId): string {
  const [longest] = providers
    .map(({ id }) => ({ id, length: sheetLength(id, client) }))
    .sort((one, other) => other.length - one.length)
  if (!longest || longest.length === 0) throw new Error(`no sheet at all for ${client}`)
  return longest.id
}

/** About how much text it is: what differs between providers. */
function sheetLength(id: string, client: ClientId): number {
  const resolved = resolveSetup({ service: { kind: 'provider', id }, client }, facts)
  const sheet = resolved && resolveSheet(resolved.state, resolved.situation)
  if (!sheet?.ok || sheet.value.kind !== 'settings') return 0
  const { account, preparations, service, automatic } = sheet.value
  const rules = preparations.reduce((sum, code) => sum + result.requirement[code].length, 0)
  const names = service.name.length * (preparations.length + 2)
  return (
    rules + names + 2 * (account.incoming.host.length + account.outgoing.host.length) + (automatic ? 150 : 0)
  )
}
