import type { ReactNode } from 'react'
import type { FoundProvider } from '../../domain/providers/filter-providers.ts'
import { useText } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'
import { Text } from '../../ui/text.tsx'

/** Asks whether a search with a slip was for this one, and leads to it. */
export function ProviderMeant({ meant: { provider, domain } }: { readonly meant: FoundProvider }): ReactNode {
  const { providers: text } = useText('directory')
  const name = <a href={href(paths.provider(provider.id))}>{provider.name}</a>
  if (!domain)
    return (
      <p>
        <Text of={text.foundNoneMeant} with={{ provider: name }} />
      </p>
    )
  const code = (
    <code className="value" translate="no">
      {domain}
    </code>
  )
  return (
    <p>
      <Text of={text.foundNoneMeantDomain} with={{ provider: name, domain: code }} />
    </p>
  )
}
