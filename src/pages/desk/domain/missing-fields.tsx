import type { ReactNode } from 'react'
import type { PublishProblem } from '../../../domain/publish/problem.ts'
import { useText } from '../../../i18n/text-context.ts'
import { fieldErrors } from './problem-words.ts'

/** What keeps everything from being made, each with the way to its field. */
export function MissingFields({ problems }: { readonly problems: readonly PublishProblem[] }): ReactNode {
  const text = useText('publish')
  return (
    <div className="notice">
      <p className="mt-0">{text.missing}</p>
      <ul className="bullets">
        {fieldErrors(problems, text).map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(field)?.focus()
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
