import encode from 'qr'
import { err, ok, type Result } from '../result.ts'

/** A code as one drawing, a unit for each module. */
export interface QrCode {
  /** Modules on a side, with the quiet zone around them. */
  readonly size: number
  /** SVG path data of the dark modules: a rectangle for each run in a row. */
  readonly path: string
}

/** ISO/IEC 18004 section 5.3.8: so many light modules around a code, or a camera may not find it. */
const QUIET_ZONE = 4

/**
 * Bytes, by ISO/IEC 18004 table 7: as much as version 10 holds at medium correction (57 modules a side), and version 25 at low
 * (117). A longer text is drawn with less correction, because modules too small to print are lost sooner than spoilt ones; and
 * one that is longer still would not be read from paper.
 */
const MEDIUM_UP_TO = 213
const LOW_UP_TO = 1273

export function makeQr(text: string): Result<QrCode, 'too-long'> {
  const length = countBytes(text)
  if (length > LOW_UP_TO) return err('too-long')
  const rows = encode(text, 'raw', {
    ecc: length > MEDIUM_UP_TO ? 'low' : 'medium',
    encoding: 'byte',
    border: QUIET_ZONE,
  })
  return ok({ size: rows.length, path: rows.map(drawRow).join('') })
}

function drawRow(row: readonly boolean[], y: number): string {
  let path = ''
  for (let start = row.indexOf(true); start !== -1;) {
    const light = row.indexOf(false, start)
    const end = light === -1 ? row.length : light
    path += `M${start} ${y}h${end - start}v1h${start - end}z`
    start = row.indexOf(true, end)
  }
  return path
}

/** In UTF-8. */
function countBytes(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4
  }
  return bytes
}
