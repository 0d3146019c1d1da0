import type { ReactNode } from 'react'
import type { ProviderEntry } from '../../domain/providers/provider.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'

/** The organisation that runs this copy sets up other servers only. */
export function NotAllowedHere({
  provider,
  facts: { organisation },
}: {
  readonly provider: ProviderEntry
  readonly facts: Facts
}): ReactNode {
  const wizard = useText('wizard')
  return (
    <div className="notice notice-fair">
      <p className="font-semibold">{format(wizard.notAllowedTitle, { provider: provider.name })}</p>
      <p>{format(wizard.notAllowed, { name: organisation?.name ?? wizard.notAllowedNobody })}</p>
    </div>
  )
}
