import { useMemo, type ReactNode } from 'react'
import type { Month } from '../domain/providers/provider.ts'
import { loadProviderIndex } from '../data/find-provider.ts'
import { filterProviders, findMeant } from '../domain/providers/filter-providers.ts'
import { newestCheck } from '../domain/providers/freshness.ts'
import type { Organisation } from '../domain/organisation/organisation.ts'
import type { ProviderIndex } from '../domain/providers/lookup.ts'
import { format } from '../i18n/format.ts'
import { useText } from '../i18n/text-context.ts'
import { DateText } from '../ui/date-text.tsx'
import { href, paths } from '../ui/paths.ts'
import { Text } from '../ui/text.tsx'
import { definePage } from './define-page.tsx'
import { groupByLetter, type LetterGroup } from './directory/by-letter.ts'
import { OwnProviders } from './directory/own-providers.tsx'
import { ProviderFound } from './directory/provider-found.tsx'
import { ProviderLetters } from './directory/provider-letters.tsx'
import { SearchField } from './directory/search-field.tsx'
import { useCountWords } from './directory/use-count-words.ts'
import { useSearch } from './directory/use-search.ts'

interface ProvidersData {
  readonly index: ProviderIndex
  readonly organisation: Organisation | undefined
  /** How many this copy offers. */
  readonly count: number
  readonly domains: number
  readonly newest: Month
  readonly groups: readonly LetterGroup[]
}

export const providers = definePage({
  areas: ['directory'],
  load: (_, own) => loadProviders(own?.organisation),
  title: (text) => text.directory.providers.title,
  description: (text, { count }) => format(text.directory.providers.description, { count }),
  Body: ProvidersBody,
})

async function loadProviders(organisation: Organisation | undefined): Promise<ProvidersData> {
  const index = await loadProviderIndex(organisation)
  const all = [...index.byId.values()].filter(({ id }) => !index.hidden.has(id))
  const ours = all.filter(({ id }) => !index.own.has(id))
  return {
    index,
    organisation,
    count: all.length,
    domains: new Set(all.flatMap((provider) => provider.domains)).size,
    newest: newestCheck([...(await loadProviderIndex()).byId.values()]),
    groups: groupByLetter(ours),
  }
}

function ProvidersBody({ data }: { readonly data: ProvidersData }): ReactNode {
  const { index, organisation, newest, groups } = data
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
        {data.count > 1 && (
          <p>
            <Text
              of={text.lead}
              with={{
                count: data.count,
                domains: data.domains,
                month: <DateText date={newest} />,
              }}
            />
          </p>
        )}
        {!organisation?.allowedHosts && (
          <p>
            {text.unlisted} <a href={href(paths.step('provider'))}>{text.unlistedLink}</a>
          </p>
        )}
      </div>
      <SearchField
        search={search}
        label={text.search}
        hint={text.searchHint}
        count={countWords(found?.length ?? data.count, text.count)}
      />
      {found ? (
        <ProviderFound found={found} meant={meant} query={query} />
      ) : (
        <>
          {organisation && <OwnProviders organisation={organisation} />}
          <ProviderLetters groups={groups} />
        </>
      )}
    </>
  )
}
