import type { ReactNode } from 'react'
import { parseHostname, type Hostname } from '../../../../domain/address/hostname.ts'
import type { ResolverPair } from '../../../../domain/discovery/resolvers.ts'
import { compareDocuments } from '../../../../domain/publish/compare-documents.ts'
import { comparePublished } from '../../../../domain/publish/compare-published.ts'
import type { DocumentRow } from '../../../../domain/publish/document-row.ts'
import { findObstacle, findPublishedNotes } from '../../../../domain/publish/published-notes.ts'
import { format } from '../../../../i18n/format.ts'
import { useText } from '../../../../i18n/text-context.ts'
import type { Facts } from '../../../../state/facts.ts'
import { useListWords } from '../../../../ui/list-words.ts'
import type { FormView } from '../form-view.ts'
import { PublishedDocuments } from './published-documents.tsx'
import { PublishedNotes } from './published-notes.tsx'
import { PublishedResult } from './published-result.tsx'
import { explainNote } from './row-words.ts'
import { isAllDone, summarise } from './summarise.ts'
import { TakeIntoForm } from './take-into-form.tsx'
import { usePublished } from './use-published.ts'

/** Says who would learn what, asks them if the person wants it, and shows what came of it. */
export function AskPublished({
  domain,
  resolvers,
  view,
  providers,
}: {
  readonly domain: Hostname
  readonly resolvers: ResolverPair
  readonly view: FormView
  readonly providers: Facts['providers']
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
  const facts = { domain, ...(input ? { input } : {}) }
  const notes = asked ? findPublishedNotes(domain, asked) : []
  const obstacle = findObstacle(notes)
  const rows = asked && !obstacle ? comparePublished({ ...facts, providers }, asked) : undefined
  const documents = state.kind === 'asked' ? compareDocuments(facts, state.documents, state.asked) : []
  const isComplete = input !== undefined
  const summary = rows && summarise(rows, documents, { domain, isComplete }, list, text)
  return (
    <>
      {!asked && <p>{text.lead}</p>}
      <p id="published-learns">
        {asked ? (
          format(text.askedOf, { who, domain })
        ) : (
          <>
            {format(text.learns, { who, domain })} {format(text.learnsWeb, { domain })} {text.connection}
          </>
        )}
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
        {obstacle && <p className="notice notice-fair font-semibold">{explainNote(obstacle, names, text)}</p>}
        {rows && summary && (
          <p className={`notice font-semibold ${lookOf(isAllDone(rows, documents), isComplete)}`}>
            {summary}
          </p>
        )}
      </div>
      {obstacle && obstacle.code !== 'no-such-domain' && documents.some(isRead) && (
        <PublishedDocuments documents={documents} />
      )}
      {rows && (
        <>
          <PublishedNotes notes={notes} names={names} />
          <TakeIntoForm rows={rows} domain={domain} form={fields.form} onTake={fields.set} />
          <PublishedResult rows={rows} documents={documents} names={names} isCompared={isComplete} />
        </>
      )}
    </>
  )
}

/** The web may answer where the DNS doesn’t. */
const isRead = ({ standing }: DocumentRow): boolean => standing !== 'by-hand' && standing !== 'missing'

function lookOf(isDone: boolean, isComplete: boolean): string {
  if (!isDone) return 'notice-fair'
  return isComplete ? 'notice-good' : ''
}
