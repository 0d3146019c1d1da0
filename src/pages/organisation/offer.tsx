import type { ReactNode } from 'react'
import { loadProviderIndex } from '../../data/find-provider.ts'
import { encodeSetup } from '../../domain/link/codec.ts'
import type { Organisation } from '../../domain/organisation/organisation.ts'
import type { ProviderEntry } from '../../domain/providers/provider.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'

/** On the first page: the way to the provider that the organisation means for nearly everybody. */
export async function loadOffer(organisation: Organisation): Promise<ReactNode> {
  const index = await loadProviderIndex(organisation)
  const provider = index.byId.get(organisation.defaultProvider ?? '')
  return provider && !index.hidden.has(provider.id) ? <Offer provider={provider} /> : null
}

function Offer({ provider }: { readonly provider: ProviderEntry }): ReactNode {
  const text = useText('organisation')
  const fragment = encodeSetup({ service: { kind: 'provider', id: provider.id } })
  return (
    <a className="button-quiet" href={`${href(paths.setup())}#${fragment}`}>
      {format(text.setUp, { provider: provider.name })}
    </a>
  )
}
