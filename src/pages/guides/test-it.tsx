import type { ReactNode } from 'react'
import { EXAMPLE_TARGET, testCommands } from '../../domain/guides/commands.ts'
import type { TableRow } from '../../domain/ports/port-queries.ts'
import { useText } from '../../i18n/text-context.ts'
import type { ReaderSetup } from '../../state/reader-setup.ts'
import { Text } from '../../ui/text.tsx'
import { findTarget } from './reader-target.ts'
import { TestCommandCard } from './test-command.tsx'

/** Commands for a terminal, for the reader's own server where they come from a setup that has this port. */
export function TestIt({ row, reader }: { readonly row: TableRow; readonly reader: ReaderSetup }): ReactNode {
  const { commands: text } = useText('guides')
  const own = findTarget(row, reader)
  const target = own ?? EXAMPLE_TARGET
  const example = { host: <Typed>{EXAMPLE_TARGET.host}</Typed>, user: <Typed>{EXAMPLE_TARGET.user}</Typed> }
  const provider = reader.kind === 'known' ? reader.situation.service?.name : undefined
  return (
    <section>
      <h2 id="test">{text.heading}</h2>
      <div className="column">
        <p>
          {text.lead} {text.neverPassword}
        </p>
        <p>
          {own && provider ? (
            <>
              <Text of={text.leadYours} with={{ provider }} />{' '}
              {row.role !== 'relay' && own.user === EXAMPLE_TARGET.user && (
                <Text of={text.leadAddress} with={{ user: example.user }} />
              )}
            </>
          ) : row.role === 'relay' ? (
            <Text of={text.relayNote} with={example} />
          ) : (
            <Text of={text.leadExample} with={example} />
          )}
        </p>
      </div>
      {testCommands(row, target).map((command) => (
        <TestCommandCard key={command.tool} command={command} row={row} />
      ))}
    </section>
  )
}

function Typed({ children }: { readonly children: string }): ReactNode {
  return (
    <code className="value" translate="no">
      {children}
    </code>
  )
}
