import type { ReactNode } from 'react'

export interface CountRow {
  readonly key: string
  readonly name: string
  readonly what?: string
  readonly count: number
}

/** How many there are of each. */
export function CountTable({
  caption,
  columns: [nameColumn, countColumn],
  rows,
}: {
  readonly caption: string
  readonly columns: readonly [name: string, count: string]
  readonly rows: readonly CountRow[]
}): ReactNode {
  return (
    <table className="data-table mt-3">
      <caption className="pb-1 text-start font-semibold">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{nameColumn}</th>
          <th scope="col">{countColumn}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, what, count }) => (
          <tr key={key}>
            <th scope="row">
              {name}
              {what && <span className="small block font-normal">{what}</span>}
            </th>
            <td data-column={countColumn} className="tabular-nums">
              {count}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
