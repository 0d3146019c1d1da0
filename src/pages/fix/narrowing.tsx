import { useEffect, useRef, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { narrowing as table } from '../../data/symptoms/narrowing.ts'
import {
  answerQuestion,
  narrow,
  parseAnswer,
  QUESTIONS,
  undoAnswer,
  type GivenAnswer,
  type QuestionId,
} from '../../domain/symptoms/narrow.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { fixStore } from '../../state/fix-store.ts'
import { Text } from '../../ui/text.tsx'
import type { Tried } from './remedy.tsx'
import { ToldOutcome } from './told-outcome.tsx'
import type { FixReader } from './use-fix-reader.ts'

/** A few questions, one after another, and the cause that they lead to. */
export function Narrowing({
  reader,
  tried,
}: {
  readonly reader: FixReader
  readonly tried: Tried
}): ReactNode {
  const { questions: text } = useText('fix')
  const answers = useStore(fixStore, (state) => state.answers)
  const now = narrow(table, answers)
  const heading = useRef<HTMLHeadingElement>(null)
  const set = (next: readonly GivenAnswer[]) => fixStore.setState({ answers: next })
  const step = now.answers.length
  const before = useRef<number>(undefined)
  useEffect(() => {
    // Also when the questions are opened; not when the page is found again as it was left.
    if (before.current !== undefined || step === 0) heading.current?.focus()
    before.current = step
  }, [step])
  return (
    <section className="column">
      {now.kind === 'question' ? (
        <Question
          question={now.question}
          position={format(text.atMost, { count: now.number, all: now.atMost })}
          heading={heading}
          onAnswer={(answer) => set(answerQuestion(now.answers, answer))}
        />
      ) : (
        <ToldOutcome outcome={now.outcome} reader={reader} tried={tried} heading={heading} />
      )}
      <Given answers={now.answers} />
      <p className="flex flex-wrap gap-x-5">
        {step > 0 && (
          <>
            <button type="button" className="link-button" onClick={() => set(undoAnswer(now.answers))}>
              {text.back}
            </button>
            <button type="button" className="link-button" onClick={() => set([])}>
              {text.restart}
            </button>
          </>
        )}
        <button
          type="button"
          className="link-button"
          onClick={() => fixStore.setState({ subject: 'message' })}
        >
          {text.close}
        </button>
      </p>
    </section>
  )
}

function Question({
  question,
  position,
  heading,
  onAnswer,
}: {
  readonly question: QuestionId
  readonly position: string
  readonly heading: React.Ref<HTMLHeadingElement>
  readonly onAnswer: (answer: GivenAnswer) => void
}): ReactNode {
  const words = useQuestionWords(question)
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="told-name">
        <span className="small block font-normal">{position}</span> <Text of={words.ask} />
      </h2>
      {words.hint && (
        <p className="small">
          <Text of={words.hint} />
        </p>
      )}
      <ul className="picks">
        {QUESTIONS[question].map((answer) => (
          <li key={answer}>
            <button
              type="button"
              className="pick"
              onClick={() => {
                const given = parseAnswer(question, answer)
                if (given) onAnswer(given)
              }}
            >
              <Text of={words.answers[answer] ?? answer} />
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

function Given({ answers }: { readonly answers: readonly GivenAnswer[] }): ReactNode {
  const { questions: text } = useText('fix')
  if (answers.length === 0) return null
  return (
    <section className="given">
      <h3>{text.answered}</h3>
      <dl>
        {answers.map(({ question, answer }) => (
          <GivenAnswerRow key={question} question={question} answer={answer} />
        ))}
      </dl>
    </section>
  )
}

function GivenAnswerRow({
  question,
  answer,
}: {
  readonly question: QuestionId
  readonly answer: string
}): ReactNode {
  const words = useQuestionWords(question)
  return (
    <div>
      <dt>
        <Text of={words.ask} />
      </dt>
      <dd>
        <Text of={words.answers[answer] ?? answer} />
      </dd>
    </div>
  )
}

interface QuestionWords {
  readonly ask: string
  readonly hint?: string
  readonly answers: Readonly<Record<string, string>>
}

function useQuestionWords(question: QuestionId): QuestionWords {
  return useText('symptoms').narrowing[question]
}
