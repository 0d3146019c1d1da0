import type { ReactNode } from 'react'
import type { Disagreement, Proposal } from '../../../domain/discovery/domain-answer.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { keyOfServer, ServerList } from './server-ways.tsx'

/** Sources that name different servers, side by side. */
export function Disagreements({
  disagreements,
  proposal,
  shown,
}: {
  readonly disagreements: readonly Disagreement[]
  readonly proposal: Proposal | undefined
  readonly shown: string
}): ReactNode {
  const text = useText('lookup')
  if (disagreements.length === 0) return null
  return (
    <>
      <h3>{text.disagreeTitle}</h3>
      {disagreements.map(({ direction, sides }) => {
        const [first] = proposal?.[direction] ?? []
        const taken =
          first && sides.find(({ servers }) => servers.some((one) => keyOfServer(one) === keyOfServer(first)))
        return (
          <div key={direction}>
            <p>{text.disagreeLead[direction]}</p>
            <div className="sides">
              {sides.map((side) => (
                <div key={side.source}>
                  <h4>{format(text.source[side.source], { domain: shown })}</h4>
                  <ServerList servers={side.servers} />
                  {side.servers.length === 0 && <p>{text.noneNamed}</p>}
                  {side === taken && <p className="small">{text.taken}</p>}
                </div>
              ))}
            </div>
          </div>
        )
      })}
    </>
  )
}
