import type { ReactNode } from 'react'
import { useText } from '../../i18n/text-context.ts'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { BackLink, Question } from '../../ui/question.tsx'

/** A page with one question and its choices. */
export function ChoiceQuestion({
  back,
  title,
  lead,
  errors,
  children,
  actions,
  onContinue,
}: {
  readonly back: string
  readonly title: string
  readonly lead?: ReactNode
  readonly errors: readonly FieldError[]
  readonly children: ReactNode
  readonly actions?: ReactNode
  readonly onContinue: () => void
}): ReactNode {
  const common = useText('common')
  const [error] = errors
  return (
    <Question
      back={<BackLink to={back} words={common.back} />}
      summary={
        <ErrorSummary title={common.thereIsAProblem} errorPrefix={common.errorPrefix} errors={errors} />
      }
      actions={
        <>
          <button type="submit" className="button">
            {common.continue}
          </button>
          {actions}
        </>
      }
      onContinue={onContinue}
    >
      <fieldset aria-describedby={error ? 'choice-error' : undefined}>
        <legend>
          <h1 tabIndex={-1}>{title}</h1>
        </legend>
        {lead}
        {error && (
          <p className="field-error" id="choice-error">
            {error.message}
          </p>
        )}
        {children}
      </fieldset>
    </Question>
  )
}
