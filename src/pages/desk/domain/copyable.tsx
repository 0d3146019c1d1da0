import { Fragment, type ReactNode } from 'react'
import { CopyText } from '../copy-text.tsx'

/** A text of several lines as it is, to copy. */
export function CopyableText({
  value,
  what,
  wrap = false,
}: {
  readonly value: string
  readonly what: string
  /** Long lines are broken, where that can’t be mistaken for lines of the text’s own. */
  readonly wrap?: boolean
}): ReactNode {
  return (
    <div className="publish-text">
      <CopyText value={value} what={what} className="copy-button" />
      <pre translate="no" data-wrap={wrap || undefined} tabIndex={0} role="region" aria-label={what}>
        {value}
      </pre>
    </div>
  )
}

/** One value, to copy. */
export function CopyableValue({ value, what }: { readonly value: string; readonly what: string }): ReactNode {
  return (
    <span className="publish-value">
      <code className="value" translate="no">
        {value.split(/(?<=\/)/).map((part, place) => (
          <Fragment key={place}>
            {place > 0 && <wbr />}
            {part}
          </Fragment>
        ))}
      </code>
      <CopyText value={value} what={what} className="copy-button" />
    </span>
  )
}
