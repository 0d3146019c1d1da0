import { isClientFamily, isClientId, type ClientFamily, type ClientId } from '../clients/client-ids.ts'
import type { Client } from '../clients/client.ts'
import { foldName } from '../providers/provider-index.ts'
import { CLIENT_WORDS } from './client-words.ts'

export type ClientName = Pick<Client, 'id' | 'name' | 'status'>

/** Finds the app that a cell means. */
export type FindClient = (text: string) => ClientId | ClientFamily | undefined

/** Nobody’s app has a longer name: it was something else. */
const MAX_TEXT = 80

/** Words of our own before the names of the table: “Thunderbird” is the family, not the one app that is called so. */
export function makeClientFinder(names: readonly ClientName[]): FindClient {
  const found = new Map<string, ClientId | ClientFamily>()
  const add = (text: string, id: ClientId | ClientFamily) => {
    const folded = foldName(text)
    if (folded !== '' && !found.has(folded)) found.set(folded, id)
  }
  // The table’s keys are ids and families.
  for (const [id, words] of Object.entries(CLIENT_WORDS)) for (const word of words) add(word, id as ClientId)
  for (const { id, name } of names) {
    add(id, id)
    for (const part of [name, ...name.split(' / ')]) add(part, id)
  }
  return (text) => {
    if (text.length > MAX_TEXT) return undefined
    const typed = text.trim()
    if (isClientId(typed) || isClientFamily(typed)) return typed
    const folded = foldName(typed)
    return found.get(folded) ?? found.get(withoutVersion(folded))
  }
}

/** `Thunderbird 128.4` and `Mozilla Thunderbird (64 bit)` are Thunderbird. */
const withoutVersion = (folded: string): string =>
  folded
    .replace(/\b(v|version|microsoft|bit|ver)\b/g, ' ')
    .replace(/\b\d+\b/g, ' ')
    .replace(/ +/g, ' ')
    .trim()
