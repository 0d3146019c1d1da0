import { Fragment, type ReactNode } from 'react'
import { usualStanding, type TableRow } from '../../domain/ports/port-queries.ts'
import { useText } from '../../i18n/text-context.ts'
import { StandingChip } from '../../ui/standing-chip.tsx'

/** What there is to know of a port at a glance, as items of a list. */
export function PortChips({ row }: { readonly row: TableRow }): ReactNode {
  const { page: text, table } = useText('guides')
  const { words } = useText('directory')
  const portText = useText('ports')
  const standing = usualStanding(row)
  return (
    <>
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
      <li className="small">{table.tlsMode[row.tlsMode]}</li>
    </>
  )
}

/** The documents behind the table’s row. */
export function PortStandards({ row }: { readonly row: TableRow }): ReactNode {
  const { page: text } = useText('guides')
  return (
    <p className="small">
      {text.standards}{' '}
      {row.standards.map(({ name, url }, place) => (
        <Fragment key={name}>
          {place > 0 && ', '}
          <a href={url} rel="noreferrer">
            {name}
          </a>
        </Fragment>
      ))}
    </p>
  )
}
