import { useMemo, type ReactNode } from 'react'
import type { Month } from '../domain/providers/provider.ts'
import { loadProviderIndex } from '../data/find-provider.ts'
import { filterProviders, findMeant } from '../domain/providers/filter-providers.ts'
import { newestCheck } from '../domain/providers/freshness.ts'
import type { ProviderIndex } from '../domain/providers/lookup.ts'
import { format } from '../i18n/format.ts'
import { useText } from '../i18n/text-context.ts'
import { DateText } from '../ui/date-text.tsx'
import { href, paths } from '../ui/paths.ts'
import { Text } from '../ui/text.tsx'
import { definePage } from './define-page.tsx'
import { groupByLetter, type LetterGroup } from './directory/by-letter.ts'
import { ProviderFound } from './directory/provider-found.tsx'
import { ProviderLetters } from './directory/provider-letters.tsx'
import { SearchField } from './directory/search-field.tsx'
import { useCountWords } from './directory/use-count-words.ts'
import { useSearch } from './directory/use-search.ts'

interface ProvidersData {
  readonly index: ProviderIndex
  readonly newest: Month
  readonly groups: readonly LetterGroup[]
}

export const providers = definePage({
  areas: ['directory'],
  load: loadProviders,
  title: (text) => text.directory.providers.title,
  description: (text, { index }) =>
    format(text.directory.providers.description, { count: index.named.length }),
  Body: ProvidersBody,
})

async function loadProviders(): Promise<ProvidersData> {
  const index = await loadProviderIndex()
  const all = [...index.byId.values()]
  return { index, newest: newestCheck(all), groups: groupByLetter(all) }
}

function ProvidersBody({ data: { index, newest, groups } }: { readonly data: ProvidersData }): ReactNode {
  const { providers: text } = useText('directory')
  const countWords = useCountWords()
  const search = useSearch('providers')
  const { query } = search
  const found = useMemo(() => filterProviders(index, query), [index, query])
  const meant = useMemo(
    () => (found?.length === 0 ? findMeant(index, query) : undefined),
    [index, found, query],
  )
  return (
    <>
      <div className="column">
        <h1 tabIndex={-1}>{text.title}</h1>
        <p>
          <Text
            of={text.lead}
            with={{
              count: index.named.length,
              domains: index.byDomain.size,
              month: <DateText date={newest} />,
            }}
          />
        </p>
        <p>
          {text.unlisted} <a href={href(paths.step('provider'))}>{text.unlistedLink}</a>
        </p>
      </div>
      <SearchField
        search={search}
        label={text.search}
        hint={text.searchHint}
        count={countWords((found ?? index.named).length, text.count)}
      />
      {found ? (
        <ProviderFound found={found} meant={meant} query={query} />
      ) : (
        <ProviderLetters groups={groups} />
      )}
    </>
  )
}
