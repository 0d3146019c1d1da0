import type { ReactNode } from 'react'
import type { CheckField, SaidSettings } from '../../domain/check/said.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { useText } from '../../i18n/text-context.ts'
import { saidText } from './said-text.ts'

/** What somebody has, as they said it. */
export function SaidValue({
  field,
  said,
  client,
}: {
  readonly field: CheckField
  readonly said: SaidSettings
  readonly client: CurrentClient | undefined
}): ReactNode {
  const text = useText('check')
  const typed = /host|port|username/.test(field)
  return (
    <span className={typed ? 'value' : undefined} translate={typed ? 'no' : undefined}>
      {saidText(field, said, client, text)}
    </span>
  )
}
