import type { ReactNode } from 'react'
import { mayWantAppPassword } from '../../../domain/advice/prepare.ts'
import type { Instruction } from '../../../domain/clients/client.ts'
import { applies } from '../../../domain/clients/resolve-form.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { InstructionText } from '../instruction-text.tsx'
import { useNoteValues } from '../note-values.tsx'
import type { ImportView } from './import-view.ts'

/** Steps in the app's own words, as list items: others stand before and after them. */
export function WaySteps({
  steps,
  about: { service, input },
}: {
  readonly steps: readonly Instruction[] | undefined
  readonly about: ImportView
}): ReactNode {
  const text = useText('imports')
  const { client, account } = input
  const noteValues = useNoteValues(client, service.name)
  const { protocol } = account.incoming
  const applying = (steps ?? []).filter((step) => applies(step, protocol))
  return alternatives(applying).map((group, place) => (
    <li key={place}>
      {group.map((step, at) => (
        <div key={at}>
          <InstructionText
            step={step}
            context={{
              client,
              protocol,
              providerName: service.name,
              signIn: account.signIn.incoming,
              bridge: account.bridge ?? false,
              maybeAppPassword: mayWantAppPassword(service),
              noteValues,
            }}
          />
          {step.versions && (
            <span className="small"> ({format(text.versions, { versions: step.versions })})</span>
          )}
        </div>
      ))}
    </li>
  ))
}

/** What one version calls it and what another does is one step, not two. */
function alternatives(steps: readonly Instruction[]): readonly (readonly Instruction[])[] {
  const groups: Instruction[][] = []
  for (const step of steps) {
    const last = groups.at(-1)
    const isOther =
      last?.every(({ versions }) => versions !== undefined && versions !== step.versions) ?? false
    if (last && step.versions !== undefined && isOther) last.push(step)
    else groups.push([step])
  }
  return groups
}
