import type { ReactNode } from 'react'
import { resolveHost, resolveUsername } from '../../domain/account/resolve-server.ts'
import { EXAMPLE_TARGET, testCommands, type TestTarget } from '../../domain/guides/commands.ts'
import type { TableRow } from '../../domain/ports/port-queries.ts'
import { useText } from '../../i18n/text-context.ts'
import type { ReaderSetup } from '../../state/reader-setup.ts'
import { Text } from '../../ui/text.tsx'
import { TestCommandCard } from './test-command.tsx'

/** Commands for a terminal, for the reader's own server where they come from a setup that has this port. */
export function TestIt({ row, reader }: { readonly row: TableRow; readonly reader: ReaderSetup }): ReactNode {
  const { commands: text } = useText('guides')
  const own = targetOf(row, reader)
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

/** The reader's server on this port, as far as its name is known. */
function targetOf(row: TableRow, reader: ReaderSetup): TestTarget | undefined {
  if (reader.kind !== 'known' || !reader.situation.service) return undefined
  const { incoming, outgoing } = reader.situation.service
  const server = [...incoming, ...outgoing].find(
    ({ port, protocol }) => port === row.port && protocol === row.protocol,
  )
  if (!server) return undefined
  const host = resolveHost(server, reader.address)
  if (host.kind !== 'known') return undefined
  const user = resolveUsername(server, reader.address)
  return {
    host: host.text,
    user: user.kind === 'known' ? user.text : EXAMPLE_TARGET.user,
    address: reader.address?.text ?? EXAMPLE_TARGET.address,
  }
}
