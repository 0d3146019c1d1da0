import type { ReactNode } from 'react'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { encodeSetup } from '../../domain/link/codec.ts'
import type { ProviderEntry } from '../../domain/providers/provider.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'

/** The app can’t be set up by hand with this provider: the wizard says why, and what works. */
export function AppRefused({
  provider,
  client,
}: {
  readonly provider: ProviderEntry
  readonly client: CurrentClient
}): ReactNode {
  const text = useText('check')
  const fragment = encodeSetup({ service: { kind: 'provider', id: provider.id }, client: client.id })
  return (
    <div className="notice notice-fair">
      <p>{format(text.appRefused, { provider: provider.name, client: client.name })}</p>
      <p>
        <a href={`${href(paths.setup())}#${fragment}`}>{text.appRefusedWhy}</a>
      </p>
    </div>
  )
}
