import type { ReactNode } from 'react'
import { freshness } from '../../domain/providers/freshness.ts'
import type { LinkNotice } from '../../domain/link/setup.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { format } from '../../i18n/format.ts'
import { useLocale, useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { formatDate } from '../../ui/date-text.tsx'
import { LinkReplaced } from '../wizard/link-replaced.tsx'
import type { StepView } from '../wizard/use-step.ts'

/** What the person should know of how this setup came about, and of how sure its servers are. */
export function Notices({ view, facts }: { readonly view: StepView; readonly facts: Facts }): ReactNode {
  const text = useText('result')
  const wizard = useText('wizard')
  const locale = useLocale()
  const { state, situation } = view
  const { provider, typed } = situation
  const said: string[] = []
  const named = state.linkNotices.some(({ code }) => code === 'servers-known')
  if (state.fromLink && provider && !named) said.push(text.fromLink)
  const dropped = state.linkNotices.some(({ code }) => code === 'weak-dropped')
  if (state.fromLink && !dropped && (state.incoming === 'recommended' || state.outgoing === 'recommended'))
    said.push(text.recommendedForYou)
  if (situation.replaced) said.push(text.notOfferedAnyMore)
  for (const notice of state.linkNotices)
    said.push(explainNotice(notice, situation.service?.name ?? '', text, wizard.linkKey))
  if (state.fromLink) for (const side of situation.weaker) said.push(text.weaker[side])
  if (typed && state.service?.kind === 'typed') said.push(text.namedBy[state.service.by])
  if (provider) {
    const { servers, stale } = freshness(provider.verification, provider.checked, facts.asOf)
    const month = formatDate(locale, provider.checked)
    if (servers === 'unverified' || servers === 'compared')
      said.push(format(text.unverifiedServers, { provider: provider.name }))
    said.push(format(stale ? text.staleServers : text.checkedOn, { month }))
  }
  if (said.length === 0) return null
  return (
    <div className="notice">
      {said.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <LinkReplaced view={view} />
    </div>
  )
}

function explainNotice(
  notice: LinkNotice,
  provider: string,
  text: Areas['result'],
  keys: Areas['wizard']['linkKey'],
): string {
  switch (notice.code) {
    case 'weak-dropped':
      return text.weakDropped[notice.key]
    case 'key-misspelt':
      return format(text.linkNotice[notice.code], { key: keys[notice.key] })
    case 'servers-known':
      return format(text.linkNotice[notice.code], { provider })
    case 'end-missing':
      return text.linkNotice[notice.code]
  }
}
