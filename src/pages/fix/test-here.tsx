import { useId, useState, type ReactNode } from 'react'
import { parseHostname } from '../../domain/address/hostname.ts'
import { EXAMPLE_TARGET } from '../../domain/guides/commands.ts'
import { portOfService, portRow, type TableRow } from '../../domain/ports/port-queries.ts'
import type { ServiceName } from '../../domain/ports/ports.ts'
import { SYSTEMS, systemCommands } from '../../domain/probe/system-commands.ts'
import { useText } from '../../i18n/text-context.ts'
import { Text } from '../../ui/text.tsx'
import { useTypedText } from '../../ui/use-typed-text.ts'
import type { ServerTarget } from '../guides/reader-target.ts'
import { TestCommandCard } from '../guides/test-command.tsx'
import { ChoiceSet } from './choice-set.tsx'
import { PasteOutput } from './paste-output.tsx'
import { TypedServer } from './typed-server.tsx'
import { useSystem } from './use-system.ts'
import '../guides/guides.css'
import './test-here.css'

/**
 * Commands for the reader's own computer, and what their output means. `servers`: the reader's, or none: then they say
 * which one is meant. A page that shows it speaks the areas `probe`, `guides` and `common`.
 */
export function TestHere({
  servers,
  service = 'imaps',
}: {
  readonly servers: readonly ServerTarget[]
  /** The port that is meant where nothing is known of the reader. */
  readonly service?: ServiceName
}): ReactNode {
  const text = useText('probe')
  const id = useId()
  const [system, chooseSystem] = useSystem()
  const [place, choosePlace] = useState('0')
  const [typed, setTyped, field] = useTypedText('')
  const [typedRow, setTypedRow] = useState<TableRow>(portRow(portOfService(service)))

  const host = parseHostname(typed)
  const known = servers[Number(place)] ?? servers[0]
  const { row, target } = known ?? {
    row: typedRow,
    target: { ...EXAMPLE_TARGET, ...(host.ok && { host: host.value }) },
  }
  return (
    <section aria-labelledby={id}>
      <details className="index-group no-print">
        <summary>
          <h2 id={id} className="m-0 inline text-base font-semibold">
            {text.heading}
          </h2>
        </summary>
        <p className="column">{text.lead}</p>
        <ChoiceSet
          legend={text.systemLegend}
          choices={SYSTEMS.map((each) => ({ value: each, words: text.system[each].name }))}
          chosen={system}
          onChoose={chooseSystem}
        />
        {servers.length > 1 && (
          <ChoiceSet
            legend={text.serverLegend}
            choices={servers.map((each, at) => ({
              value: String(at),
              words: (
                <Text
                  of={text.serverChoice}
                  with={{
                    host: each.target.host,
                    protocol: each.row.protocol.toUpperCase(),
                    port: each.row.port,
                  }}
                />
              ),
            }))}
            chosen={servers[Number(place)] ? place : '0'}
            onChoose={choosePlace}
          />
        )}
        {!known && (
          <TypedServer
            host={typed}
            onHost={setTyped}
            field={field}
            bad={typed.trim() !== '' && !host.ok}
            row={typedRow}
            onRow={setTypedRow}
          />
        )}
        <p className="column">
          <Text of={text.system[system].open} /> {text.order}
        </p>
        {systemCommands(system, row, target).map((command) => (
          <TestCommandCard
            key={`${command.tool} ${command.purpose}`}
            command={command}
            row={row}
            elsewhere={false}
          />
        ))}
        <PasteOutput />
      </details>
    </section>
  )
}
