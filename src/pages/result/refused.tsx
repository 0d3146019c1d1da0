import type { ReactNode } from 'react'
import type { MailService } from '../../domain/account/mail-service.ts'
import { findOtherClients } from '../../domain/advice/other-clients.ts'
import type { ReasonCode } from '../../domain/advice/reasons.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { dispatch } from '../../state/wizard-store.ts'
import { useNavigate } from '../../ui/navigation.ts'
import { href, paths } from '../../ui/paths.ts'
import { BackLink } from '../../ui/question.tsx'
import { Text } from '../../ui/text.tsx'
import type { StepView } from '../wizard/use-step.ts'
import { HelpLinks } from './help-links.tsx'

/** This can't be set up: why, and what can be done instead. Never a dead end. */
export function Refused({
  view,
  service,
  facts,
}: {
  readonly view: StepView
  readonly service: MailService
  readonly facts: Facts
}): ReactNode {
  const text = useText('result')
  const wizard = useText('wizard')
  const common = useText('common')
  const notes = useText('notes')
  const { client, provider } = view.situation
  const reasons = reasonsOf(view, service)
  const values = { provider: service.name, client: client?.name ?? '' }
  const title = client
    ? format(text.refusedTitle, values)
    : reasons.includes('servers-unknown')
      ? format(text.unknownTitleService, values)
      : format(text.refusedTitleService, values)
  const ended = client?.status === 'ended' ? client : undefined
  const others = client && !ended ? findOtherClients(service, client, facts.clients, 3) : []
  return (
    <div className="column">
      <BackLink to={view.back} words={common.back} />
      <h1 tabIndex={-1}>{ended ? format(wizard.endedTitle, values) : title}</h1>
      <div className="notice notice-fair">
        {ended ? (
          <p>
            <Text of={notes[ended.reason]} />
          </p>
        ) : (
          reasons.map((code) => <p key={code}>{format(wizard.reason[code], values)}</p>)
        )}
      </div>
      <h2>{text.refusedNext}</h2>
      <ul className="bullets">
        {ended && (
          <li>
            {wizard.endedNext}: <Successors ids={ended.successors} facts={facts} />
          </li>
        )}
        {reasons.includes('provider-has-no-imap') && <li>{format(text.refusedOwnApp, values)}</li>}
        {others.length > 0 && (
          <li>
            {format(text.refusedTheseWork, values)}: <Successors ids={others} facts={facts} />
          </li>
        )}
        {client && !ended && (
          <li>
            <a href={href(paths.step('client'))}>{text.refusedOtherApp}</a>
          </li>
        )}
        {reasons.includes('client-lacks-protocol') && <li>{text.refusedPop}</li>}
        <li>
          <a href={href(paths.step('provider'))}>{text.refusedOtherProvider}</a>
        </li>
        {reasons.includes('servers-unknown') && (
          <TypeServers view={view} words={format(text.refusedTypeServers, values)} />
        )}
        {provider && (
          <li>
            <a href={href(paths.provider(provider.id))}>{text.aboutProvider}</a>
          </li>
        )}
      </ul>
      {provider && <HelpLinks provider={provider} topics={undefined} />}
    </div>
  )
}

function reasonsOf({ situation: { advice } }: StepView, service: MailService): readonly ReasonCode[] {
  if (advice && (advice.outcome.kind === 'refused' || advice.outcome.kind === 'automatic-only'))
    return advice.outcome.reasons
  return service.requirements.includes('no-imap') ? ['provider-has-no-imap'] : ['servers-unknown']
}

function Successors({
  ids,
  facts,
}: {
  readonly ids: readonly (keyof Facts['clients'])[]
  readonly facts: Facts
}): ReactNode {
  const navigate = useNavigate()
  return ids.map((id) => (
    <button
      key={id}
      type="button"
      className="link-button me-3"
      onClick={() => {
        dispatch({ kind: 'client-chosen', client: id })
        navigate(paths.step('incoming'))
      }}
    >
      {facts.clients[id].name}
    </button>
  ))
}

/** The provider is known and its servers aren't: the person may have them. */
function TypeServers({ view, words }: { readonly view: StepView; readonly words: string }): ReactNode {
  const navigate = useNavigate()
  const domain = view.state.address?.domain ?? view.situation.provider?.domains[0]
  if (!domain) return null
  const { address } = view.state
  return (
    <li>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          dispatch({ kind: 'domain-unknown', domain, ...(address ? { address } : {}) })
          navigate(paths.step('servers'))
        }}
      >
        {words}
      </button>
    </li>
  )
}
