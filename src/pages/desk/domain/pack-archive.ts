import { strToU8, zipSync } from 'fflate'
import type { ArchiveEntry } from '../../../domain/publish/entries.ts'

export function packArchive(entries: readonly ArchiveEntry[]): Uint8Array<ArrayBuffer> {
  const files = Object.fromEntries(entries.map(({ path, content }) => [path, strToU8(content)]))
  // The first day that a zip can say, by the local clock, which is what it holds: so the same files are the same bytes.
  return zipSync(files, { mtime: new Date(1980, 0, 1), level: 9 })
}
