import type { ReactNode } from 'react'
import { useText } from '../../i18n/text-context.ts'
import { loadFacts, type Facts } from '../../state/facts.ts'
import { definePage } from '../define-page.tsx'
import { Announcer } from '../result/announce.tsx'
import { AutomaticOnly } from '../result/automatic-only.tsx'
import { FullResult } from '../result/full-result.tsx'
import { Refused } from '../result/refused.tsx'
import { UnsafeGate } from '../result/unsafe-gate.tsx'
import { StepWaiting } from './step-waiting.tsx'
import { useStep, type StepView } from './use-step.ts'

export const resultStep = definePage({
  areas: ['common', 'wizard', 'result', 'notes', 'ports'],
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

/** What comes of the answers: the settings, or why there are none and what to do instead. */
function Result({ view, facts }: { readonly view: StepView; readonly facts: Facts }): ReactNode {
  const { service, client, advice, incoming, outgoing } = view.situation
  if (!service) return null
  if (!client || !advice) return <Refused view={view} service={service} facts={facts} />
  switch (advice.outcome.kind) {
    case 'refused':
      return <Refused view={view} service={service} facts={facts} />
    case 'automatic-only':
      return client.status === 'current' ? (
        <AutomaticOnly
          view={view}
          service={service}
          client={client}
          advice={advice}
          outcome={advice.outcome}
        />
      ) : null
    case 'unsafe-only':
    case 'usable':
      if (client.status !== 'current' || !incoming || !outgoing) return null
      if (
        !view.state.acceptsUnsafe &&
        [incoming, outgoing].some((option) => option.availability === 'unsafe')
      )
        return <UnsafeGate service={service} client={client} advice={advice} view={view} />
      return (
        <FullResult
          view={view}
          facts={facts}
          service={service}
          client={client}
          advice={advice}
          incoming={incoming}
          outgoing={outgoing}
        />
      )
  }
}
