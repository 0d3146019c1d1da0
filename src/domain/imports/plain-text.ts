import { NOT_IN_NAME } from '../link/v1.ts'

const MOST_SHOWN = 160

/**
 * A file’s own words as they may stand on a page: on one line, without characters that hide or turn text, and cut
 * before they push everything else away.
 */
export function plainText(text: string, most = MOST_SHOWN): string {
  const oneLine = text.slice(0, most * 8).replace(/\s+/g, ' ')
  const clean = [...oneLine.replace(new RegExp(NOT_IN_NAME, 'gu'), '').trim()]
  return clean.length > most ? `${clean.slice(0, most).join('').trimEnd()}…` : clean.join('')
}

/** The same, where nothing readable is left: nothing. */
export function plainOrNone(text: string | undefined, most = MOST_SHOWN): string | undefined {
  const plain = text === undefined ? '' : plainText(text, most)
  return plain === '' ? undefined : plain
}
