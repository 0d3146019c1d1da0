import type { ReactNode } from 'react'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { StepView } from '../wizard/use-step.ts'

/** What the person should know of how this setup came about, and of how sure its servers are. */
export function Notices({ view }: { readonly view: StepView }): ReactNode {
  const text = useText('result')
  const { state, situation } = view
  const { provider, typed } = situation
  const said: string[] = []
  if (state.fromLink) said.push(text.fromLink)
  if (state.fromLink && (state.incoming === 'recommended' || state.outgoing === 'recommended'))
    said.push(text.recommendedForYou)
  if (situation.replaced) said.push(text.notOfferedAnyMore)
  for (const notice of state.linkNotices) said.push(text.linkNotice[notice.key])
  if (typed) said.push(text.typedNote)
  const servers = provider?.verification.servers
  if (provider && (servers === 'unverified' || servers === 'sources'))
    said.push(format(text.unverifiedServers, { provider: provider.name }))
  if (said.length === 0) return null
  return (
    <div className="notice">
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}
