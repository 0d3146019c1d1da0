import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  answerQuestion,
  branchesOf,
  depthOf,
  MAX_QUESTIONS,
  narrow,
  parseAnswer,
  QUESTION_IDS,
  QUESTIONS,
  refineOutcome,
  undoAnswer,
  type GivenAnswer,
  type Outcome,
  type Step,
} from '../../domain/symptoms/narrow.ts'
import { narrowing } from './narrowing.ts'

interface Way {
  readonly answers: readonly GivenAnswer[]
  readonly outcome: Outcome
}

function waysOf(step: Step, before: readonly GivenAnswer[] = []): readonly Way[] {
  if (!('ask' in step)) return [{ answers: before, outcome: step }]
  return branchesOf(step).flatMap(([answer, next]) => {
    const given = parseAnswer(step.ask, answer)
    if (!given) throw new Error(`${step.ask} knows no ${answer}`)
    return waysOf(next, [...before, given])
  })
}
function questionsOf(step: Step): readonly Extract<Step, { ask: string }>[] {
  return 'ask' in step ? [step, ...branchesOf(step).flatMap(([, next]) => questionsOf(next))] : []
}

const ways = waysOf(narrowing)
const path = ({ answers }: Way) => answers.map(({ question, answer }) => `${question}: ${answer}`).join(', ')

describe('the narrowing-down', () => {
  test('every way ends, after at most five questions', () => {
    expect(ways.length).toBeGreaterThan(90)
    expect(Math.max(...ways.map(({ answers }) => answers.length))).toBeLessThanOrEqual(MAX_QUESTIONS)
    expect(depthOf(narrowing)).toBe(MAX_QUESTIONS)
  })

  test.each(ways.map((way) => [path(way), way] as const))('%s', (_, { answers, outcome }) => {
    for (const [place, { question }] of answers.entries()) {
      const asked = narrow(narrowing, answers.slice(0, place))
      expect(asked).toMatchObject({ kind: 'question', question, number: place + 1 })
      expect(asked.kind === 'question' && asked.atMost).toBeLessThanOrEqual(MAX_QUESTIONS)
    }
    expect(narrow(narrowing, answers)).toEqual({ kind: 'outcome', outcome, answers })
    expect(new Set(outcome.cures).size).toBe(outcome.cures.length)
  })

  test('no way asks the same question twice', () => {
    for (const { answers } of ways)
      expect(new Set(answers.map(({ question }) => question)).size).toBe(answers.length)
  })

  test('every question is asked somewhere, with all its answers, and some answer tells something', () => {
    const asked = questionsOf(narrowing)
    for (const id of QUESTION_IDS) expect(asked.map(({ ask }) => ask)).toContain(id)
    for (const step of asked) {
      expect(
        branchesOf(step)
          .map(([answer]) => answer)
          .sort(),
      ).toEqual([...QUESTIONS[step.ask]].sort())
      expect(new Set(branchesOf(step).map(([, next]) => JSON.stringify(next))).size).toBeGreaterThan(1)
    }
  })

  test('ends at many different causes', () => {
    expect(new Set(ways.map(({ outcome }) => outcome.cause)).size).toBeGreaterThan(25)
  })
})

describe('answers', () => {
  const given: fc.Arbitrary<GivenAnswer> = fc
    .constantFrom(...QUESTION_IDS)
    .chain((question) =>
      fc.constantFrom(...QUESTIONS[question]).map((answer) => ({ question, answer }) as GivenAnswer),
    )

  test('that nobody asked for count for nothing', () => {
    fc.assert(
      fc.property(fc.array(given, { maxLength: 8 }), (answers) => {
        const now = narrow(narrowing, answers)
        expect(answers.slice(0, now.answers.length)).toEqual(now.answers)
        expect(narrow(narrowing, now.answers)).toEqual(now)
      }),
    )
    expect(narrow(narrowing, [{ question: 'clock', answer: 'right' }])).toMatchObject({
      question: 'direction',
      answers: [],
    })
  })

  test('can be taken back, and given again in another way', () => {
    const one: GivenAnswer = { question: 'direction', answer: 'sending' }
    const two: GivenAnswer = { question: 'happens', answer: 'hangs' }
    expect(undoAnswer([one, two])).toEqual([one])
    expect(undoAnswer([])).toEqual([])
    expect(answerQuestion([one, two], { question: 'direction', answer: 'both' })).toEqual([
      { question: 'direction', answer: 'both' },
    ])
    expect(answerQuestion([one], two)).toEqual([one, two])
  })

  test('are read only if they are known', () => {
    expect(parseAnswer('clock', 'right')).toEqual({ question: 'clock', answer: 'right' })
    for (const [question, answer] of [
      ['clock', 'left'],
      ['__proto__', 'right'],
      ['clock', '__proto__'],
      ['', ''],
    ] as const)
      expect(parseAnswer(question, answer)).toBeUndefined()
  })
})

describe('a known provider', () => {
  const refused = narrow(narrowing, [
    { question: 'direction', answer: 'both' },
    { question: 'happens', answer: 'asks-password' },
    { question: 'webmail', answer: 'not-tried' },
  ])
  if (refused.kind !== 'outcome') throw new Error('not an end')
  const { outcome } = refused

  test('that wants an app password makes that the reason', () => {
    expect(refineOutcome(outcome, 'app-password')).toMatchObject({ cause: 'app-password-needed' })
    expect(refineOutcome(outcome, 'app-password').cures[0]).toBe('app-password')
    expect(refineOutcome(outcome, 'oauth2')).toMatchObject({ cause: 'oauth2-needed' })
    expect(refineOutcome(outcome, 'password')).toBe(outcome)
  })

  test('changes nothing where the password isn’t in question', () => {
    for (const way of ways.filter(({ outcome: { cause } }) => cause === 'network-filter'))
      expect(refineOutcome(way.outcome, 'app-password')).toBe(way.outcome)
  })
})
