import './trust.css'
import type { ReactNode } from 'react'
import type { HostKey } from '../../domain/link/setup.ts'
import type { TrustProblem } from '../../domain/link/trust.ts'
import { format } from '../../i18n/format.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { useText } from '../../i18n/text-context.ts'
import { RefusedName } from './refused-name.tsx'

/** A name that nobody is asked about: why, without ever calling it a setting. */
export function RefusedHost({
  problem,
  onOwn,
}: {
  readonly problem: TrustProblem
  readonly onOwn: () => void
}): ReactNode {
  const text = useText('trust')
  return (
    <div className="column">
      <h1 tabIndex={-1}>{text.refusedTitle}</h1>
      <div className="notice notice-bad">
        <p>
          {format(text.refusedName, { key: text.hostKey[problem.key] })} <RefusedName problem={problem} />
        </p>
        <p className="font-semibold">{explainRefusal(problem, text)}</p>
      </div>
      <p>{text.refusedNext}</p>
      <p className="mt-4">
        <button type="button" className="button" onClick={onOwn}>
          {text.own}
        </button>
      </p>
    </div>
  )
}

export function explainRefusal(
  problem: TrustProblem & { readonly key: HostKey },
  { refused }: Areas['trust'],
): string {
  switch (problem.code) {
    case 'look-alike':
      return format(refused[problem.code], problem)
    case 'mixed-scripts':
    case 'undecodable':
    case 'disguised':
    case 'special-use':
    case 'public-suffix':
    case 'not-allowed':
      return refused[problem.code]
  }
}
