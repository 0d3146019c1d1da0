import type { ReactNode } from 'react'
import { useText } from '../../../i18n/text-context.ts'

/** The way through the rows. Both buttons stay where they are, so that the focus does too. */
export function RowPages({
  page,
  pages,
  range,
  onPage,
}: {
  readonly page: number
  readonly pages: number
  /** `Rows 1 to 100 of 5,000`. */
  readonly range: string
  readonly onPage: (page: number) => void
}): ReactNode {
  const text = useText('many')
  if (pages < 2) return null
  const button = (to: number, words: string) => {
    const off = to < 0 || to >= pages
    return (
      <button
        type="button"
        className="button-quiet"
        aria-disabled={off || undefined}
        onClick={() => {
          if (!off) onPage(to)
        }}
      >
        {words}
      </button>
    )
  }
  return (
    <nav aria-label={text.pages} className="row-pages">
      {button(page - 1, text.previous)}
      <span className="small">{range}</span>
      {button(page + 1, text.next)}
    </nav>
  )
}
