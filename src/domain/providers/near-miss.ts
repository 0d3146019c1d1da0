import type { Hostname } from '../address/hostname.ts'

/**
 * The well-known domain that somebody probably meant: the nearest, the better known of two equally near. None when
 * nothing is near enough to ask. It never says that the typed domain is wrong; it may exist.
 */
export function findNearMiss(domain: Hostname, wellKnown: readonly Hostname[]): Hostname | undefined {
  let best: Hostname | undefined
  let bestDistance = 3
  for (const candidate of wellKnown) {
    const distance = slips(domain, candidate, Math.min(allowedSlips(domain, candidate), bestDistance - 1))
    if (distance === undefined || distance === 0) continue
    best = candidate
    bestDistance = distance
  }
  return best
}

function allowedSlips(typed: Hostname, candidate: Hostname): number {
  const [typedBrand, candidateBrand] = [brandOf(typed), brandOf(candidate)]
  // Another ending is more often another country's domain than two slips: `orange.es` is not `orange.fr`.
  if (typedBrand === candidateBrand) return 1
  // Two-letter names have too many neighbours: `we.com` is not `me.com`.
  if (candidateBrand.length < 3) return 0
  // Two slips need enough letters left to recognise the name, of which the first is rarely the wrong one.
  return typed.length >= 8 && candidateBrand.length >= 5 && typed[0] === candidate[0] ? 2 : 1
}

const brandOf = (domain: Hostname): string => domain.slice(0, domain.indexOf('.'))

/**
 * Damerau–Levenshtein distance (optimal string alignment): inserted, left out, wrong and swapped letters. None as soon
 * as it must be more than `most`.
 */
export function slips(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, place) => place)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const wrong = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min(wrong, at(last, j) + 1, at(row, j - 1) + 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) cost = Math.min(cost, at(beforeLast, j - 2) + 1)
      row.push(cost)
    }
    if (Math.min(...row) > most) return undefined
    beforeLast = last
    last = row
  }
  const distance = at(last, b.length)
  return distance <= most ? distance : undefined
}

const at = (row: readonly number[], place: number): number => row[place] ?? Infinity
