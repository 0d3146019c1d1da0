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
  ĸ: 'k',
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

/** Drawn exactly like a Latin letter: Cyrillic and Greek ones. (As Chromium has it, and for the same purpose.) */
const IDENTICAL = /^[асԁеһіјӏорԛѕԝхуορνυια\d-]+$/u

/** Letters of phonetic alphabets, small capitals and their like: no ordinary name has them, and most look like others. */
const RARE = /[\u0138\u0180-\u024F\u0250-\u02AF\u1D00-\u1DBF\u2C60-\u2C7F\uA720-\uA7FF\uAB30-\uAB6F]/u
/** Of these, some are usual: Romanian, Azerbaijani, West African and Vietnamese letters. */
const USUAL = /[ȘșȚțƏəƁɓƊɗƎǝƐɛƔɣƘƙƝɲŊŋƆɔƠơƯưƳƴǍ-ǜǦǧǨǩȀ-ȗȞȟȪȫȮȯȲȳ]/u

/**
 * Whether a label is written to be taken for another: with nothing but letters that are drawn like Latin ones, or with
 * rare letters. `ending`: the name’s last label; below an ending in the same script, such a word is a word.
 */
export function isDisguised(label: string, ending: string): boolean {
  const foreign = /[^\p{ASCII}]/u.test(label)
  if (foreign && IDENTICAL.test(label) && /^\p{ASCII}+$/u.test(ending)) return true
  return [...label].some((sign) => RARE.test(sign) && !USUAL.test(sign))
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
