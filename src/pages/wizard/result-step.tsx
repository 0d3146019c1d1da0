import { useText } from '../../i18n/text-context.ts'
import { loadFacts } from '../../state/facts.ts'
import { definePage } from '../define-page.tsx'
import { Announcer } from '../result/announce.tsx'
import { Result } from '../result/result.tsx'
import { StepWaiting } from './step-waiting.tsx'
import { useStep } from './use-step.ts'

export const resultStep = definePage({
  areas: ['common', 'wizard', 'result', 'imports', 'profile', 'sheet', 'notes', 'ports'],
  load: loadFacts,
  title: (text) => text.result.titleBare,
  description: (text) => text.result.description,
  unlisted: true,
  Body: ({ data: facts }) => {
    const view = useStep('result', facts)
    const text = useText('result')
    return (
      <Announcer>
        {view ? <Result view={view} facts={facts} /> : <StepWaiting title={text.titleBare} />}
      </Announcer>
    )
  },
})
