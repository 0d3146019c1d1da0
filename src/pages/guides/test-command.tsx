import { useState, type ReactNode } from 'react'
import type { TestCommand } from '../../domain/guides/commands.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { CopyButton } from '../../ui/copy-button.tsx'
import { Text } from '../../ui/text.tsx'

/** One command: what it tells, where it runs, the line itself, and what its answer means. */
export function TestCommandCard({
  command,
  sends,
}: {
  readonly command: TestCommand
  /** The port is one for sending. */
  readonly sends: boolean
}): ReactNode {
  const { commands: text } = useText('guides')
  const common = useText('common')
  const [failed, setFailed] = useState(false)
  const { name, where } = text.tool[command.tool]
  const told = text.outcome[command.tool]
  const outcome = typeof told === 'string' ? told : told[sends ? 'outgoing' : 'incoming']
  return (
    <section className="command">
      <h3>
        {text.purpose[command.purpose]}{' '}
        <span className="small font-normal">
          <span translate="no">{name}</span>, {where}
        </span>
      </h3>
      <div className="command-line">
        {/* A scrolling block must be reachable by keyboard. */}
        <pre tabIndex={0} lang="en" translate="no">
          <code>{command.command}</code>
        </pre>
        <CopyButton
          value={command.command}
          what={format(text.copyWhat, { tool: name })}
          words={{ copy: common.copy, copied: common.copied, failed: common.copyFailed }}
          onCopied={(ok) => setFailed(!ok)}
        />
      </div>
      {failed && <p role="alert">{common.copyFailed}</p>}
      <p className="small">
        <Text of={outcome} /> {command.proven ? text.proven : text.notRun}
      </p>
    </section>
  )
}
