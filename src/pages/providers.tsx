import type { ReactNode } from 'react'
import type { Month, ProviderEntry } from '../domain/providers/provider.ts'
import { loadProviderIndex } from '../data/find-provider.ts'
import { newestCheck } from '../domain/providers/freshness.ts'
import { format } from '../i18n/format.ts'
import { useText } from '../i18n/text-context.ts'
import { DateText } from '../ui/date-text.tsx'
import { href, paths } from '../ui/paths.ts'
import { Text } from '../ui/text.tsx'
import { definePage } from './define-page.tsx'
import { groupByLetter, type Letter, type LetterGroup } from './directory/by-letter.ts'
import { JumpLinks } from './directory/jump-links.tsx'
import { ProviderList } from './directory/provider-list.tsx'

interface ProvidersData {
  readonly count: number
  readonly domains: number
  readonly newest: Month
  readonly groups: readonly LetterGroup[]
}

export const providers = definePage({
  areas: ['directory'],
  load: loadProviders,
  title: (text) => text.directory.providers.title,
  description: (text, { count }) => format(text.directory.providers.description, { count }),
  Body: ProvidersBody,
})

async function loadProviders(): Promise<ProvidersData> {
  const index = await loadProviderIndex()
  const all: readonly ProviderEntry[] = [...index.byId.values()]
  return {
    count: all.length,
    domains: index.byDomain.size,
    newest: newestCheck(all),
    groups: groupByLetter(all),
  }
}

function ProvidersBody({ data }: { readonly data: ProvidersData }): ReactNode {
  const { providers: text } = useText('directory')
  const heading = (letter: Letter) =>
    letter === 'digits' ? text.digits : letter === 'other' ? text.otherLetters : letter
  return (
    <>
      <div className="column">
        <h1 tabIndex={-1}>{text.title}</h1>
        <p>
          <Text
            of={text.lead}
            with={{ count: data.count, domains: data.domains, month: <DateText date={data.newest} /> }}
          />
        </p>
        <p>
          {text.unlisted} <a href={href(paths.step('provider'))}>{text.unlistedLink}</a>
        </p>
      </div>
      <JumpLinks
        label={text.letters}
        links={data.groups.map(({ letter }) => [`letter-${letter}`, heading(letter)])}
      />
      {data.groups.map(({ letter, providers: members }) => (
        <section key={letter}>
          <h2 id={`letter-${letter}`}>{heading(letter)}</h2>
          <ProviderList providers={members} />
        </section>
      ))}
    </>
  )
}
