import type { FileProblem } from '../../domain/csv/columns.ts'
import { sniffFile, SNIFFED_BYTES, type Encoding } from '../../domain/csv/sniff-file.ts'
import { err, ok, type Result } from '../../domain/result.ts'
import { isUtf8 } from './read-text.ts'

export interface OpenedTable {
  readonly encoding: Encoding
  readonly guessed: boolean
}

/** What spreadsheets of the West write where they don’t write UTF-8. */
const OLD_ENCODING: Encoding = 'windows-1252'

/** Whether a file is a table of text at all, and in which encoding; a person may know better about the second. */
export async function openTable(
  source: Blob,
  chosen: Encoding | undefined,
): Promise<Result<OpenedTable, FileProblem>> {
  try {
    const head = new Uint8Array(await source.slice(0, SNIFFED_BYTES).arrayBuffer())
    if (head.length === 0) return err({ code: 'empty' })
    const sniffed = sniffFile(head)
    if (sniffed.kind === 'not-text') return err({ code: 'not-text', what: sniffed.what })
    if (chosen) return ok({ encoding: chosen, guessed: false })
    if (sniffed.sure || (await isUtf8(source))) return ok({ encoding: sniffed.encoding, guessed: false })
    return ok({ encoding: OLD_ENCODING, guessed: true })
  } catch (error) {
    if (isUnreadable(error)) return err({ code: 'unreadable' })
    throw error
  }
}

/** A folder, or a file that was moved, changed or locked since it was chosen. */
export function isUnreadable(error: unknown): boolean {
  return error instanceof DOMException
}
