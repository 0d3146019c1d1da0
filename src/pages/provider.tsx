import type { ReactNode } from 'react'
import { loadProviderIndex } from '../data/find-provider.ts'
import { freshness, newestCheck } from '../domain/providers/freshness.ts'
import type { ProviderIndex } from '../domain/providers/lookup.ts'
import type { ProviderEntry } from '../domain/providers/provider.ts'
import { format } from '../i18n/format.ts'
import { useText } from '../i18n/text-context.ts'
import { href, paths } from '../ui/paths.ts'
import { BackLink } from '../ui/question.tsx'
import { definePage } from './define-page.tsx'
import { DomainList } from './directory/domain-list.tsx'
import { isClosed, type ProviderPageData } from './directory/provider-data.ts'
import { ProviderEvidence } from './directory/provider-evidence.tsx'
import { ProviderHelp } from './directory/provider-help.tsx'
import { ProviderPreparations } from './directory/provider-preparations.tsx'
import { ProviderServers } from './directory/provider-servers.tsx'
import { ProviderSetUp } from './directory/provider-set-up.tsx'

export const provider = definePage({
  areas: ['directory', 'result', 'wizard', 'ports'],
  load: loadProvider,
  title: ({ directory }, { fullName, closed }) =>
    format(closed ? directory.providers.pageTitleClosed : directory.providers.pageTitle, {
      provider: fullName,
    }),
  description: ({ directory }, { fullName, closed }) =>
    format(closed ? directory.providers.pageDescriptionClosed : directory.providers.pageDescription, {
      provider: fullName,
    }),
  Body: ProviderBody,
})

async function loadProvider(params: Readonly<Record<string, string>>): Promise<ProviderPageData | undefined> {
  const id = params['id'] ?? ''
  const [index, { PROVIDER_DETAILS }] = await Promise.all([
    loadProviderIndex(),
    import('virtual:provider-details'),
  ])
  const entry = index.byId.get(id)
  const details = PROVIDER_DETAILS[id]
  if (!entry || !details) return undefined
  return {
    provider: entry,
    fullName: fullNameOf(entry, index),
    details,
    closed: isClosed(entry),
    freshness: freshness(entry.verification, entry.checked, newestCheck([...index.byId.values()])),
  }
}

/** Some providers have several records under one name: their main domain tells those apart. */
function fullNameOf({ name, domains }: ProviderEntry, index: ProviderIndex): string {
  const namesakes = [...index.byId.values()].filter((other) => other.name === name)
  return namesakes.length > 1 && domains[0] ? `${name} (${domains[0]})` : name
}

function ProviderBody({ data }: { readonly data: ProviderPageData }): ReactNode {
  const { providers: text } = useText('directory')
  const { provider: entry, fullName, closed } = data
  const title = closed ? text.pageTitleClosed : text.pageTitle
  return (
    <>
      <BackLink to={href(paths.providers())} words={text.back} />
      <div className="column">
        <h1 tabIndex={-1}>{format(title, { provider: fullName })}</h1>
        {closed && (
          <div className="notice notice-bad">
            <p className="font-semibold">{text.closed}</p>
            <p>{format(text.closedBody, { provider: entry.name })}</p>
          </div>
        )}
        <p className="small">{text.kind[entry.kind]}</p>
        <DomainList provider={entry} />
        <ProviderSetUp provider={entry} closed={closed} />
        {!closed && <ProviderPreparations provider={entry} />}
      </div>
      {!closed && <ProviderServers provider={entry} />}
      <div className="column">
        <ProviderHelp provider={entry} />
        <ProviderEvidence data={data} />
      </div>
    </>
  )
}
