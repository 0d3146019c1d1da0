import { useId, type ReactNode } from 'react'
import type { CurrentClient, Instruction } from '../../domain/clients/client.ts'
import { stepsByVersion } from '../../domain/clients/steps-by-version.ts'
import { useText } from '../../i18n/text-context.ts'
import { Text } from '../../ui/text.tsx'
import { StepList } from './step-list.tsx'

/** A way to a place in an app: a list for each kind of version where they go different ways. */
export function StepsByVersionList({
  steps: instructions,
  client,
}: {
  readonly steps: readonly Instruction[]
  readonly client: CurrentClient
}): ReactNode {
  const { stepVersions } = useText('result')
  const id = useId()
  return stepsByVersion(instructions).map(({ versions, steps }, place) =>
    versions === undefined ? (
      <StepList key={place} steps={steps} client={client} />
    ) : (
      <div key={place} role="group" aria-labelledby={`${id}${place}`}>
        <p className="mt-3 font-semibold" id={`${id}${place}`}>
          <Text of={stepVersions} with={{ versions: <span lang="en">{versions}</span> }} />
        </p>
        <StepList steps={steps} client={client} allFor={versions} />
      </div>
    ),
  )
}
