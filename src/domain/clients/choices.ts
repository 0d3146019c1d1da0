import type { Client, Platform } from './client.ts'
import { CLIENT_IDS, type ClientFamily, type ClientId } from './client-ids.ts'

/** One entry of the question for the app: an app, or a family whose members are asked apart. */
export interface ClientChoice {
  readonly id: ClientId | ClientFamily
  readonly name: string
  readonly platforms: readonly Platform[]
  readonly ended: boolean
}

/** Most used first; a family stands where its first member does. */
export function clientChoices(
  clients: { readonly [K in ClientId]: Client },
  familyNames: { readonly [F in ClientFamily]: string },
): readonly ClientChoice[] {
  const choices: ClientChoice[] = []
  for (const id of CLIENT_IDS) {
    const client = clients[id]
    const family = client.status === 'current' ? client.family : undefined
    if (!family)
      choices.push({ id, name: client.name, platforms: client.platforms, ended: client.status === 'ended' })
    else if (!choices.some((choice) => choice.id === family))
      choices.push({
        id: family,
        name: familyNames[family],
        platforms: [...new Set(membersOf(clients, family).flatMap((member) => member.platforms))],
        ended: false,
      })
  }
  return choices
}

export function membersOf(
  clients: { readonly [K in ClientId]: Client },
  family: ClientFamily,
): readonly (Client & { readonly status: 'current' })[] {
  return CLIENT_IDS.flatMap((id) => {
    const client = clients[id]
    return client.status === 'current' && client.family === family ? [client] : []
  })
}

/** Whether all words that are looked for are in the name, however it parts its own: “k9” and “emclient” find theirs. */
export function matchesWords(name: string, query: string): boolean {
  const joined = wordsOf(name).join('')
  return wordsOf(query).every((word) => joined.includes(word))
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
