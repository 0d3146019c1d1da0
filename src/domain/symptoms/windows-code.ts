import type { SymptomId } from './symptom-ids.ts'
import type { Symptom } from './symptom.ts'

const HEX = /\b(?:0[xX])?(8[0-9A-Fa-fOo]{6,8})\b/g
/** What Outlook's codes for mail begin with. */
const FAMILY = /^(?:800CC|80042|8004[01]|80070|80072|800[0-9A-F]CCC)/

/** The first code of Windows' form in a text, as `0x800CCC0E`. */
export function findWindowsCode(text: string): string | undefined {
  for (const [whole, digits = ''] of text.matchAll(HEX)) {
    const code = digits.toUpperCase().replaceAll('O', '0')
    if (/^0x/i.test(whole) || FAMILY.test(code)) return `0x${code}`
  }
  return undefined
}

/** The faults whose code differs from this one in one sign: another, one too many, one too few, two swapped. */
export function nearCodes(code: string, symptoms: readonly Symptom[]): readonly SymptomId[] {
  return symptoms
    .filter(({ words, also }) =>
      [words, ...(also ?? [])].some((known) => known?.startsWith('0x') && isOneOff(known, code)),
    )
    .map(({ id }) => id)
}

function isOneOff(one: string, other: string): boolean {
  if (one === other) return false
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1) return false
  let start = 0
  while (start < short.length && short[start] === long[start]) start++
  const rest = (text: string, from: number) => text.slice(from)
  if (short.length < long.length) return rest(short, start) === rest(long, start + 1)
  if (rest(short, start + 1) === rest(long, start + 1)) return true
  return (
    short[start] === long[start + 1] &&
    short[start + 1] === long[start] &&
    rest(short, start + 2) === rest(long, start + 2)
  )
}
