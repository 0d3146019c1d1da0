import { parseAskable } from '../domain/discovery/askable.ts'
import type { Wanted } from './own-copy.ts'

/** What `portolan.json` is held against where somebody looks after it: the languages here, and whom the page may ask. */
export function knownHere(languages: readonly string[]): Wanted {
  const policy = document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')
  // Only a built page has one.
  return { languages, ...(policy ? { askable: parseAskable(policy.content) } : {}) }
}
