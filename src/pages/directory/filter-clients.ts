import type { ClientTable } from '../../clients/load-clients.ts'
import { CLIENT_IDS } from '../../domain/clients/client-ids.ts'
import type { Client, CurrentClient, EndedClient, Platform } from '../../domain/clients/client.ts'
import { foldName } from '../../domain/providers/provider-index.ts'

export interface FoundClients {
  readonly count: number
  readonly current: readonly CurrentClient[]
  readonly ended: readonly EndedClient[]
}

/**
 * The apps that a search keeps, most used first: each of its words is in the app's name, in its maker's or in a
 * platform's, however those are parted (“k9”, “gmail android”). None while nothing is looked for.
 */
export function filterClients(
  table: ClientTable,
  query: string,
  platformNames: { readonly [P in Platform]: string },
): FoundClients | undefined {
  const words = wordsOf(query)
  if (words.length === 0) return undefined
  const fits = ({ name, vendor, platforms }: Client) => {
    const told = [name, vendor, ...platforms.flatMap((platform) => [platform, platformNames[platform]])]
    const joined = told.map((text) => wordsOf(text).join(''))
    return words.every((word) => joined.some((text) => text.includes(word)))
  }
  const found = CLIENT_IDS.map((id): Client => table[id]).filter(fits)
  return {
    count: found.length,
    current: found.filter((client) => client.status === 'current'),
    ended: found.filter((client) => client.status === 'ended'),
  }
}

const wordsOf = (text: string): readonly string[] =>
  foldName(text)
    .split(' ')
    .filter((word) => word !== '')
