import type { ContentKind } from './content-kinds.ts'
import type { ImportedContent, ImportedHost } from './imported.ts'
import { plainOrNone } from './plain-text.ts'
import { readHost, readUrlHost } from './read-values.ts'

/** A server by its web address or by its name. */
export const readPlace = (written: string): ImportedHost => readUrlHost(written) ?? readHost(written)

/** One content for each server that is named, so that none hides behind another; one without, where none is. */
export function contentsAt(
  kind: ContentKind,
  places: readonly string[],
  passwordInside = false,
): readonly ImportedContent[] {
  const rest = { kind, passwordInside, unencrypted: false }
  const found = new Map<string, ImportedContent>()
  for (const written of places) {
    const detail = plainOrNone(written)
    const host = readPlace(written)
    const key = JSON.stringify(host)
    if (detail !== undefined && !found.has(key)) found.set(key, { ...rest, detail, host })
  }
  return found.size > 0 ? [...found.values()] : [rest]
}
