import type { ReactNode, Ref } from 'react'
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
import type { FixPlace } from '../../state/fix-store.ts'
import { Text } from '../../ui/text.tsx'
import type { Tried } from './remedy.tsx'
import { ToldOutcome } from './told-outcome.tsx'
import type { FixReader } from './use-fix-reader.ts'
import type { Steps } from './use-steps.ts'

/** A few questions, one after another, and the cause that they lead to. */
export function Narrowing({
  place,
  steps,
  reader,
  tried,
  heading,
}: {
  readonly place: FixPlace
  readonly steps: Steps
  readonly reader: FixReader
  readonly tried: Tried
  readonly heading: Ref<HTMLHeadingElement>
}): ReactNode {
  const { questions: text } = useText('fix')
  const now = narrow(table, place.answers)
  return (
    <section className="column">
      {now.kind === 'question' ? (
        <Question
          question={now.question}
          position={format(text.atMost, { count: now.number, all: now.atMost })}
          heading={heading}
          onAnswer={(answer) => steps.on({ answers: answerQuestion(now.answers, answer) })}
        />
      ) : (
        <ToldOutcome outcome={now.outcome} reader={reader} tried={tried} heading={heading} />
      )}
      <Given answers={now.answers} />
      <p className="no-print flex flex-wrap gap-x-5">
        {now.answers.length > 0 && (
          <>
            <button
              type="button"
              className="link-button"
              onClick={() => steps.back({ ...place, answers: undoAnswer(now.answers) })}
            >
              {text.back}
            </button>
            <button type="button" className="link-button" onClick={() => steps.on({ answers: [] })}>
              {text.restart}
            </button>
          </>
        )}
        <button type="button" className="link-button" onClick={() => steps.on({ subject: 'message' })}>
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
  readonly heading: Ref<HTMLHeadingElement>
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
