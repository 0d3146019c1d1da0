import { createStore } from 'zustand/vanilla'
import { decodeError } from '../data/symptoms/decode-error.ts'
import { keptOf, LONG, passagesOf, slicesOf } from '../domain/symptoms/long-text.ts'
import { maskSecrets, type Masked } from '../domain/symptoms/secrets.ts'
import { fixStore, NOTHING } from './fix-store.ts'

/** What became of the message on its way in. */
export interface Intake {
  /** Passwords that were masked so far. */
  readonly masked: number
  /** How long the log was of which a part was kept. */
  readonly cutFrom?: number
  readonly reading: boolean
  /** The page’s address handed something over that can’t be read. */
  readonly brokenLink?: boolean
}

const FRESH: Intake = { masked: 0, reading: false }
export const intakeStore = createStore<Intake>()(() => FRESH)

/** Typing adds a sign or a word; more at once was dropped or filled in, and is masked like a paste. */
const TYPED = 24

/** Counts what was taken in: a log that is still being read is overtaken by whatever comes after it. */
let turn = 0

/** The field’s new text. A password that is being typed is masked when the field is left, and in all that is made of it. */
export function typeMessage(text: string): void {
  if (text.length - fixStore.getState().text.length > TYPED) return void pasteMessage(text)
  turn++
  intakeStore.setState({ reading: false })
  put(text)
}

/** A whole text at once: masked before it gets anywhere. Of a log, only what speaks of a fault is kept. */
export async function pasteMessage(text: string): Promise<void> {
  const mine = ++turn
  const { masked } = intakeStore.getState()
  intakeStore.setState({ masked, reading: text.length > LONG }, true)
  if (text.length <= LONG) return take(text)
  const kept = await readLog(text)
  if (turn !== mine) return
  intakeStore.setState({ cutFrom: text.length, reading: false })
  count(kept.masked)
  take(kept.text)
}

export function maskMessage(): void {
  take(fixStore.getState().text)
}

/** Everything that was found out is forgotten; the app stays, which is the person’s whatever the fault is. */
export function startOver(): void {
  turn++
  intakeStore.setState(FRESH, true)
  const { app } = fixStore.getState()
  fixStore.setState(app === undefined ? NOTHING : { ...NOTHING, app }, true)
}

function take(text: string): void {
  const hidden = maskSecrets(text)
  count(hidden.masked)
  put(hidden.text)
}

function count(more: number): void {
  if (more > 0) intakeStore.setState(({ masked }) => ({ masked: masked + more }))
}

/** What is open beside the message (something seen, the questions) stays open until the message has something to say. */
function put(text: string): void {
  const { picked: _, ...rest } = fixStore.getState()
  if (text === rest.text) return
  const stays = rest.subject !== 'message' && !saysMore(text, rest.text)
  fixStore.setState({ ...rest, text, subject: stays ? rest.subject : 'message' }, true)
}

/** More than it did before: one can have picked what one sees though the message said something. */
function saysMore(text: string, before: string): boolean {
  const said = whatIsSaid(text)
  return said !== undefined && said !== whatIsSaid(before)
}

function whatIsSaid(text: string): string | undefined {
  const decoding = decodeError(text)
  switch (decoding.kind) {
    case 'found':
      return decoding.best.id
    case 'near':
    case 'reply':
      return decoding.code
    case 'empty':
    case 'unknown':
      return undefined
  }
}

/** In slices, before each of which the page answers: first of all, that it is reading. */
async function readLog(log: string): Promise<Masked> {
  const passages: string[] = []
  for (const [turn, slice] of slicesOf(log).entries()) {
    await new Promise((resolve) => setTimeout(resolve))
    passages.push(...passagesOf(slice, decodeError, turn > 0))
  }
  return keptOf(log, passages)
}
