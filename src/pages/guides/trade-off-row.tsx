import type { ReactNode } from 'react'
import type { Guide } from '../../domain/guides/guide.ts'
import { portRow } from '../../domain/ports/port-queries.ts'
import type { PortRow, Score, TradeOff } from '../../domain/ports/ports.ts'
import { useText } from '../../i18n/text-context.ts'
import { ScoreBar } from '../../ui/score-bar.tsx'
import { ClaimText } from './cites.tsx'

/** A port’s score as a bar and in words; pressed, why, with sources. */
export function TradeOffRow({
  guide,
  tradeOff,
  isHere,
}: {
  readonly guide: Guide
  readonly tradeOff: TradeOff
  readonly isHere: boolean
}): ReactNode {
  const { page: text } = useText('guides')
  const { words } = useText('directory')
  const { grades } = useText('ports').tradeOff[tradeOff]
  const row: PortRow = portRow(guide.port)
  const inClear = tradeOff === 'confidentiality' ? row.confidentialityInClear : undefined
  const bar = (score: Score) => <ScoreBar score={score} words={words.score} />
  return (
    <details className="score-row" data-here={isHere || undefined}>
      <summary>
        <span className="score-port value tabular-nums" translate="no">
          {guide.port}
        </span>
        {bar(row.scores[tradeOff])}
        <span className="score-word">{grades[row.scores[tradeOff]]}</span>
      </summary>
      <p className="small">
        <ClaimText claim={guide.tradeOffs[tradeOff]} />
      </p>
      {inClear !== undefined && (
        <p className="small">
          {text.inClear} {bar(inClear)} {grades[inClear]}
        </p>
      )}
    </details>
  )
}
