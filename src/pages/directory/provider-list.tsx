import { memo, type ReactNode } from 'react'
import type { FoundProvider } from '../../domain/providers/filter-providers.ts'
import { useText } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'

/** Hundreds of entries stand on one page: the markup of each is small, and the list carries the look. */
export const ProviderList = memo(function ProviderList({
  providers,
}: {
  readonly providers: readonly FoundProvider[]
}): ReactNode {
  const { providers: text } = useText('directory')
  return (
    <ul className="provider-list">
      {providers.map(({ provider: { id, name, kind, domains }, domain = domains[0] }) => (
        <li key={id}>
          <a href={href(paths.provider(id))}>{name}</a>{' '}
          <span>
            {text.kind[kind]},{' '}
            {domain ? (
              <code className="value" translate="no">
                {domain}
              </code>
            ) : (
              text.ownDomains
            )}
          </span>
        </li>
      ))}
    </ul>
  )
})
