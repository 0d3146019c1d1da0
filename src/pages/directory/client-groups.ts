import type { ClientTable } from '../../clients/load-clients.ts'
import { CLIENT_IDS } from '../../domain/clients/client-ids.ts'
import {
  PLATFORMS,
  type CurrentClient,
  type EndedClient,
  type Platform,
} from '../../domain/clients/client.ts'

export interface ClientGroups {
  readonly byPlatform: readonly { readonly platform: Platform; readonly clients: readonly CurrentClient[] }[]
  readonly ended: readonly EndedClient[]
}

/** Apps under each system that they run on, most used first; a system without apps is left out. */
export function groupClients(table: ClientTable): ClientGroups {
  const all = CLIENT_IDS.map((id) => table[id])
  const current = all.filter((client) => client.status === 'current')
  return {
    byPlatform: PLATFORMS.map((platform) => ({
      platform,
      clients: current.filter((client) => client.platforms.includes(platform)),
    })).filter(({ clients }) => clients.length > 0),
    ended: all.filter((client) => client.status === 'ended'),
  }
}
