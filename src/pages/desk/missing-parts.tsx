import type { ReactNode } from 'react'
import type { DeskProblem } from '../../domain/desk/desk-form.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { useText } from '../../i18n/text-context.ts'

/** What is not in the link yet, each with the way to its field. */
export function MissingParts({
  problems,
  isLink,
}: {
  readonly problems: readonly DeskProblem[]
  /** There is a link already, without these. */
  readonly isLink: boolean
}): ReactNode {
  const text = useText('desk')
  const wizard = useText('wizard')
  return (
    <div className={isLink ? 'notice notice-bad' : 'notice'}>
      <p>{isLink ? text.outcomeLeftOut : text.outcomeMissing}</p>
      <ul className="bullets">
        {problems.map((problem) => (
          <li key={problem.field}>
            <a
              href={`#desk-${problem.field}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(`desk-${problem.field}`)?.focus()
              }}
            >
              {labelOf(problem, text, wizard)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function labelOf({ field }: DeskProblem, text: Areas['desk'], wizard: Areas['wizard']): string {
  switch (field) {
    case 'provider':
    case 'domain':
    case 'email':
    case 'name':
      return text[field]
    case 'inHost':
      return wizard.serversIn
    case 'outHost':
      return wizard.serversOut
  }
}
