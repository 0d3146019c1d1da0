import type { ReactNode } from 'react'
import type { DnsContradiction } from '../../domain/link/contradiction.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { useListWords } from '../../ui/list-words.ts'

/** A domain may publish hundreds: these are enough to know one’s own by. */
const MOST_NAMES = 3

/** The domain itself says something else than the link: its settings are never shown; ours are offered if we have any. */
export function ContradictedByDns({
  trust: { domain, record, named, provider },
  onOurs,
  onOwn,
}: {
  readonly trust: DnsContradiction
  readonly onOurs: (providerId: string) => void
  readonly onOwn: () => void
}): ReactNode {
  const text = useText('trust')
  const list = useListWords()
  const said = text.contradictedByDns[record]
  return (
    <div className="column">
      <h1 tabIndex={-1}>{format(text.contradictedByDnsTitle, { domain })}</h1>
      <div className="notice notice-bad">
        <p className="font-semibold">{format(said, { domain, provider: provider?.name ?? '' })}</p>
        {named.length > 0 && (
          <p>{format(text.contradictedNamed, { host: list(named.slice(0, MOST_NAMES)) })}</p>
        )}
        <p>{text.contradictedHidden}</p>
      </div>
      <div className="mt-5 flex flex-wrap gap-3">
        {provider && (
          <button type="button" className="button" onClick={() => onOurs(provider.id)}>
            {format(text.contradictedOurs, { provider: provider.name })}
          </button>
        )}
        <button type="button" className={provider ? 'button-quiet' : 'button'} onClick={onOwn}>
          {text.contradictedOther}
        </button>
      </div>
    </div>
  )
}
