import { err, ok, type Result } from '../result.ts'
import type { ImportProblem } from './problem.ts'

const MARKS = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  // Without a mark: the first character of any XML.
  ['utf-16le', [0x3c, 0x00]],
  ['utf-16be', [0x00, 0x3c]],
] as const

/** So far the declaration of the encoding is looked for (XML 1.0, appendix F). */
const HEAD_BYTES = 200
const DECLARED = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z][\w.:-]*)["']/

/** Encodings of one byte a letter, or UTF-8: those that such files are written in. */
const READABLE =
  /^(utf-?8|(us-)?ascii|iso-?8859-?\d{1,2}|latin-?\d|windows-125\d|cp125\d|macintosh|koi8-[ru])$/i

/** A file’s bytes as text, by its mark or by what its first line says. */
export function decodeText(bytes: Uint8Array): Result<string, ImportProblem> {
  const marked = MARKS.find(([, mark]) => mark.every((byte, place) => bytes[place] === byte))?.[0]
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES))
  const declared = marked ? undefined : DECLARED.exec(head)?.[1]
  // A text that says UTF-16 of itself and isn’t was turned into UTF-8 on its way.
  const encoding = marked ?? (declared === undefined || /^utf-?16/i.test(declared) ? 'utf-8' : declared)
  if (declared !== undefined && encoding === declared && !READABLE.test(declared))
    return err({ code: 'unknown-encoding', text: declared })
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes))
  } catch (error) {
    if (error instanceof RangeError) return err({ code: 'unknown-encoding', text: encoding })
    if (error instanceof TypeError) return err({ code: 'broken-encoding' })
    throw error
  }
}
