import { useEffect, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { encodeSetup } from '../../domain/link/codec.ts'
import { firstOpenStep } from '../../domain/wizard/steps.ts'
import { useText } from '../../i18n/text-context.ts'
import { loadFacts, type Facts } from '../../state/facts.ts'
import { adoptLink } from '../../state/link-sync.ts'
import { restoreAnswers, sessionStore } from '../../state/session.ts'
import { resolveSituation } from '../../state/situation.ts'
import { useWizard } from '../../state/use-wizard.ts'
import { wizardStore } from '../../state/wizard-store.ts'
import { useNavigate } from '../../ui/navigation.ts'
import { href, paths } from '../../ui/paths.ts'
import { definePage } from '../define-page.tsx'
import { HeldLink } from '../trust/held-link.tsx'
import { RefusedLink } from '../trust/refused-link.tsx'
import { NeedsScript } from './step-waiting.tsx'

/** Where setup links arrive: they are read here, and the person goes on to what they leave open. */
export const setupEntry = definePage({
  areas: ['common', 'wizard', 'trust'],
  load: loadFacts,
  title: (text) => text.wizard.setupTitle,
  description: (text) => text.wizard.setupDescription,
  Body: ({ data: facts }) => <SetupEntry facts={facts} />,
})

function SetupEntry({ facts }: { readonly facts: Facts }): ReactNode {
  const text = useText('wizard')
  const state = useWizard()
  const navigate = useNavigate()
  const { ready } = useStore(sessionStore)

  useEffect(() => {
    const read = () => {
      restoreAnswers()
      adoptLink(facts)
      const now = wizardStore.getState()
      if (now.linkProblem || now.heldLink) return
      navigate(paths.step(firstOpenStep(now, resolveSituation(now, facts).steps)), { replace: true })
    }
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [facts, navigate])

  if (ready && state.linkProblem)
    return <RefusedLink problem={state.linkProblem} mended={state.mendedLink} facts={facts} />
  if (ready && state.heldLink)
    return <HeldLink key={encodeSetup(state.heldLink.setup)} link={state.heldLink} facts={facts} />
  return (
    <div className="column">
      <h1 tabIndex={-1}>{text.setupTitle}</h1>
      <p>{text.setupBody}</p>
      <p className="mt-4">
        <a className="button needs-script" href={href(paths.step('provider'))}>
          {text.setupStart}
        </a>
      </p>
      <NeedsScript />
    </div>
  )
}
