import type { ReactNode } from 'react'
import type { Contradiction } from '../../domain/link/provider-trust.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'

/** The link says something else than our data on a name that we know: its settings are never shown, ours are offered. */
export function ContradictedLink({
  trust,
  onOurs,
  onOwn,
}: {
  readonly trust: Contradiction
  /** Absent where this copy doesn’t set that provider up. */
  readonly onOurs: (() => void) | undefined
  readonly onOwn: () => void
}): ReactNode {
  const text = useText('trust')
  const { by, name, provider, claimed } = trust
  return (
    <div className="column">
      <h1 tabIndex={-1}>{text.contradictedTitle}</h1>
      <div className="notice notice-bad">
        {claimed && <p>{format(text.contradictedClaimed, { claimed: claimed.name })}</p>}
        <p className="font-semibold">{format(text.contradicted[by], { name, provider: provider.name })}</p>
        <p>{text.contradictedHidden}</p>
        {!onOurs && <p>{text.contradictedNotHere}</p>}
      </div>
      <div className="mt-5 flex flex-wrap gap-3">
        {onOurs && (
          <button type="button" className="button" onClick={onOurs}>
            {format(text.contradictedOurs, { provider: provider.name })}
          </button>
        )}
        <button type="button" className="button-quiet" onClick={onOwn}>
          {text.contradictedOther}
        </button>
      </div>
    </div>
  )
}
