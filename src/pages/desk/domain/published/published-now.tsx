import type { ReactNode } from 'react'
import { parseHostname, type Hostname } from '../../../../domain/address/hostname.ts'
import { findNeverAsked } from '../../../../domain/discovery/absence.ts'
import { chooseParties } from '../../../../domain/discovery/parties.ts'
import type { ResolverPair } from '../../../../domain/discovery/resolvers.ts'
import { comparePublished } from '../../../../domain/publish/compare-published.ts'
import { parseMailDomain } from '../../../../domain/publish/mail-domain.ts'
import { findPublishedNotes, type PublishedNote } from '../../../../domain/publish/published-notes.ts'
import type { PublishedRow } from '../../../../domain/publish/published-row.ts'
import { format } from '../../../../i18n/format.ts'
import { useText } from '../../../../i18n/text-context.ts'
import type { Facts } from '../../../../state/facts.ts'
import { useListWords } from '../../../../ui/list-words.ts'
import type { FormView } from '../form-view.ts'
import { PublishedResult } from './published-result.tsx'
import { explainNote, type Names } from './row-words.ts'
import { summarise } from './summarise.ts'
import { TakeIntoForm } from './take-into-form.tsx'
import { usePublished } from './use-published.ts'

export const PUBLISHED_NOW = 'published-now'

/** What the domain publishes already, once somebody has asked for it. */
export function PublishedNow({ view, facts }: { readonly view: FormView; readonly facts: Facts }): ReactNode {
  const { now: text } = useText('publish')
  const domain = parseMailDomain(view.read.shown.domain)
  const resolvers = chooseParties(facts.organisation)?.resolvers
  const known = domain.ok ? domain.value : undefined
  return (
    <section className="desk-outcome publish-outcome published-now" aria-labelledby={PUBLISHED_NOW}>
      <h2 className="mt-0" id={PUBLISHED_NOW} tabIndex={-1}>
        {known ? format(text.titleOf, { domain: known }) : text.title}
      </h2>
      {!resolvers && <p>{text.never}</p>}
      {resolvers && !known && <p>{text.needsDomain}</p>}
      {resolvers && known && findNeverAsked(known) && <p>{format(text.never2, { domain: known })}</p>}
      {resolvers && known && !findNeverAsked(known) && (
        <Asking key={known} domain={known} resolvers={resolvers} view={view} facts={facts} />
      )}
    </section>
  )
}

function Asking({
  domain,
  resolvers,
  view,
  facts,
}: {
  readonly domain: Hostname
  readonly resolvers: ResolverPair
  readonly view: FormView
  readonly facts: Facts
}): ReactNode {
  const { now: text } = useText('publish')
  const list = useListWords()
  const { read, fields } = view
  const web = parseHostname(read.shown.webHost)
  const [state, ask] = usePublished({ domain, ...(web.ok ? { webHost: web.value } : {}) }, resolvers)
  const who = format(text.who, { one: resolvers[0].name, other: resolvers[1].name })
  const names = { domain, resolvers, who }
  const input = read.input?.domain === domain ? read.input : undefined
  const asked = state.kind === 'asked' ? state.asked : undefined
  const rows =
    asked && comparePublished({ domain, providers: facts.providers, ...(input ? { input } : {}) }, asked)
  const summary = rows && summarise(rows, { domain, isComplete: input !== undefined }, list, text)
  return (
    <>
      <p>{text.lead}</p>
      <p id="published-learns">
        {format(text.learns, { who, domain })} {text.connection}
      </p>
      <button
        type="button"
        className={asked ? 'button-quiet' : 'button'}
        aria-describedby="published-learns"
        aria-disabled={state.kind === 'asking' || undefined}
        onClick={ask}
      >
        {asked ? text.again : format(text.ask, { domain })}
      </button>
      <div role="status">
        {state.kind === 'asking' && <p className="notice">{format(text.asking, { who, domain })}</p>}
        {state.kind === 'offline' && <p className="notice notice-fair">{text.offline}</p>}
        {state.kind === 'not-loaded' && <p className="notice notice-fair">{text.notLoaded}</p>}
        {summary && <p className={`notice font-semibold ${lookOf(rows, input !== undefined)}`}>{summary}</p>}
      </div>
      {asked && rows && (
        <>
          <Notes notes={findPublishedNotes(domain, asked)} names={names} />
          <TakeIntoForm rows={rows} domain={domain} form={fields.form} onTake={fields.set} />
          <PublishedResult rows={rows} names={names} isCompared={input !== undefined} />
        </>
      )}
    </>
  )
}

function lookOf(rows: readonly PublishedRow[], isComplete: boolean): string {
  if (rows.some(({ action }) => action !== 'nothing')) return 'notice-fair'
  return isComplete ? 'notice-good' : ''
}

function Notes({
  notes,
  names,
}: {
  readonly notes: readonly PublishedNote[]
  readonly names: Names
}): ReactNode {
  const { now: text } = useText('publish')
  if (notes.length === 0) return null
  return (
    <ul className="bullets">
      {notes.map((note) => (
        <li key={note.code}>{explainNote(note, names, text)}</li>
      ))}
    </ul>
  )
}
