import type { ReactNode } from 'react'
import { isRepeatable } from '../../../domain/csv/columns.ts'
import { ENCODINGS } from '../../../domain/csv/sniff-file.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import type { ManyDesk } from '../../../state/many/many-desk.ts'
import type { ManyState } from '../../../state/many/many-store.ts'
import { useListWords } from '../../../ui/list-words.ts'
import { ColumnField } from './column-field.tsx'

/** What each column was read as, to be corrected. Those that say nothing to us are folded away: there may be 200. */
export function Columns({
  desk,
  table: { file, settings },
}: {
  readonly desk: ManyDesk
  readonly table: NonNullable<ManyState['table']>
}): ReactNode {
  const text = useText('many')
  const list = useListWords()
  const columns = file.columns.map((column, place) => ({
    ...column,
    place,
    title: column.header?.trim() || format(text.columnNumber, { count: place + 1 }),
  }))
  const read = columns.filter(({ role }) => !isRepeatable(role) || role === 'made')
  const passwords = columns.filter(({ role }) => role === 'password')
  // What somebody chose to be passwords can be chosen otherwise.
  const others = columns.filter(({ role, place }) => role === 'other' || settings.roles[place] === 'password')
  const field = (column: (typeof columns)[number]) => (
    <ColumnField key={column.place} column={column} onRole={(role) => desk.changeRole(column.place, role)} />
  )
  return (
    <section aria-labelledby="many-columns">
      <h2 id="many-columns">{text.columnsTitle}</h2>
      <div className="column">
        <p className="small">
          {format(file.headed ? text.columnsFound : text.columnsGuessed, {
            what: text.delimiter[file.delimiter],
          })}
        </p>
        {columns.length === 1 && <p className="notice">{text.oneColumn}</p>}
        {!read.some(({ role }) => role === 'email') && (
          <p className="notice notice-fair">{text.noAddresses}</p>
        )}
        {passwords.length > 0 && (
          <p className="notice">
            {format(text.passwordsFound, { text: list(passwords.map(({ title }) => title)) })}
          </p>
        )}
        {file.encodingGuessed && <p className="notice notice-fair">{text.encodingGuessed}</p>}
      </div>
      <div className="column-fields">
        {read.map(field)}
        <div className="field">
          <label htmlFor="many-encoding">{text.encodingLabel}</label>
          <select
            id="many-encoding"
            className="input"
            value={file.encoding}
            onChange={({ target }) => {
              const encoding = ENCODINGS.find((name) => name === target.value)
              if (encoding) desk.changeEncoding(encoding)
            }}
          >
            {ENCODINGS.map((name) => (
              <option key={name} value={name}>
                {text.encoding[name]}
              </option>
            ))}
          </select>
        </div>
      </div>
      {others.length > 0 && (
        <details className="mt-3" open={read.length === 0}>
          <summary className="py-2">{format(text.columnsOthers, { count: others.length })}</summary>
          <div className="column-fields">{others.map(field)}</div>
        </details>
      )}
    </section>
  )
}
