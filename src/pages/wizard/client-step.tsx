import { useText } from '../../i18n/text-context.ts'
import { loadFacts } from '../../state/facts.ts'
import { definePage } from '../define-page.tsx'
import { StepWaiting } from './step-waiting.tsx'
import { useStep } from './use-step.ts'

import { ClientQuestion } from './client-question.tsx'
export const clientStep = definePage({
  areas: ['common', 'wizard'],
  load: loadFacts,
  title: (text) => text.wizard.clientTitle,
  description: (text) => text.wizard.clientDescription,
  unlisted: true,
  Body: ({ data: facts }) => {
    const view = useStep('client', facts)
    const text = useText('wizard')
    return view ? <ClientQuestion view={view} facts={facts} /> : <StepWaiting title={text.clientTitle} />
  },
})
