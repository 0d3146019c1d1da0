import type { NotText } from './columns.ts'

/** In the order in which they are offered. The names are those of the Encoding standard. */
export const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'macintosh',
  'shift_jis',
  'euc-kr',
  'gb18030',
  'big5',
] as const
export type Encoding = (typeof ENCODINGS)[number]

export type Sniffed =
  /** `sure`: a byte order mark, or the zero bytes of UTF-16, say so. */
  | { readonly kind: 'text'; readonly encoding: Encoding; readonly sure: boolean }
  | { readonly kind: 'not-text'; readonly what: NotText }

/** How many bytes from the start are enough. */
export const SNIFFED_BYTES = 4096

/** How files of other kinds begin. A workbook is an archive: which of the two, its first names say. */
const SIGNATURES: readonly (readonly [NotText, readonly number[]])[] = [
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
  ['image', [0x52, 0x49, 0x46, 0x46]],
  ['image', [0x42, 0x4d]],
  ['image', [0x49, 0x49, 0x2a, 0x00]],
  ['image', [0x4d, 0x4d, 0x00, 0x2a]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
]

/** What a file’s first bytes say that it is. */
export function sniffFile(bytes: Uint8Array): Sniffed {
  const begins = (...signature: readonly number[]) => signature.every((byte, place) => bytes[place] === byte)
  if (begins(0xef, 0xbb, 0xbf)) return { kind: 'text', encoding: 'utf-8', sure: true }
  if (begins(0xff, 0xfe)) return { kind: 'text', encoding: 'utf-16le', sure: true }
  if (begins(0xfe, 0xff)) return { kind: 'text', encoding: 'utf-16be', sure: true }
  const head = String.fromCharCode(...bytes.subarray(0, SNIFFED_BYTES))
  const signed = SIGNATURES.find(([, signature]) => begins(...signature))
  // Two letters may begin a word as well.
  if (signed && (signed[1].length > 2 || hasControls(bytes)))
    return { kind: 'not-text', what: isWorkbook(head) ? 'workbook' : signed[0] }
  if (/^\s*<(\?xml|!doctype|html|svg|table|meta)/i.test(head)) return { kind: 'not-text', what: 'page' }
  const zeros = findZeros(bytes)
  if (zeros.odd > 0.2 && zeros.even < 0.05) return { kind: 'text', encoding: 'utf-16le', sure: true }
  if (zeros.even > 0.2 && zeros.odd < 0.05) return { kind: 'text', encoding: 'utf-16be', sure: true }
  if (hasControls(bytes)) return { kind: 'not-text', what: head.slice(4, 8) === 'ftyp' ? 'image' : 'unknown' }
  return { kind: 'text', encoding: 'utf-8', sure: false }
}

/** No table of text has these; ISO 2022 encodings have an escape, and aren’t read. */
const hasControls = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, SNIFFED_BYTES).some((byte) => byte < TAB || (byte > RETURN && byte < SPACE))
const TAB = 0x09
const RETURN = 0x0d
const SPACE = 0x20

const isWorkbook = (head: string): boolean =>
  head.startsWith('PK')
    ? /xl\/|\[Content_Types\]|spreadsheet|_rels/.test(head)
    : head.startsWith('\u00D0\u00CF')

/** Which share of the bytes is zero at odd and at even places: text in UTF-16 has them at one of the two. */
function findZeros(bytes: Uint8Array): { readonly odd: number; readonly even: number } {
  const head = bytes.subarray(0, SNIFFED_BYTES)
  const pairs = Math.max(1, head.length / 2)
  const zeros = [0, 0]
  for (const [place, byte] of head.entries()) if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1
  return { even: (zeros[0] ?? 0) / pairs, odd: (zeros[1] ?? 0) / pairs }
}
