import { useEffect, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { firstOpenStep } from '../../domain/wizard/steps.ts'
import type { WizardState } from '../../domain/wizard/state.ts'
import { format } from '../../i18n/format.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { useText } from '../../i18n/text-context.ts'
import { loadFacts, type Facts } from '../../state/facts.ts'
import { adoptLink } from '../../state/link-sync.ts'
import { restoreAnswers, sessionStore } from '../../state/session.ts'
import { resolveSituation } from '../../state/situation.ts'
import { useWizard } from '../../state/use-wizard.ts'
import { dispatch, wizardStore } from '../../state/wizard-store.ts'
import { useNavigate } from '../../ui/navigation.ts'
import { href, paths } from '../../ui/paths.ts'
import { definePage } from '../define-page.tsx'
import { NeedsScript } from './step-waiting.tsx'

/** Where setup links arrive: they are read here, and the person goes on to what they leave open. */
export const setupEntry = definePage({
  areas: ['common', 'wizard'],
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
      if (now.linkProblem) return
      navigate(paths.step(firstOpenStep(now, resolveSituation(now, facts).steps)), { replace: true })
    }
    read()
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [facts, navigate])

  if (ready && state.linkProblem) return <LinkRefused problem={state.linkProblem} facts={facts} />
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

function LinkRefused({
  problem,
  facts,
}: {
  readonly problem: NonNullable<WizardState['linkProblem']>
  readonly facts: Facts
}): ReactNode {
  const text = useText('wizard')
  const navigate = useNavigate()
  return (
    <div className="column" role="alert">
      <h1 tabIndex={-1}>{text.linkRefusedTitle}</h1>
      <p className="notice notice-bad">{linkSentence(problem, text)}</p>
      <p>{text.linkRefusedNext}</p>
      <p className="mt-4">
        <button
          type="button"
          className="button"
          onClick={() => {
            dispatch({ kind: 'link-dismissed' })
            const now = wizardStore.getState()
            navigate(paths.step(firstOpenStep(now, resolveSituation(now, facts).steps)))
          }}
        >
          {text.linkRefusedStart}
        </button>
      </p>
    </div>
  )
}

function linkSentence(problem: NonNullable<WizardState['linkProblem']>, text: Areas['wizard']): string {
  switch (problem.code) {
    case 'repeated-key':
    case 'bad-value':
      return format(text.linkProblem[problem.code], { key: text.linkKey[problem.key] })
    case 'hosts-without-domain':
    case 'too-long':
    case 'no-version':
    case 'unknown-version':
    case 'password-inside':
    case 'no-service':
    case 'two-services':
    case 'unknown-provider':
    case 'domain-link':
      return text.linkProblem[problem.code]
  }
}
