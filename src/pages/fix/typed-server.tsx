import { useId, type ReactNode, type RefObject } from 'react'
import { isPortNumber, portRow, type TableRow } from '../../domain/ports/port-queries.ts'
import { PORTS } from '../../domain/ports/ports.ts'
import { useText } from '../../i18n/text-context.ts'
import { Text } from '../../ui/text.tsx'

/** Where nothing is known of the reader: they say which server and port are meant. */
export function TypedServer({
  host,
  onHost,
  field,
  bad,
  row,
  onRow,
}: {
  readonly host: string
  readonly onHost: (host: string) => void
  readonly field: RefObject<HTMLInputElement | null>
  readonly bad: boolean
  readonly row: TableRow
  readonly onRow: (row: TableRow) => void
}): ReactNode {
  const text = useText('probe')
  const id = useId()
  return (
    <div className="column">
      <div className="field mt-4">
        <label htmlFor={id} className="font-semibold">
          {text.hostLabel}
        </label>
        <p className="small mb-1 mt-0" id={`${id}-hint`}>
          <Text of={text.hostHint} />
        </p>
        {bad && (
          <p className="field-error" id={`${id}-error`}>
            <Text of={text.hostBad} />
          </p>
        )}
        <input
          ref={field}
          id={id}
          type="text"
          className="input value"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={bad ? `${id}-error ${id}-hint` : `${id}-hint`}
          aria-invalid={bad || undefined}
          value={host}
          onChange={(event) => onHost(event.target.value)}
        />
      </div>
      <div className="field mt-4">
        <label htmlFor={`${id}-port`} className="font-semibold">
          {text.portLabel}
        </label>
        <p className="small mb-1 mt-0" id={`${id}-port-hint`}>
          {text.portHint}
        </p>
        <select
          id={`${id}-port`}
          className="input"
          aria-describedby={`${id}-port-hint`}
          value={row.port}
          onChange={(event) => {
            const port = Number(event.target.value)
            if (isPortNumber(port)) onRow(portRow(port))
          }}
        >
          {PORTS.map((each) => (
            <option key={each.port} value={each.port}>
              {each.port} ({each.protocol.toUpperCase()})
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}
