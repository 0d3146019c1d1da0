import type { ReactNode } from 'react'
import {
  FILE_PLACES,
  folderCommand,
  MUTT_PLACE,
  protect,
  protectCommand,
  type TerminalFormat,
} from '../../../domain/exporters/file-places.ts'
import { useText } from '../../../i18n/text-context.ts'
import { Text } from '../../../ui/text.tsx'
import type { ImportView } from './import-view.ts'

/** Where a configuration file goes, and who may read it. */
export function TerminalSteps({
  format,
  about,
}: {
  readonly format: TerminalFormat
  readonly about: ImportView
}): ReactNode {
  const { steps, terminal } = useText('imports')
  const folder = folderCommand(format, about.input.account)
  return (
    <ol className="numbers">
      {folder !== undefined && (
        <li>
          <Text of={steps.makeFolder} with={{ command: <code className="value">{folder}</code> }} />
        </li>
      )}
      <li>
        <Text of={terminal[format]} with={{ path: <code className="value">{FILE_PLACES[format]}</code> }} />
      </li>
      <li>
        <Text
          of={steps.protect}
          with={{ command: <code className="value">{protectCommand(format)}</code> }}
        />
        {format === 'neomutt' && (
          <>
            <br />
            <Text
              of={steps.protectMutt}
              with={{ command: <code className="value">{protect(MUTT_PLACE)}</code> }}
            />
          </>
        )}
      </li>
      <li>
        <Text of={steps.terminalPassword} />
      </li>
    </ol>
  )
}
