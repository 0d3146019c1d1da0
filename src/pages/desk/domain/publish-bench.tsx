import { useState, type ReactNode } from 'react'
import { readPublishForm } from '../../../domain/publish/read-form.ts'
import { useText } from '../../../i18n/text-context.ts'
import type { Facts } from '../../../state/facts.ts'
import { ErrorSummary, type FieldError } from '../../../ui/error-summary.tsx'
import { OUTCOME_TITLE, PublishOutcome } from './publish-outcome.tsx'
import { PublishEntry } from './publish-entry.tsx'
import { fieldErrors, problemWords } from './problem-words.ts'
import { PublishedNow } from './published/published-now.tsx'
import { usePublishForm } from './use-publish-form.ts'

/** The form on one side, what comes of it on the other. */
export function PublishBench({ facts }: { readonly facts: Facts }): ReactNode {
  const text = useText('publish')
  const common = useText('common')
  const fields = usePublishForm()
  const read = readPublishForm(fields.form)
  const [asked, setAsked] = useState(false)
  // Those of the last time that somebody asked: typing neither changes them nor moves the focus.
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const show = () => {
    setAsked(true)
    setErrors(fieldErrors(read.problems, text))
    if (read.problems.length > 0) return
    const title = document.getElementById(OUTCOME_TITLE)
    title?.scrollIntoView()
    title?.focus({ preventScroll: true })
  }
  const clear = () => {
    setAsked(false)
    setErrors([])
    fields.clear()
  }
  const view = {
    fields: { ...fields, clear },
    read,
    asked,
    problemAt: (field: (typeof read.problems)[number]['field']) => {
      const problem = read.problems.find((one) => one.field === field)
      return problem && problemWords(problem, text)
    },
  }
  return (
    <>
      <div className="column">
        <ErrorSummary title={common.thereIsAProblem} errorPrefix={common.errorPrefix} errors={errors} />
      </div>
      <div className="desk-columns">
        <PublishEntry view={view} facts={facts} onSubmit={show} />
        <PublishOutcome read={read} facts={facts} />
      </div>
      <PublishedNow view={view} facts={facts} />
    </>
  )
}
