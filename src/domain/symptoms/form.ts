import { cleanText } from './clean-text.ts'
import type { SymptomId } from './symptom-ids.ts'

/** `own`: what tells the fault; `general`: an app's sentence around it; `vague`: says so little that anything else says more. */
export type Weight = 'own' | 'general' | 'vague'

/** One form of a fault's words, ready to be looked for. */
export interface Form {
  readonly id: SymptomId
  /** As it is written, for telling forms apart that differ in capitals only. */
  readonly words: string
  readonly expression: RegExp
  /** A word that a text must hold to hold the form, in small letters; none where words aren't set apart. */
  readonly anchor?: string
  /** In its place where words aren’t set apart: letters that every text with the form holds in a row. */
  readonly run?: string
  /** How many signs of it are letter by letter; none for a pattern, where the match itself tells. */
  readonly length?: number
  readonly weight: Weight
}

/** What lies between two words: a line may be wrapped, quoted, or a reply's next line with its code again. */
const BETWEEN = String.raw`(?:[\s>|]+(?:\d{3}[ -](?:\d\.\d{1,3}\.\d{1,3} +)?)?)`
const DIFFERS = String.raw`[\s\S]{1,200}?`
const WINDOWS_CODE = /^0x[0-9A-F]{8}$/

export function compileWords(id: SymptomId, written: string, weight: Weight = 'own'): Form {
  const words = cleanText(written)
  const parts = words
    .split('…')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const source = parts.map(sourceOf).join(DIFFERS)
  const anchor = anchorOf(parts)
  let made: RegExp | undefined
  return {
    id,
    words,
    // Made when a text has the anchor or the run, which few have: all of them together hold a page up for a tenth of a second.
    get expression() {
      return (made ??= new RegExp(
        `${edge(source, words.at(0), 'before')}${edge('', parts.at(-1)?.at(-1), 'after')}`,
        'iu',
      ))
    },
    ...(anchor ? { anchor } : { run: runOf(parts) }),
    length: parts.join('').length,
    weight,
  }
}

export function compilePattern(id: SymptomId, pattern: RegExp): Form {
  return { id, words: '', expression: pattern, weight: 'own' }
}

function sourceOf(part: string): string {
  if (WINDOWS_CODE.test(part)) return codeSource(part.slice(2))
  return part
    .split(' ')
    .map((word, place) => {
      const code = place === 0 ? /^(\d{3})-(.*)$/.exec(word) : null
      return code ? `${code[1]}[ -]${escaped(code[2] ?? '')}` : escaped(word)
    })
    .reduce((before, word) => before + (/(?:^|\s|\))\d{3}$/.test(before) ? '[ -]+' : BETWEEN) + word)
}

/** A letter O for a zero; and, where the 0x says that it is a code, spaces within. */
function codeSource(digits: string): string {
  const signs = [...digits].map((sign) => (sign === '0' ? '[0o]' : sign))
  return `(?:(?:[0o]x)?${signs.join('')}|[0o]x ?${signs.join(' ?')})`
}

/** Not in the middle of a word, where the writing sets words apart. */
function edge(source: string, sign: string | undefined, side: 'before' | 'after'): string {
  if (sign === undefined || !/[\p{Script=Latin}\p{Script=Cyrillic}\p{N}_]/u.test(sign)) return source
  return side === 'before' ? String.raw`(?<![\p{L}\p{N}_])${source}` : String.raw`${source}(?![\p{L}\p{N}_])`
}

/** The longest word that stands whole in every text that holds the form. */
function anchorOf(parts: readonly string[]): string | undefined {
  if (parts.some((part) => WINDOWS_CODE.test(part))) return undefined
  const words = parts.flatMap((part) => part.toLowerCase().match(WORD) ?? [])
  if (words.some((word) => !SET_APART.test(word))) return undefined
  return words.sort((one, other) => other.length - one.length)[0]
}

/** The longest run without a space or a Latin letter, which may be written small or large. */
function runOf(parts: readonly string[]): string {
  const runs = parts.flatMap((part) => part.match(/[^\s\p{Script=Latin}\p{N}]+/gu) ?? [])
  return runs.sort((one, other) => other.length - one.length)[0] ?? ''
}

const WORD = /[\p{L}\p{N}_]+/gu
/** In a writing that sets words apart. */
const SET_APART = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}_]+$/u

/** Every word of a text, in small letters. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(WORD))
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, (sign) =>
    sign === '-' || sign === '/' ? sign : `\\${sign}`,
  )
}
