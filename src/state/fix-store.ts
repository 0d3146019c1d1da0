import { createStore } from 'zustand/vanilla'
import { isClientId, type ClientId } from '../domain/clients/client-ids.ts'
import { CURE_CODES, type CureCode } from '../domain/symptoms/cures.ts'
import { parseAnswer, type GivenAnswer } from '../domain/symptoms/narrow.ts'
import { maskSecrets } from '../domain/symptoms/secrets.ts'
import { SIGHTINGS, type Sighting } from '../domain/symptoms/sightings.ts'
import { isSymptomId, type SymptomId } from '../domain/symptoms/symptom-ids.ts'
import { PLACES, readTab, writeTab } from './tab-storage.ts'

/** What a person is asking about: a message, something that they see, or the questions one by one. */
export type FixSubject = 'message' | 'sighting' | 'narrowing'

/** How far a person has got with a fault. */
export interface FixState {
  readonly subject: FixSubject
  /** As typed: passwords in it are masked whenever it is pasted or left, and in all that is made of it. */
  readonly text: string
  /** Another of the faults that the message holds, or one whose code is near. */
  readonly picked?: SymptomId
  readonly sighting?: Sighting
  readonly answers: readonly GivenAnswer[]
  readonly tried: readonly CureCode[]
  /** The app whose words the pages speak: absent for the setup’s own, empty for none. */
  readonly app?: ClientId | ''
}

/** Where on the page a person is. */
export type FixPlace = Pick<FixState, 'subject' | 'picked' | 'sighting' | 'answers'>

export const NOTHING: FixState = { subject: 'message', text: '', answers: [], tried: [] }

export const fixStore = createStore<FixState>()(() => NOTHING)

let restored = false

/** Brings back what this tab had found out, once, and from then on keeps it. After hydration, which is nobody’s. */
export function restoreFix(): void {
  if (restored) return
  restored = true
  const saved = parseFix(readTab(PLACES.fix) ?? '')
  if (saved && fixStore.getState() === NOTHING) fixStore.setState(saved, true)
  fixStore.subscribe((state) => writeTab(PLACES.fix, writeFix(state)))
}

/** A password never gets into the storage, whether the field was left or not. */
export function writeFix(state: FixState): string {
  return JSON.stringify({ ...state, text: maskSecrets(state.text).text })
}

type Raw = Partial<Record<keyof FixState, unknown>>

/** What somebody else wrote, or an older version of us, is taken as far as it makes sense. */
export function parseFix(text: string): FixState | undefined {
  let raw: unknown
  try {
    raw = JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
  const place = parsePlace(raw)
  if (!place || typeof raw !== 'object' || raw === null) return undefined
  const { text: typed, tried, app }: Raw = raw
  return {
    ...place,
    text: typeof typed === 'string' ? typed : '',
    tried: CURE_CODES.filter((code) => Array.isArray(tried) && tried.includes(code)),
    ...(typeof app === 'string' && (app === '' || isClientId(app)) ? { app } : {}),
  }
}

export function parsePlace(raw: unknown): FixPlace | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined
  const { subject, picked, sighting, answers }: Raw = raw
  const seen = SIGHTINGS.find((each) => each === sighting)
  return {
    subject: subject === 'sighting' || subject === 'narrowing' ? subject : 'message',
    ...(typeof picked === 'string' && isSymptomId(picked) ? { picked } : {}),
    ...(seen ? { sighting: seen } : {}),
    answers: Array.isArray(answers) ? answers.flatMap(parseGiven) : [],
  }
}

function parseGiven(raw: unknown): readonly GivenAnswer[] {
  if (typeof raw !== 'object' || raw === null) return []
  const { question, answer }: { readonly question?: unknown; readonly answer?: unknown } = raw
  const given = parseAnswer(String(question), String(answer))
  return given ? [given] : []
}
