import { foldName } from '../../domain/providers/provider-index.ts'
import type { FoundProvider } from '../../domain/providers/filter-providers.ts'
import type { ProviderEntry } from '../../domain/providers/provider.ts'

/** `digits` and `other` are for names that begin with no letter from A to Z. */
export type Letter = 'digits' | 'other' | (string & {})

export interface LetterGroup {
  readonly letter: Letter
  readonly providers: readonly FoundProvider[]
}

/** Digits, A to Z, other scripts; within a group by name, the same in every engine. */
export function groupByLetter(providers: readonly ProviderEntry[]): readonly LetterGroup[] {
  const named = providers.map((provider) => ({ provider, name: foldName(provider.name) }))
  named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
  const groups = new Map<Letter, FoundProvider[]>()
  for (const { provider, name } of named) {
    const letter = letterOf(name)
    groups.set(letter, [...(groups.get(letter) ?? []), { provider }])
  }
  return [...groups].map(([letter, members]) => ({ letter, providers: members }))
}

function letterOf(foldedName: string): Letter {
  const first = foldedName.charAt(0)
  if (/[a-z]/.test(first)) return first.toUpperCase()
  return /\d/.test(first) ? 'digits' : 'other'
}
