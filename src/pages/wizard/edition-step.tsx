import { isClientFamily, type ClientFamily } from '../../domain/clients/client-ids.ts'
import { useText } from '../../i18n/text-context.ts'
import { loadFacts, type Facts } from '../../state/facts.ts'
import { definePage } from '../define-page.tsx'
import { StepWaiting } from './step-waiting.tsx'
import { useStep, type StepView } from './use-step.ts'

import { EditionQuestion } from './edition-question.tsx'
export const editionStep = definePage({
  areas: ['common', 'wizard'],
  load: loadFacts,
  title: (text) => text.wizard.editionTitleBare,
  description: (text) => text.wizard.editionDescription,
  unlisted: true,
  Body: ({ data: facts }) => {
    const view = useStep('edition', facts)
    const text = useText('wizard')
    const family = view && familyOf(view, facts)
    return view && family ? (
      <EditionQuestion key={family} view={view} facts={facts} family={family} />
    ) : (
      <StepWaiting title={text.editionTitleBare} />
    )
  },
})

function familyOf({ state }: StepView, facts: Facts): ClientFamily | undefined {
  if (state.client === undefined || isClientFamily(state.client)) return state.client
  const client = facts.clients[state.client]
  return client.status === 'current' ? client.family : undefined
}
