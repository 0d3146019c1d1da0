import type { ReactNode } from 'react'
import type { CurrentClient } from '../../domain/clients/client.ts'
import type { Security } from '../../domain/ports/ports.ts'
import { useText } from '../../i18n/text-context.ts'
import { SecurityWords } from '../../ui/security-words.tsx'

/** What the remarks of a client file may mention. */
export function useNoteValues(
  client: CurrentClient,
  providerName: string,
): Readonly<Record<string, ReactNode>> {
  const common = useText('common')
  const wizard = useText('wizard')
  const words = (security: Security) => (
    <SecurityWords client={client} security={security} words={{ ...common, ...wizard.switchWords }} />
  )
  return {
    client: client.name,
    vendor: client.vendor,
    provider: providerName,
    tls: words('tls'),
    starttls: words('starttls'),
    none: words('none'),
  }
}
