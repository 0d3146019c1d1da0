import type { ClientTable } from '../../clients/load-clients.ts'
import { advise } from '../../domain/advice/advise.ts'
import type { Automatic } from '../../domain/advice/automatic.ts'
import type { AdvisedOption } from '../../domain/advice/option.ts'
import type { ReasonCode } from '../../domain/advice/reasons.ts'
import { CLIENT_IDS } from '../../domain/clients/client-ids.ts'
import { PLATFORMS, type CurrentClient } from '../../domain/clients/client.ts'
import type { ProviderEntry } from '../../domain/providers/provider.ts'

/** What comes of the provider in one app. */
export type ProviderApp = { readonly client: CurrentClient } & (
  | {
      readonly outcome: 'usable'
      readonly incoming: AdvisedOption
      readonly outgoing: AdvisedOption
      readonly automatic: boolean
    }
  | { readonly outcome: 'automatic-only'; readonly automatic: Automatic | undefined }
  | { readonly outcome: 'unsafe-only' | 'refused'; readonly reason: ReasonCode }
)

/** Every current app with this provider, by platform; those that can't at the end. Empty where none can. */
export function adviseApps(provider: ProviderEntry, table: ClientTable): readonly ProviderApp[] {
  const apps = CLIENT_IDS.map((id) => table[id])
    .filter((client) => client.status === 'current')
    .map((client) => adviseApp(provider, client))
  const place = ({ outcome, client }: ProviderApp) =>
    outcome === 'refused' ? PLATFORMS.length : PLATFORMS.findIndex((each) => client.platforms.includes(each))
  return apps.every(({ outcome }) => outcome === 'refused')
    ? []
    : apps.toSorted((one, other) => place(one) - place(other))
}

function adviseApp(provider: ProviderEntry, client: CurrentClient): ProviderApp {
  const { outcome, incoming, outgoing, automatic } = advise(provider, client)
  if (outcome.kind === 'automatic-only') return { client, outcome: outcome.kind, automatic }
  if (outcome.kind !== 'usable') return { client, outcome: outcome.kind, reason: outcome.reasons[0] }
  const [receiving, sending] = [incoming, outgoing].map((side) => side.find((option) => option.recommended))
  if (!receiving || !sending) throw new Error(`nothing is recommended for ${provider.id} in ${client.id}`)
  return {
    client,
    outcome: 'usable',
    incoming: receiving,
    outgoing: sending,
    automatic: automatic !== undefined,
  }
}
