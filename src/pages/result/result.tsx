import type { ReactNode } from 'react'
import type { Facts } from '../../state/facts.ts'
import type { StepView } from '../wizard/use-step.ts'
import { AutomaticOnly } from './automatic-only.tsx'
import { FullResult } from './full-result.tsx'
import { NotAllowed } from './not-allowed.tsx'
import { Refused } from './refused.tsx'
import { UnsafeGate } from './unsafe-gate.tsx'

/** What comes of the answers: the settings, or why there are none and what to do instead. */
export function Result({ view, facts }: { readonly view: StepView; readonly facts: Facts }): ReactNode {
  const { service, client, advice, incoming, outgoing } = view.situation
  if (!service) return null
  if (view.situation.notAllowed) return <NotAllowed view={view} service={service} facts={facts} />
  if (!client || !advice) return <Refused view={view} service={service} facts={facts} />
  switch (advice.outcome.kind) {
    case 'refused':
      return <Refused view={view} service={service} facts={facts} />
    case 'automatic-only':
      return client.status === 'current' ? (
        <AutomaticOnly
          view={view}
          facts={facts}
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
