import type { ReactNode } from 'react'
import type { Organisation } from '../../domain/organisation/organisation.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { ProviderList } from './provider-list.tsx'

/** At the top of the list: what the organisation brought, and that its copy may set up nothing else. */
export function OwnProviders({ organisation }: { readonly organisation: Organisation }): ReactNode {
  const text = useText('organisation')
  const { allowedHosts, providers } = organisation
  const name = organisation.name ?? text.us
  return (
    <>
      {allowedHosts && <p className="notice column">{format(text.onlyTheirs, { name })}</p>}
      {providers.length > 0 && (
        <section>
          <h2>{format(text.ownProviders, { name })}</h2>
          <ProviderList providers={providers.map((provider) => ({ provider }))} />
        </section>
      )}
    </>
  )
}
