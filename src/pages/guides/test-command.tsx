import { Fragment, useState, type ReactNode } from 'react'
import type { TestCommand } from '../../domain/guides/commands.ts'
import type { TableRow } from '../../domain/ports/port-queries.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Text } from '../../ui/text.tsx'

/** One command: what it tells, where it runs, the line itself, and what its answer means. */
export function TestCommandCard({
  command,
  row,
  elsewhere = true,
}: {
  readonly command: TestCommand
  readonly row: TableRow
  /** Whether it says on which systems it runs. */
  readonly elsewhere?: boolean
}): ReactNode {
  const { commands: text } = useText('guides')
  const common = useText('common')
  const [failed, setFailed] = useState(false)
  const { name, where } = text.tool[command.tool]
  return (
    <section className="command">
      <h3>
        {text.purpose[command.purpose]}{' '}
        <span className="small font-normal">
          <span translate="no">{name}</span>
          {elsewhere && <>, {where}</>}
        </span>
      </h3>
      <div className="command-line">
        <code className="command-words" lang="en" translate="no">
          {command.command.split(' ').map((word, place) => (
            <Fragment key={place}>
              {place > 0 && ' '}
              <span>{word}</span>
            </Fragment>
          ))}
        </code>
        <CopyButton
          value={command.command}
          what={format(text.copyWhat, { tool: name })}
          words={{ copy: common.copy, copied: common.copied, failed: common.copyFailed }}
          onCopied={(ok) => setFailed(!ok)}
        />
      </div>
      {failed && <p role="alert">{common.copyFailed}</p>}
      <p className="small">
        <Text of={outcomeOf(text, command, row)} /> {command.proven ? text.proven : text.notRun}
      </p>
    </section>
  )
}

function outcomeOf(
  { outcome }: Areas['guides']['commands'],
  { tool, purpose }: TestCommand,
  row: TableRow,
): string {
  switch (tool) {
    case 'openssl':
      return outcome.openssl[row.tlsMode]
    case 'curl':
      if (purpose === 'certificate') return outcome.curl.certificate
      return outcome.curl[row.protocol === 'smtp' ? 'outgoing' : 'incoming']
    case 'nc':
    case 'powershell':
    case 'sslstream':
    case 'swaks':
      return outcome[tool]
  }
}
