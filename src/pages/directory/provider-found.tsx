import { memo, type ReactNode } from 'react'
import type { FoundProvider } from '../../domain/providers/filter-providers.ts'
import { useText } from '../../i18n/text-context.ts'
import { PLACES, writeTab } from '../../state/tab-storage.ts'
import { href, paths } from '../../ui/paths.ts'
import { Text } from '../../ui/text.tsx'
import { ProviderList } from './provider-list.tsx'
import { ProviderMeant } from './provider-meant.tsx'
import { SearchEcho } from './search-field-echo.tsx'

/** What the search keeps of the list, or the way on where that is nothing. */
export const ProviderFound = memo(function ProviderFound({
  found,
  meant,
  query,
}: {
  readonly found: readonly FoundProvider[]
  /** What a slip was probably meant to be, where nothing is found. */
  readonly meant: FoundProvider | undefined
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
    <section aria-label={text.found} className="column found-none">
      <p className="font-semibold">
        <Text of={text.foundNone} with={{ text: <SearchEcho query={query} /> }} />
      </p>
      {meant && <ProviderMeant meant={meant} />}
      <p>{text.foundNoneNext}</p>
      <p className="mt-4">
        {/* The first field of the setup takes over what was typed here. */}
        <a
          className="button"
          href={href(paths.step('provider'))}
          onClick={() => writeTab(PLACES.entry, query)}
        >
          {/* One box in the button, or its words and the echo would stand in columns. */}
          <span>
            <Text of={text.foundNoneLink} with={{ text: <SearchEcho query={query} /> }} />
          </span>
        </a>
      </p>
    </section>
  )
})
