import type { ReactNode } from 'react'
import { encodeSetup } from '../../domain/link/codec.ts'
import type { Setup } from '../../domain/link/setup.ts'
import type { LinkTrust } from '../../domain/link/trust.ts'
import { firstOpenStep } from '../../domain/wizard/steps.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import type { ResolvedSetup } from '../../state/resolve-setup.ts'
import { Result } from '../result/result.tsx'
import { Judged } from '../trust/held-link.tsx'
import { ClientQuestion } from '../wizard/client-question.tsx'
import { EditionQuestion } from '../wizard/edition-question.tsx'

/** The very page that the link opens on, to be looked at: drawn by the components that draw it, and inert. */
export function CustomerView({
  setup,
  resolved,
  trust,
  facts,
}: {
  readonly setup: Setup
  readonly resolved: ResolvedSetup
  readonly trust: LinkTrust
  readonly facts: Facts
}): ReactNode {
  const text = useText('desk')
  return (
    <>
      <h3 id="desk-view-title">{text.viewTitle}</h3>
      <p className="small">{text.viewNote}</p>
      <div className="desk-view" role="group" aria-labelledby="desk-view-title" tabIndex={0}>
        <div inert aria-hidden="true" key={encodeSetup(setup)}>
          {trust.kind === 'provider' || trust.kind === 'allowed' ? (
            <FirstPage resolved={resolved} facts={facts} />
          ) : (
            <Judged trust={trust} facts={facts} onOwn={ignore} onConfirm={ignore} onOurs={ignore} />
          )}
        </div>
      </div>
    </>
  )
}

const ignore = () => undefined

function FirstPage({
  resolved: { state, situation },
  facts,
}: {
  readonly resolved: ResolvedSetup
  readonly facts: Facts
}): ReactNode {
  const view = { state, situation, back: '' }
  switch (firstOpenStep(state, situation.steps)) {
    case 'client':
      return <ClientQuestion view={view} facts={facts} />
    case 'edition':
      return situation.family ? <EditionQuestion view={view} facts={facts} family={situation.family} /> : null
    case 'provider':
    case 'servers':
    case 'incoming':
    case 'outgoing':
    case 'result':
      return <Result view={view} facts={facts} />
  }
}
