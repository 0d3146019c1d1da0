import { useEffect, useRef, type ReactNode } from 'react'
import type { Areas } from '../i18n/catalog.ts'
import { format } from '../i18n/format.ts'

export interface FieldError {
  /** The id of the field, or of the first choice, that the error is about. */
  readonly field: string
  readonly message: ReactNode
}

/**
 * What is wrong, at the top of the question, with a link to each field. It takes the focus each time that it appears
 * anew: a screen reader that was on the button hears it, which a live region alone does not ensure.
 */
export function ErrorSummary({
  title,
  errorPrefix,
  errors,
}: {
  readonly title: string
  /** The page's title while there is a problem. */
  readonly errorPrefix: Areas['common']['errorPrefix']
  readonly errors: readonly FieldError[]
}): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length === 0) return
    box.current?.focus()
    const before = document.title
    document.title = format(errorPrefix, { title: before })
    return () => {
      document.title = before
    }
  }, [errors, errorPrefix])
  if (errors.length === 0) return null
  const goTo = (field: string) => {
    const target = document.getElementById(field)
    // The label first: on a small screen the field alone would be hidden under the keyboard's edge.
    target?.closest('.field')?.scrollIntoView()
    target?.focus({ preventScroll: true })
  }
  return (
    <div
      ref={box}
      className="notice notice-bad"
      tabIndex={-1}
      role="alert"
      aria-labelledby="error-summary-title"
    >
      <p className="font-semibold" id="error-summary-title">
        {title}
      </p>
      <ul>
        {errors.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault()
                goTo(field)
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
