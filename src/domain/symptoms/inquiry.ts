import { decodeSetup, encodeSetup } from '../link/codec.ts'
import { LINK_KEYS, type LinkNotice, type LinkProblem, type Setup } from '../link/setup.ts'
import { err, ok, type Result } from '../result.ts'
import { CURE_CODES, type CureCode } from './cures.ts'
import { MAX_QUESTIONS, parseAnswer, type GivenAnswer } from './narrow.ts'
import { isSighting, type Sighting } from './sightings.ts'
import { isSymptomId, type SymptomId } from './symptom-ids.ts'

/** Where somebody is on `/fix/`: what support gets handed over, and what a link opens again. */
export interface Inquiry {
  /** A setup with servers of its own keeps the rules of its link: whoever shows a setting asks first. */
  readonly setup?: Setup
  readonly symptom?: SymptomId
  readonly sighting?: Sighting
  /** Of the narrowing-down, each question once. */
  readonly answers: readonly GivenAnswer[]
  /** In the order in which they were tried, each once. */
  readonly tried: readonly CureCode[]
}

/** After the keys of the setup, in this order. */
export const INQUIRY_KEYS = ['symptom', 'sighting', 'answers', 'tried'] as const
export type InquiryKey = (typeof INQUIRY_KEYS)[number]

export type InquiryProblem =
  | LinkProblem
  | { readonly code: 'repeated-inquiry-key'; readonly key: InquiryKey }
  | { readonly code: 'bad-inquiry-value'; readonly key: InquiryKey }

export interface DecodedInquiry {
  readonly inquiry: Inquiry
  /** What was left out of the setup. */
  readonly notices: readonly LinkNotice[]
}

/** More than anybody tries before they ask for help; a link stays short. */
export const MAX_TRIED = 20

/** The fragment without its `#`: `v=1&provider=gmail&symptom=srv-535&answers=direction.sending~happens.hangs&tried=wait`. */
export function encodeInquiry({ setup, symptom, sighting, answers, tried }: Inquiry): string {
  const values: { readonly [K in InquiryKey]: string } = {
    symptom: symptom ?? '',
    sighting: sighting ?? '',
    answers: answers.map(({ question, answer }) => `${question}.${answer}`).join('~'),
    tried: tried.slice(0, MAX_TRIED).join('~'),
  }
  const pairs = INQUIRY_KEYS.flatMap((key) => (values[key] === '' ? [] : [`${key}=${values[key]}`]))
  return [setup ? encodeSetup(setup) : 'v=1', ...pairs].join('&')
}

/** Reads a fragment of `/fix/`, with or without its `#`. The setup’s keys are judged as in any setup link. */
export function decodeInquiry(fragment: string): Result<DecodedInquiry, InquiryProblem> {
  const pairs = [...new URLSearchParams(fragment.replace(/^#/, ''))]
  const link = decodeSetup(fragment)
  const namesSetup = pairs.some(([key]) => key !== 'v' && LINK_KEYS.some((known) => known === key))
  if (!link.ok && (link.error.code !== 'no-service' || namesSetup)) return link
  const values = new Map<InquiryKey, string>()
  for (const [key, value] of pairs) {
    const known = INQUIRY_KEYS.find((one) => one === key)
    if (!known) continue
    if (values.has(known)) return err({ code: 'repeated-inquiry-key', key: known })
    values.set(known, value)
  }
  const symptom = values.get('symptom')
  const sighting = values.get('sighting')
  const answers = parseList(values.get('answers'), MAX_QUESTIONS, readAnswer, ({ question }) => question)
  const tried = parseList(values.get('tried'), MAX_TRIED, findCure, (code) => code)
  if (symptom !== undefined && !isSymptomId(symptom)) return badValue('symptom')
  if (sighting !== undefined && !isSighting(sighting)) return badValue('sighting')
  if (!answers) return badValue('answers')
  if (!tried) return badValue('tried')
  const inquiry: Inquiry = {
    ...(link.ok ? { setup: link.value.setup } : {}),
    ...(symptom !== undefined ? { symptom } : {}),
    ...(sighting !== undefined ? { sighting } : {}),
    answers,
    tried,
  }
  return ok({ inquiry, notices: link.ok ? link.value.notices : [] })
}

/** The same without what is personal: the address and the name leave the address bar once they are read. */
export function impersonalInquiry(inquiry: Inquiry): Inquiry {
  const { setup, ...rest } = inquiry
  if (!setup) return inquiry
  const { email, name, ...impersonal } = setup
  return email === undefined && name === undefined ? inquiry : { ...rest, setup: impersonal }
}

const badValue = (key: InquiryKey): Result<never, InquiryProblem> => err({ code: 'bad-inquiry-value', key })

/** All known, none twice, and no more than `most`; a key that is there says something. */
function parseList<T>(
  text: string | undefined,
  most: number,
  read: (part: string) => T | undefined,
  nameOf: (item: T) => string,
): readonly T[] | undefined {
  if (text === undefined) return []
  const parts = text.split('~')
  const items = parts.slice(0, most + 1).flatMap((part) => read(part) ?? [])
  const isWhole = parts.length <= most && items.length === parts.length
  return isWhole && new Set(items.map(nameOf)).size === items.length ? items : undefined
}

function readAnswer(part: string): GivenAnswer | undefined {
  const [question = '', answer = '', ...more] = part.split('.')
  return more.length === 0 ? parseAnswer(question, answer) : undefined
}

const findCure = (part: string): CureCode | undefined => CURE_CODES.find((code) => code === part)
