import { renderNote } from '../../domain/csv/render-note.ts'
import { writeRow } from '../../domain/csv/write-row.ts'
import type { MadeTable } from './make-links.ts'
import type { FileWords } from './protocol.ts'

/** Without it a spreadsheet takes UTF-8 for something older. */
const BYTE_ORDER_MARK = '\uFEFF'

/** The table that comes back: its own columns less the passwords, and for each row its link and what there is to say. */
export function writeFile({ plan, delimiter, store }: MadeTable, words: FileWords): Blob {
  const parts: string[] = [BYTE_ORDER_MARK]
  if (plan.headed) parts.push(writeRow([...plan.keptHeader, words.link, words.note], delimiter))
  const blobs: Blob[] = []
  for (const block of store.blocks()) {
    for (const { cells, fragment, marks } of block) {
      const link = fragment === undefined ? '' : `${words.address}#${fragment}`
      parts.push(writeRow([...cells, link, renderNote(marks, words.notes)], delimiter))
    }
    // A blob lies outside the worker’s memory, where the text of a whole file would not fit twice.
    blobs.push(new Blob(parts))
    parts.length = 0
  }
  return new Blob(blobs, { type: 'text/csv;charset=utf-8' })
}
