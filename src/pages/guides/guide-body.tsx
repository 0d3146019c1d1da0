import type { ReactNode } from 'react'
import { sourcesUnder } from '../../domain/guides/claim.ts'
import { findComparisonOf } from '../../domain/guides/comparison.ts'
import type { Guide } from '../../domain/guides/guide.ts'
import { portRow, usualStanding } from '../../domain/ports/port-queries.ts'
import { useText } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'
import { ClaimList, ClaimParagraphs } from './cites.tsx'
import { ComparisonLink } from './comparison-link.tsx'
import { Disputes } from './disputes.tsx'
import { GuideBlocks } from './guide-blocks.tsx'
import { GuideContents, partsOf } from './guide-contents.tsx'
import { GuideFaults } from './guide-faults.tsx'
import { GuideQuestion } from './guide-question.tsx'
import { GuideSources } from './guide-sources.tsx'
import { MessageMap } from './message-map.tsx'
import { Myths } from './myths.tsx'
import { PortChips, PortStandards } from './port-chips.tsx'

import { TestIt } from './test-it.tsx'
import { TradeOffs } from './trade-offs.tsx'
import { useReaderSetup } from './use-reader-setup.ts'
import { WayBack } from './way-back.tsx'
import { WireSection } from './wire-section.tsx'

/** The page about one port, from the question to the sources. */
export function GuideBody({
  guide,
  compared,
}: {
  readonly guide: Guide
  readonly compared: readonly Guide[]
}): ReactNode {
  const { page: text } = useText('guides')
  const reader = useReaderSetup()
  const row = portRow(guide.port)
  const comparison = findComparisonOf(guide.port)
  return (
    <article>
      <WayBack to={paths.ports()} words={text.back} reader={reader} />
      <div className="guide-head">
        <div className="column">
          <GuideQuestion told={guide} reader={reader}>
            <PortChips row={row} />
          </GuideQuestion>
        </div>
        <GuideContents parts={partsOf(guide)} />
        <div className="column">
          <h2 id="what">{text.what}</h2>
          <ClaimParagraphs claims={guide.what} />
          <PortStandards row={row} />
        </div>
      </div>
      <MessageMap here={guide.port} reader={reader} />
      <WireSection row={row} listening={guide.listening} />
      <TradeOffs guides={compared} here={guide.port} heading={text.tradeOffs} />
      {comparison && (
        <p className="mt-4">
          {text.compared} <ComparisonLink id={comparison} />
        </p>
      )}
      <div className="pair">
        <ClaimList id="when" heading={text.whenToUse} claims={guide.whenToUse} />
        <ClaimList heading={text.whenNot} claims={guide.whenNot} />
      </div>
      <TestIt row={row} reader={reader} />
      <GuideFaults guide={guide} />
      <GuideBlocks guide={guide} />
      <Myths myths={guide.myths} />
      <Disputes disputes={guide.disputes} />
      <GuideSources sources={sourcesUnder(guide)} />
      <p className="no-print mt-8">
        <a className="button" href={href(paths.step('provider'))}>
          {usualStanding(row) === 'never' ? text.useOther : text.use}
        </a>
      </p>
    </article>
  )
}
