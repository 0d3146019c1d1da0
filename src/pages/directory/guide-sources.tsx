import type { ReactNode } from 'react'
import type { Guide } from '../../domain/guides/guide.ts'
import { portRow } from '../../domain/ports/port-queries.ts'
import { useText } from '../../i18n/text-context.ts'
import { SourceLink } from '../../ui/source-link.tsx'
import { Text } from '../../ui/text.tsx'

export function GuideSources({ guide }: { readonly guide: Guide }): ReactNode {
  const { ports: text, words } = useText('directory')
  return (
    <section className="column">
      <h2>{text.standards}</h2>
      <ul className="flex flex-wrap gap-x-4">
        {portRow(guide.port).standards.map((standard) => (
          <li key={standard.name}>
            <a className="inline-block py-1" href={standard.url} rel="noreferrer">
              {standard.name}
            </a>
          </li>
        ))}
      </ul>
      <h2>{words.sources}</h2>
      <ul className="bullets">
        {guide.sources.map((source) => (
          <li key={source.claim}>
            <Text of={source.claim} />
            {source.url && (
              <span className="small block">
                <SourceLink url={source.url} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
