import type { ReactNode } from 'react'
import { isRfc, sourceOf, type SourceId } from '../../domain/guides/sources.ts'
import { useText } from '../../i18n/text-context.ts'
import { DateText } from '../../ui/date-text.tsx'
import { SourceLink } from '../../ui/source-link.tsx'

/** All that a page cites, in the order in which it does, with what is needed to judge it. */
export function GuideSources({ sources }: { readonly sources: readonly SourceId[] }): ReactNode {
  const { page: text } = useText('guides')
  return (
    <section>
      <h2 id="sources">{text.sources}</h2>
      <p className="small column">{text.sourcesLead}</p>
      <ol className="numbers sources">
        {sources.map((id) => {
          const { name, url, checked, secondary } = sourceOf(id)
          return (
            <li key={id}>
              {isRfc(id) && url ? (
                <a href={url} rel="noreferrer">
                  {name}
                </a>
              ) : (
                <span lang="en">{name}</span>
              )}
              {secondary && <span className="small"> ({text.secondary})</span>}
              {checked && (
                <span className="small">
                  {' · '}
                  {url ? text.readIn : text.asOf} <DateText date={checked} />
                </span>
              )}
              {url && !isRfc(id) && (
                <span className="small block">
                  <SourceLink url={url} />
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
