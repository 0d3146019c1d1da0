import type { ReactNode } from 'react'
import { sourcesUnder } from '../../domain/guides/claim.ts'
import type { Comparison } from '../../domain/guides/comparison.ts'
import type { Guide } from '../../domain/guides/guide.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'
import { ClaimParagraphs } from './cites.tsx'
import { ComparisonAspects, ComparisonCases } from './comparison-tables.tsx'
import { ComparisonWires } from './comparison-wires.tsx'
import { Disputes } from './disputes.tsx'
import { GuideQuestion } from './guide-question.tsx'
import { GuideSources } from './guide-sources.tsx'
import { Myths } from './myths.tsx'
import { TradeOffs } from './trade-offs.tsx'
import { useReaderSetup } from './use-reader-setup.ts'
import { WayBack } from './way-back.tsx'

/** The page that puts two choices beside each other. */
export function ComparisonBody({
  comparison: told,
  guides,
}: {
  readonly comparison: Comparison
  readonly guides: readonly [Guide, Guide]
}): ReactNode {
  const { page: text, comparison: own } = useText('guides')
  const reader = useReaderSetup()
  return (
    <article>
      <WayBack to={paths.ports()} words={text.back} reader={reader} />
      <div className="column">
        <GuideQuestion told={told} reader={reader} />
        <ClaimParagraphs claims={told.lead} />
      </div>
      <ComparisonCases told={told} />
      <ComparisonAspects told={told} />
      <TradeOffs guides={guides} heading={text.tradeOffsCompared} />
      <ComparisonWires guides={guides} />
      <Disputes disputes={told.disputes} />
      <Myths myths={told.myths} />
      <section className="column">
        <h2>{own.guides}</h2>
        <ul className="bullets">
          {guides.map(({ port }) => (
            <li key={port}>
              <a href={href(paths.port(port))}>{format(own.guideOf, { port })}</a>
            </li>
          ))}
        </ul>
      </section>
      <GuideSources sources={sourcesUnder([told, guides.map((guide) => guide.tradeOffs)])} />
      <p className="no-print mt-8">
        <a className="button" href={href(paths.step('provider'))}>
          {text.useOther}
        </a>
      </p>
    </article>
  )
}
