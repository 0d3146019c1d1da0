import type { ReactNode } from 'react'
import type { TableRow } from '../../domain/ports/port-queries.ts'
import { useText } from '../../i18n/text-context.ts'
import { PortLink } from '../../ui/port-link.tsx'
import { StandingChip } from '../../ui/standing-chip.tsx'
import { Text } from '../../ui/text.tsx'
import { usualStanding } from './port-facts.ts'

export function PortTable({
  rows,
  caption,
}: {
  readonly rows: readonly TableRow[]
  readonly caption: string
}): ReactNode {
  const { ports: text, words } = useText('directory')
  const portText = useText('ports')
  return (
    <table className="data-table mt-2">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text.columnPort}</th>
          <th scope="col">{text.columnName}</th>
          <th scope="col">{text.columnProtocol}</th>
          <th scope="col">{text.columnStart}</th>
          <th scope="col">{text.columnStanding}</th>
          <th scope="col">{text.columnMeaning}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => {
          const standing = usualStanding(row)
          return (
            <tr key={row.port}>
              <th scope="row" className="text-xl">
                <PortLink port={row.port} />
              </th>
              <td data-column={text.columnName}>
                <code className="value" translate="no">
                  {row.service}
                </code>
              </td>
              <td data-column={text.columnProtocol}>{words.protocol[row.protocol]}</td>
              <td data-column={text.columnStart}>{text.tlsMode[row.tlsMode]}</td>
              <td data-column={text.columnStanding}>
                {standing && <StandingChip standing={standing} word={portText.standing[standing]} />}
              </td>
              <td data-column={text.columnMeaning}>
                <Text of={portText.port[row.port].line} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
