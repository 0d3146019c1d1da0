import type { ReactNode } from 'react'
import type { Guide } from '../../domain/guides/guide.ts'
import { TRADE_OFFS, type PortNumber } from '../../domain/ports/ports.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { PortLink } from '../../ui/port-link.tsx'
import { Text } from '../../ui/text.tsx'
import { TradeOffScore } from './trade-off-score.tsx'

/** The port's scores beside those of its rivals, each with its reason. */
export function TradeOffTable({
  port,
  guides,
}: {
  readonly port: PortNumber
  readonly guides: readonly Guide[]
}): ReactNode {
  const { ports: text, words } = useText('directory')
  const { tradeOff: names } = useText('ports')
  return (
    <section>
      <h2>{text.tradeOffs}</h2>
      <p className="column">{text.tradeOffsLead}</p>
      <table className="data-table mt-2">
        <caption className="sr-only">
          <Text of={text.tradeOffsCaption} with={{ port }} />
        </caption>
        <thead>
          <tr>
            <th scope="col">{text.tradeOff}</th>
            {guides.map((guide) => (
              <th key={guide.port} scope="col">
                {guide.port === port ? (
                  <>
                    <span className="tabular-nums">{guide.port}</span>{' '}
                    <span className="small font-normal">({text.thisPort})</span>
                  </>
                ) : (
                  <PortLink port={guide.port} />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {TRADE_OFFS.map((tradeOff) => (
            <tr key={tradeOff}>
              <th scope="row">
                {names[tradeOff].name}
                <span className="small block font-normal">{names[tradeOff].meaning}</span>
              </th>
              {guides.map((guide) => (
                <td
                  key={guide.port}
                  data-column={format(words.port, { port: guide.port })}
                  className={guide.port === port ? 'max-[40rem]:mt-2' : 'text-muted max-[40rem]:mt-2'}
                >
                  <TradeOffScore guide={guide} tradeOff={tradeOff} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
