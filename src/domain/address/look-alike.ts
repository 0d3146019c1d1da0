/**
 * Letters that are drawn like a Latin one, in the fonts that browsers and mail apps use (Unicode UTS 39, confusables:
 * the part of it that host names can hold). A digit that reads as a letter is among them.
 */
const DRAWN_LIKE: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  һ: 'h',
  ԁ: 'd',
  ԛ: 'q',
  ԝ: 'w',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  г: 'r',
  п: 'n',
  ӏ: 'l',
  ɡ: 'g',
  ɢ: 'g',
  ո: 'n',
  օ: 'o',
  ս: 'u',
  հ: 'h',
  ց: 'g',
  α: 'a',
  ο: 'o',
  ν: 'v',
  ρ: 'p',
  υ: 'u',
  ι: 'i',
  κ: 'k',
  τ: 't',
  χ: 'x',
  γ: 'y',
  η: 'n',
  ω: 'w',
  ϲ: 'c',
  ϳ: 'j',
  ɑ: 'a',
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ħ: 'h',
  ŧ: 't',
  ß: 'b',
  '0': 'o',
  '1': 'l',
}

/** Two letters that run together into another. */
const RUN_TOGETHER = [
  ['rn', 'm'],
  ['vv', 'w'],
] as const

/**
 * What a name looks like at a glance: two names with the same looks are easily taken for each other. Only to be compared
 * with another name's; it is no name itself.
 */
export function looksOf(name: string): string {
  const plain = [...name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()]
    .map((sign) => DRAWN_LIKE[sign] ?? sign)
    .join('')
  return RUN_TOGETHER.reduce((looks, [pair, letter]) => looks.replaceAll(pair, letter), plain)
}
