import { memo, type ReactNode } from 'react'
import type { FoundProvider } from '../../domain/providers/filter-providers.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { PLACES, writeTab } from '../../state/tab-storage.ts'
import { href, paths } from '../../ui/paths.ts'
import { ProviderList } from './provider-list.tsx'

/** What the search keeps of the list, or the way on where that is nothing. */
export const ProviderFound = memo(function ProviderFound({
  found,
  query,
}: {
  readonly found: readonly FoundProvider[]
  readonly query: string
}): ReactNode {
  const { providers: text } = useText('directory')
  if (found.length > 0)
    return (
      <section aria-label={text.found} className="mt-4">
        <ProviderList providers={found} />
      </section>
    )
  return (
    <section aria-label={text.found} className="column">
      <p className="font-semibold">{format(text.foundNone, { text: query })}</p>
      <p>{text.foundNoneNext}</p>
      <p className="mt-4">
        {/* The first field of the setup takes over what was typed here. */}
        <a
          className="button"
          href={href(paths.step('provider'))}
          onClick={() => writeTab(PLACES.entry, query)}
        >
          {format(text.foundNoneLink, { text: query })}
        </a>
      </p>
    </section>
  )
})
