import type { ReactNode } from 'react'
import type { TrustProblem } from '../../domain/link/trust.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'

/** A name that is refused: as machines write it, and in its own letters where those are what is wrong with it. */
export function RefusedName({ problem }: { readonly problem: TrustProblem }): ReactNode {
  const text = useText('trust')
  const unicode = 'unicode' in problem ? problem.unicode : undefined
  return (
    <>
      <bdi className="value" dir="ltr" translate="no">
        {problem.host}
      </bdi>
      {unicode !== undefined && (
        <span className="receiver-written block">
          {format(text.written, { unicode: '' })}
          <bdi translate="no">{unicode}</bdi>
        </span>
      )}
    </>
  )
}
