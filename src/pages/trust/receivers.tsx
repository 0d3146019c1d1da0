import type { ReactNode } from 'react'
import type { Receiver } from '../../domain/link/receiver.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'

/** Who would be sent the password: large, whole, with the part that says who owns the name set off. */
export function Receivers({
  receivers,
  isConfirmed = false,
}: {
  readonly receivers: readonly Receiver[]
  readonly isConfirmed?: boolean
}): ReactNode {
  const text = useText('trust')
  return (
    <ul className={isConfirmed ? 'receivers receivers-confirmed' : 'receivers'}>
      {receivers.map(({ side, host, before, registrable, unicode }) => (
        <li key={host}>
          <bdi className="receiver" dir="ltr" translate="no">
            {before}
            <strong>{registrable}</strong>
          </bdi>
          {unicode !== undefined && (
            <p className="receiver-written">
              {/* The direction of the name's own letters: a right-to-left name is one. */}
              {format(text.written, { unicode: '' })}
              <bdi translate="no">{unicode}</bdi>
            </p>
          )}
          <p className="small m-0">{text.receives[side]}</p>
        </li>
      ))}
    </ul>
  )
}
