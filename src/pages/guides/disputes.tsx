import type { ReactNode } from 'react'
import type { Dispute } from '../../domain/guides/claim.ts'
import { useText } from '../../i18n/text-context.ts'
import { Text } from '../../ui/text.tsx'
import { ClaimText } from './cites.tsx'

/** Where sources disagree: each side as it would put it, then what we make of it. */
export function Disputes({ disputes }: { readonly disputes: readonly Dispute[] }): ReactNode {
  const { page: text } = useText('guides')
  if (disputes.length === 0) return null
  return (
    <section>
      <h2 id="disputes">{text.disputes}</h2>
      {disputes.map((dispute) => (
        <section key={dispute.about} className="dispute">
          <h3>
            <Text of={dispute.about} />
          </h3>
          <ul className="dispute-sides">
            {dispute.sides.map((side) => (
              <li key={side.says} className="card">
                <ClaimText claim={side} />
              </li>
            ))}
          </ul>
          <p className="column">
            <strong className="font-semibold">{text.ours}</strong> <Text of={dispute.ours} />
          </p>
        </section>
      ))}
    </section>
  )
}
