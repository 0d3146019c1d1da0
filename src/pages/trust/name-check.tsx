import type { ReactNode } from 'react'
import type { Hostname } from '../../domain/address/hostname.ts'
import type { ResolverPair } from '../../domain/discovery/resolvers.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { explainHint, explainNotConfirmed } from './explain-name-check.ts'
import type { NameCheckState } from './use-name-check.ts'

/** Rung five of the ladder: says who would learn what, asks them if the person wants it, and says what came of it. */
export function NameCheckSection({
  domain,
  resolvers,
  state,
  onAsk,
}: {
  readonly domain: Hostname
  readonly resolvers: ResolverPair
  readonly state: NameCheckState
  readonly onAsk: () => void
}): ReactNode {
  const { dns: text } = useText('trust')
  const [one, other] = resolvers
  const who = format(text.who, { one: one.name, other: other.name })
  const isFirst = state.kind === 'not-asked' || state.kind === 'asking'
  return (
    <>
      <h2>{format(text.title, { domain })}</h2>
      <p>{format(text.what, { domain })}</p>
      <p id="dns-learns">{format(text.learns, { who, domain })}</p>
      <button
        type="button"
        className="button-quiet mt-2"
        aria-describedby="dns-learns"
        aria-disabled={state.kind === 'asking' || undefined}
        onClick={onAsk}
      >
        {isFirst ? format(text.ask, { who, domain }) : text.again}
      </button>
      <div role="status">
        <Outcome domain={domain} resolvers={resolvers} who={who} state={state} />
      </div>
    </>
  )
}

function Outcome({
  domain,
  resolvers,
  who,
  state,
}: {
  readonly domain: Hostname
  readonly resolvers: ResolverPair
  readonly who: string
  readonly state: NameCheckState
}): ReactNode {
  const { dns: text } = useText('trust')
  switch (state.kind) {
    case 'asking':
      return <p className="notice">{format(text.asking, { who, domain })}</p>
    case 'confirmed':
      return (
        <div className="notice notice-good">
          <p className="font-semibold">{format(text.confirmedTitle, { domain })}</p>
          <p>{format(text.confirmedMeans, { who, domain })}</p>
          <p>{format(text.confirmedNot, { domain })}</p>
        </div>
      )
    case 'not-confirmed':
      return (
        <div className="notice notice-fair">
          <p className="font-semibold">{text.notConfirmedTitle}</p>
          <p>{explainNotConfirmed(state.reason, { domain, who, resolvers }, text)}</p>
          {state.hint && <p>{explainHint(state.hint, domain, text)}</p>}
        </div>
      )
    case 'not-asked':
    case 'contradicted':
      return null
  }
}
