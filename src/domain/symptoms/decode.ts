import { cleanText } from './clean-text.ts'
import type { Side } from './cures.ts'
import { compilePattern, compileWords, wordsOf, type Form, type Weight } from './form.ts'
import type { Decoding, Match } from './match.ts'
import { findBounce } from './bounce.ts'
import { findReply, findReplyBeside } from './reply-code.ts'
import type { SymptomId } from './symptom-ids.ts'
import { sidesOf, type Symptom } from './symptom.ts'
import { findWindowsCode, nearCodes } from './windows-code.ts'

/** Further forms of a fault's words. */
export type MoreWords = { readonly [S in SymptomId]?: readonly string[] }

export interface Decoder {
  readonly symptoms: readonly Symptom[]
  readonly forms: readonly Form[]
}

/** `translations`: an app's words in other languages; `general`: other apps' sentences, which say less than a server. */
export function makeDecoder(
  symptoms: readonly Symptom[],
  {
    translations = {},
    general = {},
  }: { readonly translations?: MoreWords; readonly general?: MoreWords } = {},
): Decoder {
  const forms = symptoms.flatMap(({ id, words, also = [], vague = [], pattern }) => [
    ...[
      ...(words === undefined || (pattern && words.endsWith('…')) ? [] : [words]),
      ...also,
      ...(translations[id] ?? []),
    ].map((form) => compileWords(id, form)),
    ...(general[id] ?? []).map((form) => compileWords(id, form, 'general')),
    ...vague.map((form) => compileWords(id, form, 'vague')),
    ...(pattern ? [compilePattern(id, pattern)] : []),
  ])
  return { symptoms, forms }
}

/** What a text says, whatever surrounds it: a whole dialog, a log, another language. */
export function decode(raw: string, decoder: Decoder): Decoding {
  const text = cleanText(raw)
  if (text.trim() === '') return { kind: 'empty' }
  const bounced = findBounce(text)
  if (bounced) return { kind: 'reply', ...bounced }
  const side = sideIn(text)
  const [best, ...others] = findAll(text, decoder, side)
  if (best) {
    const reply = findReplyBeside(text, [best, ...others])
    return { kind: 'found', best, others, ...(side ? { side } : {}), ...(reply ? { reply } : {}) }
  }
  const code = findWindowsCode(text)
  if (code) return { kind: 'near', code, meant: nearCodes(code, decoder.symptoms) }
  const reply = findReply(text)
  return reply ? { kind: 'reply', ...reply } : { kind: 'unknown' }
}

interface Found extends Match {
  /** What counts before the length: less is better. */
  readonly rank: number
  readonly exact: boolean
  /** The fault is met on the side that the text speaks of. */
  readonly fits: boolean
}

const RANK: { readonly [W in Weight]: number } = { own: 0, general: 1, vague: 2 }

/** One match for each fault that the text holds; the longest first. */
function findAll(text: string, { symptoms, forms }: Decoder, side: Side | undefined): readonly Match[] {
  const words = wordsOf(text)
  const sides = new Map(symptoms.map((symptom) => [symptom.id, sidesOf(symptom)]))
  const found = new Map<SymptomId, Found>()
  for (const form of forms) {
    if (form.anchor !== undefined && !words.has(form.anchor)) continue
    if (form.run !== undefined && !text.includes(form.run)) continue
    const match = form.expression.exec(text)
    if (!match) continue
    const said = match[0].trim()
    const next = {
      id: form.id,
      said,
      at: match.index + match[0].indexOf(said),
      length: form.length ?? said.length,
      rank: RANK[form.weight],
      exact: said === form.words,
      fits: side === undefined || sides.get(form.id)?.includes(side) === true,
    }
    const before = found.get(form.id)
    if (!before || compare(next, before) < 0) found.set(form.id, next)
  }
  const explained = new Set(
    symptoms.filter(({ id }) => found.get(id)?.rank === RANK.own).flatMap(({ explains = [] }) => explains),
  )
  const replied = [...found.keys()].some((id) => symptoms.find((s) => s.id === id)?.where === 'server-reply')
  const asks = new Set(symptoms.filter(({ cures }) => cures[0] === 'read-server-text').map(({ id }) => id))
  return [...found.values()]
    .map((one) => ({
      ...one,
      rank: explained.has(one.id) || (replied && asks.has(one.id)) ? Math.max(one.rank, 1) : one.rank,
    }))
    .sort(compare)
    .map(({ id, said, at, length }) => ({ id, said, at, length }))
}

function compare(one: Found, other: Found): number {
  return (
    one.rank - other.rank ||
    other.length - one.length ||
    Number(other.exact) - Number(one.exact) ||
    Number(other.fits) - Number(one.fits)
  )
}

const SENDING = /\b(?:smtps?|outgoing|sending|send|submission)\b/i
const RECEIVING = /\b(?:imaps?|pop3?s?|incoming|receiving|receive|fetch)\b/i

function sideIn(text: string): Side | undefined {
  const [sends, receives] = [SENDING.test(text), RECEIVING.test(text)]
  if (sends === receives) return undefined
  return sends ? 'outgoing' : 'incoming'
}
