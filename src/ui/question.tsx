import type { ReactNode } from 'react'

/** One question a page: the way back, the question, its choices, the way on. Submitting never reloads the page. */
export function Question({
  back,
  summary,
  children,
  actions,
  onContinue,
}: {
  readonly back?: ReactNode
  readonly summary?: ReactNode
  readonly children: ReactNode
  readonly actions: ReactNode
  readonly onContinue: () => void
}): ReactNode {
  return (
    <div className="column">
      {back}
      {summary}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          onContinue()
        }}
      >
        {children}
        <div className="mt-5 flex flex-wrap gap-3">{actions}</div>
      </form>
    </div>
  )
}

/** `returns`: it leads to a page as it was left, at the place where it was left. */
export function BackLink({
  to,
  words,
  returns,
}: {
  readonly to: string
  readonly words: string
  readonly returns?: boolean
}): ReactNode {
  return (
    <p className="no-print mb-3 mt-0">
      <a className="inline-flex min-h-11 items-center gap-1" href={to} data-returns={returns}>
        <span aria-hidden="true" className="back-arrow">
          ‹
        </span>
        {words}
      </a>
    </p>
  )
}
