import type { ReactNode } from 'react'
import type { Organisation } from '../../domain/organisation/organisation.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'

/** In the place of the way into the wizard, where this copy sets up other servers only. */
export function ProviderNotAllowed({ organisation }: { readonly organisation: Organisation }): ReactNode {
  const text = useText('wizard')
  return (
    <p className="notice notice-fair">
      {format(text.notAllowed, { name: organisation.name ?? text.notAllowedNobody })}
    </p>
  )
}
