import { useState, type ReactNode } from 'react'
import type { Hostname } from '../../domain/address/hostname.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { loadFacts, type Facts } from '../../state/facts.ts'
import { ErrorSummary, type FieldError } from '../../ui/error-summary.tsx'
import { BackLink } from '../../ui/question.tsx'
import { definePage } from '../define-page.tsx'
import { HostingPicker } from './hosting-picker.tsx'
import { StepWaiting } from './step-waiting.tsx'
import { TypedServers } from './typed-servers.tsx'
import { useStep, type StepView } from './use-step.ts'

export const serversStep = definePage({
  areas: ['common', 'wizard', 'entry', 'manual', 'check'],
  load: loadFacts,
  title: (text) => text.wizard.serversTitleBare,
  description: (text) => text.wizard.serversDescription,
  unlisted: true,
  Body: ({ data: facts }) => {
    const view = useStep('servers', facts)
    const text = useText('wizard')
    const domain = view?.situation.typed?.domain ?? view?.state.unknownDomain
    return view && domain ? (
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
  // As the person wrote it, not in A-labels.
  const shown = view.state.address?.text.split('@').at(-1) ?? domain
  // Those of the last press: typing neither changes them nor moves the focus.
  const [errors, setErrors] = useState<readonly FieldError[]>([])

  return (
    <div className="column">
      <BackLink to={view.back} words={common.back} />
      <ErrorSummary title={common.thereIsAProblem} errorPrefix={common.errorPrefix} errors={errors} />
      <h1 tabIndex={-1}>{format(text.serversTitle, { domain: shown })}</h1>
      <p>{format(text.serversLead, { domain: shown })}</p>
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
