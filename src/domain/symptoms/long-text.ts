import type { Decoding } from './match.ts'
import { MASK, maskSecrets, type Masked } from './secrets.ts'

/** Longer than any dialog or stack trace: a log. It is read in slices, and only what speaks of a fault is kept. */
export const LONG = 60_000

const SLICE = 12_000
/** What a slice repeats of the one before, so that no message is cut in two. */
const OVERLAP = 2_000
/** What is kept around a find: enough to see what the app was doing. */
const AROUND = 1_200
/** More than this nobody reads, whatever the log repeats. */
const MOST = 12_000

/** The log in pieces that overlap, cut at the ends of lines where there are any. */
export function slicesOf(log: string): readonly string[] {
  const slices: string[] = []
  for (let start = 0; start < log.length;) {
    const limit = start + SLICE
    // Looked for in the slice alone: a log without line breaks would be gone through to its start each time.
    const line = limit < log.length ? log.slice(start, limit + 1).lastIndexOf('\n') : -1
    const end = line > SLICE / 2 ? start + line + 1 : Math.min(limit, log.length)
    slices.push(log.slice(start, end))
    if (end >= log.length) break
    start = end - OVERLAP
  }
  return slices
}

/**
 * The lines of a slice around what was found in it; none where nothing was. Secrets are hidden before a line is cut: half
 * a line no longer says that it has one, and neither does the start of a slice that `follows` another.
 */
export function passagesOf(
  slice: string,
  decode: (text: string) => Decoding,
  follows: boolean,
): readonly string[] {
  const { kind } = decode(slice)
  if (kind !== 'near' && kind !== 'found') return []
  const safe = maskSecrets(slice).text
  const decoding = decode(safe)
  const least = follows ? OVERLAP / 2 : 0
  if (decoding.kind === 'near') return [passageAround(safe, decoding.code.slice(2), 0, least)]
  if (decoding.kind !== 'found') return []
  // The places count in the cleaned text, which is as long as this one or shorter.
  return [decoding.best, ...decoding.others].map(({ said, at }) => passageAround(safe, said, at, least))
}

function passageAround(slice: string, words: string, near: number, least: number): string {
  const exact = slice.indexOf(words, Math.max(near - AROUND, 0))
  const at = exact < 0 ? near : exact
  const start = slice.lastIndexOf('\n', Math.max(at - AROUND, 0)) + 1
  const line = slice.indexOf('\n', at + words.length)
  const end = line < 0 || line > at + words.length + AROUND ? at + words.length + AROUND : line
  return slice.slice(Math.min(at, Math.max(start, at - 2 * AROUND, least)), end)
}

/** What is kept of a log: the passages once each, or its end, where a log says what happened last. */
export function keptOf(log: string, passages: readonly string[]): Masked {
  const kept: string[] = []
  let length = 0
  for (const passage of passages) {
    if (kept.some((each) => each.includes(passage))) continue
    if (length + passage.length > MOST) break
    kept.push(passage)
    length += passage.length
  }
  const text = kept.length > 0 ? kept.join('\n…\n') : endOf(log)
  return { text, masked: Math.max(0, countMasks(text) - countMasks(log)) }
}

/** From a line’s start, if there is one. */
function endOf(log: string): string {
  const end = maskSecrets(log.slice(-2 * MOST)).text.slice(-MOST)
  return end.slice(end.trimEnd().indexOf('\n') + 1)
}

const countMasks = (text: string): number => text.split(MASK).length - 1
