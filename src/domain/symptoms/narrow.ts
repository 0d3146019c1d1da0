import type { Remedy } from './symptom.ts'
import type { CauseCode } from './causes.ts'
import type { CureCode } from './cures.ts'

/** What the narrowing-down may ask, and all that may be answered. Each has its words in `src/i18n/en/symptoms/narrowing.ts`. */
export const QUESTIONS = {
  direction: ['reading', 'sending', 'both'],
  happens: ['hangs', 'fails-at-once', 'asks-password', 'certificate', 'nothing-said'],
  web: ['yes', 'no'],
  network: ['only-here', 'everywhere', 'not-tried'],
  since: ['never', 'until-today', 'after-change'],
  pair: ['belongs', 'differs', 'unknown'],
  'sending-port': ['smtp', 'submissions', 'submission', 'unknown'],
  message: ['connection', 'encryption', 'login', 'limit', 'other'],
  'sending-message': [
    'connection',
    'encryption',
    'login',
    'not-signed-in',
    'sender',
    'recipient',
    'limit',
    'other',
  ],
  recipients: ['one', 'all'],
  webmail: ['works', 'fails', 'not-tried'],
  certificate: ['name', 'date', 'issuer', 'unknown'],
  clock: ['right', 'wrong'],
  scanner: ['yes', 'no'],
  missing: ['elsewhere', 'late', 'nothing-new'],
  sent: ['not-kept', 'comes-back', 'not-arriving'],
} as const satisfies Readonly<Record<string, readonly [string, string, ...string[]]>>

export type QuestionId = keyof typeof QUESTIONS
export type AnswerOf<Q extends QuestionId> = (typeof QUESTIONS)[Q][number]
export const QUESTION_IDS = Object.keys(QUESTIONS) as readonly QuestionId[]

export type GivenAnswer = {
  readonly [Q in QuestionId]: { readonly question: Q; readonly answer: AnswerOf<Q> }
}[QuestionId]

/** Nobody answers more. */
export const MAX_QUESTIONS = 5

/** Where it ends: the one cause, and what helps, the surest first. */
export interface Outcome extends Pick<Remedy, 'services' | 'cures'> {
  readonly cause: CauseCode
}

/** A question, and where each of its answers leads. */
export type Step =
  | {
      [Q in QuestionId]: { readonly ask: Q; readonly leads: { readonly [A in AnswerOf<Q>]: Step } }
    }[QuestionId]
  | Outcome

/** Where the answers lead. `answers`: those that were asked for; a stray one and what follows it count for nothing. */
export type Narrowing = { readonly answers: readonly GivenAnswer[] } & (
  | {
      readonly kind: 'question'
      readonly question: QuestionId
      readonly number: number
      readonly atMost: number
    }
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
)

export function narrow(table: Step, given: readonly GivenAnswer[]): Narrowing {
  let step = table
  const answers: GivenAnswer[] = []
  for (const one of given) {
    const next = 'ask' in step && step.ask === one.question ? nextOf(step, one.answer) : undefined
    if (!next) break
    answers.push(one)
    step = next
  }
  if (!('ask' in step)) return { kind: 'outcome', outcome: step, answers }
  const number = answers.length + 1
  return { kind: 'question', question: step.ask, number, atMost: answers.length + depthOf(step), answers }
}

/** The answers with this one: given again, it takes those with it that were given after it. */
export function answerQuestion(given: readonly GivenAnswer[], next: GivenAnswer): readonly GivenAnswer[] {
  const place = given.findIndex(({ question }) => question === next.question)
  return [...(place < 0 ? given : given.slice(0, place)), next]
}

/** One question back. */
export function undoAnswer(given: readonly GivenAnswer[]): readonly GivenAnswer[] {
  return given.slice(0, -1)
}

export function depthOf(step: Step): number {
  return 'ask' in step ? 1 + Math.max(...branchesOf(step).map(([, next]) => depthOf(next))) : 0
}

type Asking = Extract<Step, { readonly ask: QuestionId }>

export function branchesOf({ leads }: Asking): readonly (readonly [answer: string, next: Step])[] {
  return Object.entries<Step>(leads)
}

function nextOf(step: Asking, answer: string): Step | undefined {
  return branchesOf(step).find(([one]) => one === answer)?.[1]
}

export function parseAnswer(question: string, answer: string): GivenAnswer | undefined {
  const id = QUESTION_IDS.find((one) => one === question)
  if (id === undefined) return undefined
  const known = (QUESTIONS[id] as readonly string[]).includes(answer)
  return known ? ({ question: id, answer } as GivenAnswer) : undefined
}

/** How a known provider has people sign in: it tells which of the reasons of a refused password it is. */
export type KnownSignIn = 'password' | 'app-password' | 'oauth2' | 'none'

const FOR_SIGN_IN: {
  readonly [S in KnownSignIn]?: { readonly cause: CauseCode; readonly first: CureCode }
} = {
  'app-password': { cause: 'app-password-needed', first: 'app-password' },
  oauth2: { cause: 'oauth2-needed', first: 'sign-in-with-provider' },
}

/** The outcome, where the setup is known: a provider that takes no plain password is the likelier reason. */
export function refineOutcome(outcome: Outcome, signIn: KnownSignIn): Outcome {
  const known = FOR_SIGN_IN[signIn]
  const { cause, cures } = outcome
  if (!known || (cause !== 'wrong-password' && cause !== 'app-password-needed' && cause !== 'oauth2-needed'))
    return outcome
  return {
    ...outcome,
    cause: known.cause,
    cures: [known.first, ...cures.filter((cure) => cure !== known.first)],
  }
}
