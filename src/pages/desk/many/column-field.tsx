import type { ReactNode } from 'react'
import { COLUMN_ROLES, type ColumnRole } from '../../../domain/csv/columns.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'

/** One column of the table: what it is called, what it is read as, and one of its cells to tell it by. */
export function ColumnField({
  column: { place, title, role, sample },
  onRole,
}: {
  readonly column: {
    readonly place: number
    readonly title: string
    readonly role: ColumnRole
    readonly sample?: string
  }
  readonly onRole: (role: ColumnRole) => void
}): ReactNode {
  const text = useText('many')
  const id = `many-column-${place}`
  return (
    <div className="field">
      <label htmlFor={id} className="column-title" translate="no">
        {title}
      </label>
      <select
        id={id}
        className="input"
        value={role}
        aria-describedby={sample === undefined ? undefined : `${id}-sample`}
        onChange={({ target }) => {
          const chosen = COLUMN_ROLES.find((name) => name === target.value)
          if (chosen) onRole(chosen)
        }}
      >
        {COLUMN_ROLES.map((name) => (
          <option key={name} value={name}>
            {text.role[name]}
          </option>
        ))}
      </select>
      {sample !== undefined && (
        <p className="small column-title my-1" id={`${id}-sample`} translate="no">
          {format(text.columnSample, { text: sample })}
        </p>
      )}
    </div>
  )
}
