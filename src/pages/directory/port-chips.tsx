import type { ReactNode } from 'react'
import type { TableRow } from '../../domain/ports/port-queries.ts'
import { useText } from '../../i18n/text-context.ts'
import { StandingChip } from '../../ui/standing-chip.tsx'
import { usualStanding } from './port-facts.ts'

/** What there is to know of a port at a glance. */
export function PortChips({ row }: { readonly row: TableRow }): ReactNode {
  const { ports: text, words } = useText('directory')
  const portText = useText('ports')
  const standing = usualStanding(row)
  return (
    <ul className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {standing && (
        <li>
          <StandingChip standing={standing} word={portText.standing[standing]} />
        </li>
      )}
      <li className="small">{words.protocol[row.protocol]}</li>
      <li className="small">
        {text.registeredAs}{' '}
        <code className="value" translate="no">
          {row.service}
        </code>
      </li>
      <li className="small">{text.tlsMode[row.tlsMode]}</li>
    </ul>
  )
}
