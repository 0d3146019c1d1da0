import type { ReactNode } from 'react'
import { loadClients } from '../clients/load-clients.ts'
import { loadProviderIndex } from '../data/find-provider.ts'
import { freshness, newestCheck } from '../domain/providers/freshness.ts'
import type { ProviderIndex } from '../domain/providers/lookup.ts'
import type { ProviderEntry } from '../domain/providers/provider.ts'
import { format } from '../i18n/format.ts'
import { useLocale, useText } from '../i18n/text-context.ts'
import { formatDate } from '../ui/date-text.tsx'
import { paths } from '../ui/paths.ts'
import { definePage } from './define-page.tsx'
import type { OwnSite, PageParams } from './page.ts'
import { useReaderSetup } from './guides/use-reader-setup.ts'
import { WayBack } from './guides/way-back.tsx'
import { DomainList } from './directory/domain-list.tsx'
import { adviseApps } from './directory/provider-app-advice.ts'
import { ProviderApps } from './directory/provider-apps.tsx'
import { ProviderContents } from './directory/provider-contents.tsx'
import { isClosed, type ProviderPageData } from './directory/provider-data.ts'
import { ProviderEvidence } from './directory/provider-evidence.tsx'
import { ProviderHelp } from './directory/provider-help.tsx'
import { ProviderNotAllowed } from './directory/provider-not-allowed.tsx'
import { ProviderPreparations } from './directory/provider-preparations.tsx'
import { ProviderServers } from './directory/provider-servers.tsx'
import { ProviderSetUp } from './directory/provider-set-up.tsx'

export const provider = definePage({
  areas: ['common', 'directory', 'result', 'wizard', 'ports'],
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

async function loadProvider(params: PageParams, own?: OwnSite): Promise<ProviderPageData | undefined> {
  const id = params['id'] ?? ''
  const organisation = own?.organisation
  const [index, ours, { PROVIDER_DETAILS }, clients] = await Promise.all([
    loadProviderIndex(organisation),
    loadProviderIndex(),
    import('virtual:provider-details'),
    loadClients(),
  ])
  const entry = index.byId.get(id)
  const details = organisation?.providers.find((one) => one.id === id) ?? PROVIDER_DETAILS[id]
  if (!entry || !details) return undefined
  return {
    provider: entry,
    fullName: fullNameOf(entry, index),
    details,
    closed: isClosed(entry),
    freshness: freshness(entry.verification, entry.checked, newestCheck([...ours.byId.values()])),
    apps: adviseApps(entry, clients),
    ...(organisation && index.hidden.has(id) ? { notAllowedBy: organisation } : {}),
  }
}

/** Some providers have several records under one name: their main domain tells those apart. */
function fullNameOf({ name, domains }: ProviderEntry, index: ProviderIndex): string {
  const namesakes = [...index.byId.values()].filter((other) => other.name === name)
  return namesakes.length > 1 && domains[0] ? `${name} (${domains[0]})` : name
}

function ProviderBody({ data }: { readonly data: ProviderPageData }): ReactNode {
  const { providers: text } = useText('directory')
  const { provider: entry, closed } = data
  return (
    <>
      <WayBack to={paths.providers()} words={text.back} reader={useReaderSetup()} />
      <div className="column">
        <ProviderIntroduction data={data} />
        {data.notAllowedBy ? (
          <ProviderNotAllowed organisation={data.notAllowedBy} />
        ) : (
          <ProviderSetUp provider={entry} closed={closed} />
        )}
      </div>
      <ProviderContents data={data} />
      <div className="column">{!closed && <ProviderPreparations provider={entry} />}</div>
      {!closed && <ProviderServers provider={entry} />}
      <ProviderApps provider={entry} apps={data.apps} />
      <div className="column">
        <ProviderHelp provider={entry} />
        <ProviderEvidence data={data} />
      </div>
    </>
  )
}

function ProviderIntroduction({ data }: { readonly data: ProviderPageData }): ReactNode {
  const { providers: text } = useText('directory')
  const locale = useLocale()
  const { provider: entry, fullName, closed, freshness: age } = data
  const title = closed ? text.pageTitleClosed : text.pageTitle
  const month = formatDate(locale, entry.checked)
  return (
    <>
      <h1 tabIndex={-1}>{format(title, { provider: fullName })}</h1>
      <p className="small">{format(text.summary, { what: text.kind[entry.kind], month })}</p>
      {closed && (
        <div className="notice notice-bad">
          <p className="font-semibold">{text.closed}</p>
          <p>{format(text.closedBody, { provider: entry.name })}</p>
        </div>
      )}
      {age.stale && <p className="notice notice-fair">{text.stale}</p>}
      <DomainList provider={entry} />
    </>
  )
}
