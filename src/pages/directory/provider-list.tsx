import type { ReactNode } from 'react'
import type { ProviderEntry } from '../../domain/providers/provider.ts'
import { useText } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'

/** Hundreds of entries stand on one page: the markup of each is small, and the list carries the look. */
export function ProviderList({ providers }: { readonly providers: readonly ProviderEntry[] }): ReactNode {
  const { providers: text } = useText('directory')
  return (
    <ul className="gap-x-8 sm:columns-2 [&_a]:inline-block [&_a]:py-1 [&_span]:text-muted [&_li]:break-inside-avoid">
      {providers.map(({ id, name, kind, domains: [domain] }) => (
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
}
