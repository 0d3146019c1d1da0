import { parseEntry } from '../domain/address/entry.ts'
import type { ProviderIndex } from '../domain/providers/lookup.ts'
import { answerEntry, type EntryOutcome } from './answer-entry.ts'
import { knowDomains } from './know-domains.ts'
import { dispatch, wizardStore } from './wizard-store.ts'

let latest = 0

/**
 * What comes of the first answer, with the table of domains asked for what only it can know: a name is none. Nothing
 * comes of an answer that another one has overtaken.
 */
export async function answerTyped(index: ProviderIndex, text: string): Promise<EntryOutcome | undefined> {
  const turn = ++latest
  dispatch({ kind: 'entry-typed', entry: text })
  const asked = wizardStore.getState()
  const parsed = parseEntry(text)
  const entry = parsed.ok ? parsed.value : undefined
  const domain = entry?.kind === 'address' ? entry.address.domain : entry?.kind === 'domain' && entry.domain
  const known = domain ? await knowDomains(index, [domain]) : index
  return turn === latest && wizardStore.getState() === asked ? answerEntry(known, text) : undefined
}
