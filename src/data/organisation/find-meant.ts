import { slips } from '../../domain/providers/near-miss.ts'

/** The word of a list that a slip was probably meant to be. */
export function findMeant(typed: string, words: readonly string[]): string | undefined {
  const low = typed.toLowerCase()
  const most = low.length < 4 ? 1 : low.length < 8 ? 2 : 3
  const near = words
    .map((word) => ({ word, distance: slips(low, word.toLowerCase(), most) }))
    .filter(({ distance }) => distance !== undefined)
    .toSorted((one, other) => (one.distance ?? 0) - (other.distance ?? 0))
  return near[0]?.word
}
