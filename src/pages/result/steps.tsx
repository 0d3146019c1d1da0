import type { ReactNode } from 'react'
import type { MailService } from '../../domain/account/mail-service.ts'
import type { AuthMethod } from '../../domain/account/settings.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { applies } from '../../domain/clients/resolve-form.ts'
import { mayWantAppPassword } from '../../domain/advice/prepare.ts'
import type { IncomingProtocol } from '../../domain/ports/ports.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { dispatch } from '../../state/wizard-store.ts'
import type { StepView } from '../wizard/use-step.ts'
import { InstructionText } from './instruction-text.tsx'
import { useNoteValues } from './note-values.tsx'

/** The app's instructions, to be ticked off: people leave for their app and come back. */
export function Steps({
  view,
  client,
  service,
  protocol,
  signIn,
}: {
  readonly view: StepView
  readonly client: CurrentClient
  readonly service: MailService
  readonly protocol: IncomingProtocol
  readonly signIn: AuthMethod
}): ReactNode {
  const text = useText('result')
  const noteValues = useNoteValues(client, service.name)
  const steps = client.steps
    .map((step, place) => ({ step, place }))
    .filter(({ step }) => applies(step, protocol))
  return (
    <section>
      <h2>{text.stepsTitle}</h2>
      <p className="small no-print">{text.stepsLead}</p>
      <ol className="step-list">
        {steps.map(({ step, place }) => (
          <li key={place}>
            <label className="step">
              <input
                type="checkbox"
                className="size-5 accent-water"
                checked={view.state.done.includes(place)}
                onChange={(event) =>
                  dispatch({ kind: 'step-ticked', step: place, done: event.target.checked })
                }
              />
              <span>
                <InstructionText
                  step={step}
                  context={{
                    client,
                    protocol,
                    providerName: service.name,
                    signIn,
                    bridge: service.requirements.includes('bridge-app'),
                    maybeAppPassword: mayWantAppPassword(service),
                    noteValues,
                  }}
                />{' '}
                {step.versions && (
                  <span className="small">({format(text.stepVersions, { versions: step.versions })})</span>
                )}
              </span>
            </label>
          </li>
        ))}
      </ol>
    </section>
  )
}
