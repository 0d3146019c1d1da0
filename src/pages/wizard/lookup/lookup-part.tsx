import './lookup.css'
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import type { Hostname } from '../../../domain/address/hostname.ts'
import { chooseHeadline, findOutside } from '../../../domain/discovery/headline.ts'
import type { LookupParties } from '../../../domain/discovery/parties.ts'
import type { Areas } from '../../../i18n/catalog.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import type { Facts } from '../../../state/facts.ts'
import { forgetConsent, hasConsent } from '../../../state/lookup-consent.ts'
import { isLinkedDomain } from '../../../state/linked-domain.ts'
import type { FieldError } from '../../../ui/error-summary.tsx'
import type { StepView } from '../use-step.ts'
import { Consent } from './consent.tsx'
import { Permission } from './permission.tsx'
import { Progress } from './progress.tsx'
import { useWho } from './who-words.ts'
import { useLookup, type LookupState } from './use-lookup.ts'

/** What the domain itself and public directories say about its mail, once the person has let us ask. */
export function LookupPart({
  view,
  facts,
  domain,
  shown,
  parties,
  errors,
  onErrors,
  onAnswered,
}: {
  readonly view: StepView
  readonly facts: Facts
  readonly domain: Hostname
  readonly shown: string
  readonly parties: LookupParties
  readonly errors: readonly FieldError[]
  readonly onErrors: (errors: readonly FieldError[]) => void
  readonly onAnswered: (isAnswered: boolean) => void
}): ReactNode {
  const text = useText('lookup')
  const who = useWho(parties)
  const [permission, setPermission] = useState(() => (hasConsent(parties) ? 'remembered' : 'none'))
  const { state, ask, stop, show } = useLookup(domain, parties, facts)
  // Only what a press has brought about takes the focus.
  const [takesFocus, setTakesFocus] = useState(false)

  const askAtOnce = useEffectEvent(() => {
    if (permission === 'remembered' && state.kind === 'not-asked' && !isLinkedDomain(domain)) ask()
  })
  useEffect(() => askAtOnce(), [])

  const byPress = (act: () => void) => () => {
    setTakesFocus(true)
    onErrors([])
    act()
  }
  const askByPress = byPress(() => {
    if (hasConsent(parties)) setPermission('remembered')
    ask()
  })
  const takeBack = () => {
    forgetConsent()
    setPermission('taken-back')
    if (state.kind === 'asking') stop()
  }
  const waits = state.kind === 'answered' && state.waits
  const isAnswered = state.kind === 'answered' && !waits
  useEffect(() => onAnswered(isAnswered), [isAnswered, onAnswered])
  return (
    <section className="lookup card">
      <p className="sr-only" role="status">
        {announce(state, shown, who, text)}
      </p>
      {state.kind === 'not-asked' && (
        <Consent
          domain={domain}
          shown={shown}
          parties={parties}
          after={state.after}
          isRemembered={permission === 'remembered'}
          takesFocus={takesFocus}
          onAsk={askByPress}
        />
      )}
      {(state.kind === 'asking' || waits) && (
        <Progress
          shown={shown}
          reports={state.kind === 'asking' ? state.reports : state.answer.reports}
          takesFocus={takesFocus}
          onStop={byPress(stop)}
          onShow={waits ? byPress(show) : undefined}
        />
      )}
      {state.kind === 'answered' && !state.waits && (
        <state.View
          answer={state.answer}
          parties={parties}
          view={view}
          shown={shown}
          takesFocus={takesFocus}
          errors={errors}
          onErrors={onErrors}
          onAgain={askByPress}
        />
      )}
      {permission === 'remembered' && <Permission onTakeBack={takeBack} />}
      <p className="small" role="status">
        {permission === 'taken-back' && text.takenBack}
      </p>
    </section>
  )
}

function announce(state: LookupState, domain: string, who: string, text: Areas['lookup']): string {
  switch (state.kind) {
    case 'not-asked':
      return ''
    case 'asking':
      return format(text.progress.asking, { domain })
    case 'answered': {
      const provider = state.answer.provider?.entry.name ?? ''
      const said = format(text.headline[chooseHeadline(state.answer)], {
        domain,
        provider,
        who,
        domains: [...new Set(findOutside(state.answer).map(({ registrable }) => registrable))].join(', '),
      })
      return state.waits ? `${text.progress.done} ${said}` : said
    }
  }
}
