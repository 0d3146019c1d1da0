import type { ReactNode } from 'react'
import type { PortSort } from '../../domain/ports/arrange-ports.ts'
import { usualStanding, type TableRow } from '../../domain/ports/port-queries.ts'
import { useText } from '../../i18n/text-context.ts'
import { PortLink } from '../../ui/port-link.tsx'
import { StandingChip } from '../../ui/standing-chip.tsx'
import { Text } from '../../ui/text.tsx'

const COLUMNS = ['port', 'name', 'job', 'tls', 'standing'] as const satisfies readonly PortSort[]

/** The rows as given. A heading’s button sorts by its column; on a phone, where rows are cards, the list above does. */
export function PortTable({
  rows,
  sort,
  descending,
  onSort,
}: {
  readonly rows: readonly TableRow[]
  readonly sort: PortSort
  readonly descending: boolean
  readonly onSort: (sort: PortSort) => void
}): ReactNode {
  const { table: text } = useText('guides')
  const titles = {
    port: text.columnPort,
    name: text.columnName,
    job: text.columnJob,
    tls: text.columnStart,
    standing: text.columnStanding,
  }
  const direction = descending ? 'descending' : 'ascending'
  return (
    <table className="data-table port-table mt-2">
      <caption className="sr-only">{text.caption}</caption>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col" aria-sort={sort === column ? direction : undefined}>
              {/* Only one of the two is there: a heading that is only read out has nothing to press. */}
              <span className="sort-label">{titles[column]}</span>
              <button type="button" className="sort-button" onClick={() => onSort(column)}>
                {titles[column]}
                <span aria-hidden="true" className="sort-mark">
                  {sort === column ? (descending ? '↓' : '↑') : '↕'}
                </span>
              </button>
            </th>
          ))}
          <th scope="col">{text.columnMeaning}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <PortTableRow key={row.port} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function PortTableRow({ row }: { readonly row: TableRow }): ReactNode {
  const { table: text } = useText('guides')
  const { words } = useText('directory')
  const portText = useText('ports')
  const standing = usualStanding(row)
  return (
    <tr>
      <th scope="row" className="text-xl">
        <PortLink port={row.port} />
      </th>
      <td data-column={text.columnName}>
        <code className="value" translate="no">
          {row.service}
        </code>
      </td>
      <td data-column={text.columnJob}>
        {text.job[row.role]}, {words.protocol[row.protocol]}
      </td>
      <td data-column={text.columnStart}>{text.tlsMode[row.tlsMode]}</td>
      <td data-column={text.columnStanding}>
        {standing && <StandingChip standing={standing} word={portText.standing[standing]} />}
      </td>
      <td data-column={text.columnMeaning}>
        <Text of={portText.port[row.port].line} />
      </td>
    </tr>
  )
}
