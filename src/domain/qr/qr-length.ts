/**
 * Bytes, by ISO/IEC 18004 table 7: as much as version 10 holds at medium correction (57 modules a side), and version 25 at low
 * (117). A longer text is drawn with less correction, because modules too small to print are lost sooner than spoilt ones; and
 * one that is longer still would not be read from paper.
 */
const MEDIUM_UP_TO = 213
const LOW_UP_TO = 1273

/** How much correction a text's code has room for. `too-long`: no code of it would be read. */
export function qrCorrection(text: string): 'medium' | 'low' | 'too-long' {
  const length = countBytes(text)
  if (length <= MEDIUM_UP_TO) return 'medium'
  return length <= LOW_UP_TO ? 'low' : 'too-long'
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
