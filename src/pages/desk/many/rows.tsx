import { useDeferredValue, type ReactNode } from 'react'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import type { Facts } from '../../../state/facts.ts'
import { PAGE_ROWS, showView } from '../../../state/many/many-desk.ts'
import { ROW_FILTERS, type Counts, type RowFilter } from '../../../state/many/protocol.ts'
import { RowPages } from './row-pages.tsx'
import { RowLine } from './row-line.tsx'
import { useMany } from './use-many.ts'
import { useNumberWords } from './use-number-words.ts'

/** The rows with their links, a hundred at a time: the page never holds more of them. */
export function Rows({ facts }: { readonly facts: Facts }): ReactNode {
  const text = useText('many')
  const numbers = useNumberWords()
  const counts = useMany((state) => state.counts)
  // A hundred rows are drawn bit by bit: the page answers in between.
  const rows = useDeferredValue(useMany((state) => state.rows))
  const { filter, page } = useMany((state) => state.view)
  const all = countOf(counts, filter)
  const from = page * PAGE_ROWS
  const range = format(text.tableCaption, {
    from: numbers(from + 1),
    to: numbers(from + rows.length),
    all: numbers(all),
  })
  return (
    <section aria-labelledby="many-rows">
      <h2 id="many-rows">{text.rowsTitle}</h2>
      <div role="group" aria-label={text.filterLabel} className="row-filters">
        {ROW_FILTERS.map((name) => (
          <button
            key={name}
            type="button"
            className="button-quiet"
            aria-pressed={name === filter}
            onClick={() => showView({ filter: name, page: 0 })}
          >
            {text.filter[name]} <span className="value">{numbers(countOf(counts, name))}</span>
          </button>
        ))}
      </div>
      {rows.length === 0 ? (
        <p>{text.noRows[filter]}</p>
      ) : (
        <table className="data-table many-table">
          <caption className="small">{range}</caption>
          <thead>
            <tr>
              <th scope="col">{text.columnRow}</th>
              <th scope="col">{text.columnAddress}</th>
              <th scope="col">{text.columnClient}</th>
              <th scope="col">{text.columnProvider}</th>
              <th scope="col">{text.columnLink}</th>
              <th scope="col">{text.columnNote}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <RowLine key={row.line} row={row} facts={facts} />
            ))}
          </tbody>
        </table>
      )}
      <RowPages
        page={page}
        pages={Math.ceil(all / PAGE_ROWS)}
        range={range}
        onPage={(next) => showView({ filter, page: next })}
      />
    </section>
  )
}

function countOf(counts: Counts, filter: RowFilter): number {
  return filter === 'all' ? counts.rows : counts[filter]
}
