import { cleanText } from './clean-text.ts'
import type { Match } from './match.ts'

/** A piece of a text; `found`: what the best match, or another one, goes by. */
export interface Piece {
  readonly text: string
  readonly found?: 'best' | 'other'
}

/** Lines around the first find that are shown of a longer text. */
const BEFORE = 2
const AFTER = 6

/** The person's text in pieces, those that found something marked; of a long one only the lines around the best. */
export function markMatches(raw: string, best: Match, others: readonly Match[]): readonly Piece[] {
  const text = cleanText(raw)
  const pieces: Piece[] = []
  const marks = [
    { ...best, found: 'best' as const },
    ...others.map((each) => ({ ...each, found: 'other' as const })),
  ]
    .filter(({ at, said }) => text.startsWith(said, at))
    .toSorted((one, another) => one.at - another.at || another.said.length - one.said.length)
  const { start, end } = windowOf(text, best)
  let at = start
  for (const mark of marks) {
    if (mark.at < at || mark.at + mark.said.length > end) continue
    if (mark.at > at) pieces.push({ text: text.slice(at, mark.at) })
    pieces.push({ text: mark.said, found: mark.found })
    at = mark.at + mark.said.length
  }
  if (at < end) pieces.push({ text: text.slice(at, end) })
  return [...(start > 0 ? [{ text: '…\n' }] : []), ...pieces, ...(end < text.length ? [{ text: '\n…' }] : [])]
}

function windowOf(text: string, { at, said }: Match): { readonly start: number; readonly end: number } {
  let start = at
  for (let lines = 0; lines <= BEFORE && start > 0; lines++) start = text.lastIndexOf('\n', start - 1)
  let end = at + said.length
  for (let lines = 0; lines <= AFTER && end >= 0 && end < text.length; lines++)
    end = text.indexOf('\n', end + 1)
  const last = end < 0 ? text.length : end
  return {
    start: Math.max(start < 0 ? 0 : start === at ? at : start + Number(text[start] === '\n'), at - 600, 0),
    end: Math.min(last, at + said.length + 1200),
  }
}
