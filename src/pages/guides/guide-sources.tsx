import { Fragment, type ReactNode } from 'react'
import { rfcOf, sourceOf, type SourceId } from '../../domain/guides/sources.ts'
import { useText } from '../../i18n/text-context.ts'
import { DateText } from '../../ui/date-text.tsx'
import { SourceLink } from '../../ui/source-link.tsx'

/** All that a page cites, with what is needed to judge it: the RFCs, each with its sections, then other people’s pages. */
export function GuideSources({ sources }: { readonly sources: readonly SourceId[] }): ReactNode {
  const { page: text } = useText('guides')
  const rfcs = [...new Set(sources.flatMap((id) => rfcOf(id) ?? []))]
  return (
    <section>
      <h2 id="sources">{text.sources}</h2>
      <p className="small column">{text.sourcesLead}</p>
      <ul className="bullets sources">
        {rfcs.map((rfc) => (
          <li key={rfc}>
            {rfc}:{' '}
            {sources
              .filter((id) => rfcOf(id) === rfc)
              .map((id, place) => (
                <Fragment key={id}>
                  {place > 0 && ', '}
                  <a href={sourceOf(id).url} rel="noreferrer">
                    {sourceOf(id).name.replace(rfc, '').trim() || text.wholeRfc}
                  </a>
                </Fragment>
              ))}
          </li>
        ))}
        {sources
          .filter((id) => rfcOf(id) === undefined)
          .map((id) => (
            <PageSource key={id} id={id} />
          ))}
      </ul>
    </section>
  )
}

function PageSource({ id }: { readonly id: SourceId }): ReactNode {
  const { page: text } = useText('guides')
  const { name, url, checked, secondary } = sourceOf(id)
  return (
    <li>
      <span lang="en">{name}</span>
      {secondary && <span className="small"> ({text.secondary})</span>}
      {checked && (
        <span className="small">
          {' · '}
          {url ? text.readIn : text.asOf} <DateText date={checked} />
        </span>
      )}
      {url && (
        <span className="small block">
          <SourceLink url={url} />
        </span>
      )}
    </li>
  )
}
