import type { ReactNode } from 'react'
import type { Guide } from '../../domain/guides/guide.ts'
import { portRow } from '../../domain/ports/port-queries.ts'
import type { PortRow, TradeOff } from '../../domain/ports/ports.ts'
import { useText } from '../../i18n/text-context.ts'
import { ScoreDots } from '../../ui/score-dots.tsx'
import { Text } from '../../ui/text.tsx'

/** One score: dots, the grade in words, and why. */
export function TradeOffScore({
  guide,
  tradeOff,
}: {
  readonly guide: Guide
  readonly tradeOff: TradeOff
}): ReactNode {
  const { ports: text, words } = useText('directory')
  const { grades } = useText('ports').tradeOff[tradeOff]
  const row: PortRow = portRow(guide.port)
  const score = row.scores[tradeOff]
  const inClear = tradeOff === 'confidentiality' ? row.confidentialityInClear : undefined
  return (
    <>
      <ScoreDots score={score} words={words.score} />{' '}
      <strong className="font-semibold">{grades[score]}</strong>
      <span className="small block">
        <Text of={guide.tradeOffs[tradeOff]} />
      </span>
      {inClear !== undefined && (
        <span className="small mt-1 block">
          {text.inClear} <ScoreDots score={inClear} words={words.score} /> {grades[inClear]}
        </span>
      )}
    </>
  )
}
