import { useState, type ReactNode } from 'react'
import type { Hostname } from '../../domain/address/hostname.ts'
import { findNeverAsked } from '../../domain/discovery/absence.ts'
import { chooseParties } from '../../domain/discovery/parties.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { loadFacts, type Facts } from '../../state/facts.ts'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { BackLink } from '../../ui/question.tsx'
import { definePage } from '../define-page.tsx'
import { HostingPicker } from './hosting-picker.tsx'
import { LookupPart } from './lookup/lookup-part.tsx'
import { useRestoredLookup } from './lookup/use-restored-lookup.ts'
import { NeverAskedNotice } from './lookup/never-asked.tsx'
import { StepWaiting } from './step-waiting.tsx'
import { TypedServers } from './typed-servers.tsx'
import { useStep, type StepView } from './use-step.ts'

export const serversStep = definePage({
  areas: ['common', 'wizard', 'entry', 'manual', 'check', 'trust', 'lookup'],
  load: loadFacts,
  title: (text) => text.wizard.serversTitleBare,
  description: (text) => text.wizard.serversDescription,
  unlisted: true,
  Body: ({ data: facts }) => {
    const view = useStep('servers', facts)
    const text = useText('wizard')
    const domain = view?.situation.typed?.domain ?? view?.state.unknownDomain
    const isRestored = useRestoredLookup(view && domain, facts)
    return view && domain && isRestored ? (
      <ServersQuestion view={view} facts={facts} domain={domain} />
    ) : (
      <StepWaiting title={text.serversTitleBare} />
    )
  },
})

function ServersQuestion({
  view,
  facts,
  domain,
}: {
  readonly view: StepView
  readonly facts: Facts
  readonly domain: Hostname
}): ReactNode {
  const text = useText('wizard')
  const common = useText('common')
  const lookup = useText('lookup')
  const parties = chooseParties(facts.organisation)
  const neverAsked = findNeverAsked(domain)
  // As the person wrote it, not in A-labels.
  const shown = view.state.address?.text.split('@').at(-1) ?? domain
  // It asks for what has been done by then.
  const [isAnswered, setAnswered] = useState(false)
  // Those of the last press: typing neither changes them nor moves the focus.
  const [errors, setErrors] = useState<readonly FieldError[]>([])

  return (
    <div className="column">
      <BackLink to={view.back} words={common.back} />
      <ErrorSummary title={common.thereIsAProblem} errorPrefix={common.errorPrefix} errors={errors} />
      <h1 tabIndex={-1}>{format(text.serversTitle, { domain: shown })}</h1>
      {!isAnswered && <p>{format(parties ? lookup.lead : text.serversLead, { domain: shown })}</p>}
      {parties && neverAsked && <NeverAskedNotice code={neverAsked.code} shown={shown} />}
      {parties && !neverAsked && (
        <LookupPart
          key={domain}
          view={view}
          facts={facts}
          domain={domain}
          shown={shown}
          parties={parties}
          errors={errors}
          onErrors={setErrors}
          onAnswered={setAnswered}
        />
      )}
      {parties && <h2>{lookup.orPick}</h2>}
      <HostingPicker facts={facts} address={view.state.address} />
      <TypedServers
        view={view}
        facts={facts}
        domain={domain}
        shown={shown}
        errors={errors}
        onErrors={setErrors}
      />
    </div>
  )
}
