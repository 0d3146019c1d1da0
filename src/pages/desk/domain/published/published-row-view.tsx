import type { ReactNode } from 'react'
import type { ZoneRecord } from '../../../../domain/exporters/writers/zone.ts'
import { zoneValue } from '../../../../domain/exporters/writers/zone.ts'
import type { PublishedRow, Standing } from '../../../../domain/publish/published-row.ts'
import { format } from '../../../../i18n/format.ts'
import { useText } from '../../../../i18n/text-context.ts'
import { CopyableValue } from '../copyable.tsx'
import { explainRemark, noneOf, shortName, typeOf, valueOf, type Names } from './row-words.ts'

const LOOK: { readonly [S in Standing]: { readonly icon: string; readonly className: string } } = {
  'as-it-should-be': { icon: '✓', className: 'chip chip-good' },
  missing: { icon: '+', className: 'chip chip-fair' },
  different: { icon: '≠', className: 'chip chip-bad' },
  extra: { icon: '−', className: 'chip chip-bad' },
  'not-compared': { icon: '•', className: 'chip' },
  'leads-nowhere': { icon: '!', className: 'chip chip-bad' },
  nothing: { icon: '•', className: 'chip' },
  'resolvers-disagree': { icon: '?', className: 'chip chip-fair' },
  unknown: { icon: '?', className: 'chip' },
}

export function PublishedRowView({
  row,
  names,
  isCompared,
}: {
  readonly row: PublishedRow
  readonly names: Names
  /** There is something that it should be. */
  readonly isCompared: boolean
}): ReactNode {
  const { files, now: text } = useText('publish')
  const name = shortName(row.name, names.domain)
  const { icon, className } = LOOK[row.standing]
  const isToDo = row.action === 'add' || row.action === 'change'
  return (
    <tr>
      <th scope="row">
        <code className="value" translate="no">
          {name}
        </code>{' '}
        <span className="published-type">{typeOf(row)}</span>
      </th>
      <td data-column={text.columnNow}>
        {row.otherwise ? (
          <>
            <Said
              by={format(text.first, { one: names.resolvers[0].name })}
              records={row.published}
              row={row}
            />
            <Said
              by={format(text.second, { other: names.resolvers[1].name })}
              records={row.otherwise}
              row={row}
            />
          </>
        ) : (
          <Values records={row.published} row={row} />
        )}
      </td>
      {isCompared && (
        <td data-column={text.columnShould}>
          {row.shouldBe === undefined && <span className="small">{text.notNamed}</span>}
          {row.shouldBe && isToDo && (
            <CopyableValue value={zoneValue(row.shouldBe)} what={format(files.whatValue, { name })} />
          )}
          {row.shouldBe && !isToDo && <Value text={zoneValue(row.shouldBe)} />}
        </td>
      )}
      <td>
        <p className="m-0">
          <span className={`${className} whitespace-nowrap`}>
            <span aria-hidden="true">{icon}</span>
            {text.standing[row.standing]}
          </span>{' '}
          {row.action !== 'nothing' && text.action[row.action]}
        </p>
        {row.remarks.map((remark) => (
          <p key={remark.code} className="published-remark small">
            {explainRemark(remark, text)}
          </p>
        ))}
      </td>
    </tr>
  )
}

function Said({
  by,
  records,
  row,
}: {
  readonly by: string
  readonly records: readonly ZoneRecord[]
  readonly row: PublishedRow
}): ReactNode {
  return (
    <div>
      <span className="small">{by}</span> <Values records={records} row={row} />
    </div>
  )
}

function Values({
  records,
  row,
}: {
  readonly records: readonly ZoneRecord[]
  readonly row: PublishedRow
}): ReactNode {
  const { now: text } = useText('publish')
  if (records.length === 0) return <span className="small">{noneOf(row, text)}</span>
  return records.map((record, place) => (
    // Two of one name may have the same value.
    <Value key={`${place}`} text={valueOf(record, row)} />
  ))
}

const Value = ({ text }: { readonly text: string }): ReactNode => (
  <code className="value published-value" translate="no">
    {text}
  </code>
)
