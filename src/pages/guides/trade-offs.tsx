import type { ReactNode } from 'react'
import type { Guide } from '../../domain/guides/guide.ts'
import { TRADE_OFFS, type PortNumber } from '../../domain/ports/ports.ts'
import { useText } from '../../i18n/text-context.ts'
import { TradeOffRow } from './trade-off-row.tsx'

/** Small multiples: one panel a trade-off, in it the ports that compete, each score with its reason one press away. */
export function TradeOffs({
  guides,
  here,
  heading,
}: {
  readonly guides: readonly Guide[]
  readonly here?: PortNumber
  readonly heading: string
}): ReactNode {
  const { page: text } = useText('guides')
  const { tradeOff: names } = useText('ports')
  return (
    <section>
      <h2 id="trade-offs">{heading}</h2>
      <p className="column">{text.tradeOffsLead}</p>
      <div className="panels">
        {TRADE_OFFS.map((tradeOff) => (
          <section key={tradeOff} className="panel">
            <h3>{names[tradeOff].name}</h3>
            <p className="small">{names[tradeOff].meaning}</p>
            {guides.map((guide) => (
              <TradeOffRow key={guide.port} guide={guide} tradeOff={tradeOff} isHere={guide.port === here} />
            ))}
          </section>
        ))}
      </div>
    </section>
  )
}
