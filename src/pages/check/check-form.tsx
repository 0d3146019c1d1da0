import type { ReactNode } from 'react'
import { SIDES } from '../../domain/check/said.ts'
import type { CurrentClient } from '../../domain/clients/client.ts'
import type { Areas } from '../../i18n/catalog.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { CheckService } from '../../state/check-about.ts'
import type { Facts } from '../../state/facts.ts'
import { ClientField } from './client-field.tsx'
import { InferredFrom } from './inferred-from.tsx'
import { ServiceField } from './service-field.tsx'
import { SideFields } from './side-fields.tsx'
import type { CheckFields } from './use-check-form.ts'

/** What somebody has. Nothing is required. */
export function CheckForm({
  fields,
  facts,
  service,
  client,
}: {
  readonly fields: CheckFields
  readonly facts: Facts
  readonly service: CheckService
  readonly client: CurrentClient | undefined
}): ReactNode {
  const text = useText('check')
  const { inputs, set } = fields
  const unknown = inputs.service.trim() !== '' && (!service.provider || service.meant !== undefined)
  const sides = SIDES.map((side) => <SideFields key={side} side={side} fields={fields} client={client} />)
  return (
    <form
      className="min-w-0"
      noValidate
      aria-labelledby="check-form-title"
      onSubmit={(event) => event.preventDefault()}
    >
      <h2 id="check-form-title" className="mt-0">
        {text.formTitle}
      </h2>
      <p className="small">{text.optional}</p>
      {fields.fromSetup && (
        <p className="notice" role="status">
          {text.fromSetup}
        </p>
      )}
      <ServiceField
        id="check-service"
        label={text.service}
        hint={text.serviceHint}
        value={inputs.service}
        facts={facts}
        problem={unknown ? problemOf(service, text) : undefined}
        onValue={(value) => set('service', value)}
      />
      <InferredFrom inferred={service.inferred} />
      {inputs.mode === 'move' && (
        <ServiceField
          id="check-to"
          label={text.move.to}
          hint={text.move.toHint}
          value={inputs.to}
          facts={facts}
          problem={undefined}
          onValue={(value) => set('to', value)}
        />
      )}
      <ClientField value={inputs.client} facts={facts} onValue={(value) => set('client', value)} />
      {inputs.mode === 'move' ? (
        <details className="mt-4">
          <summary>{text.move.oldSettings}</summary>
          {sides}
        </details>
      ) : (
        sides
      )}
      <p className="mt-4">
        <button type="button" className="link-button" onClick={fields.clear}>
          {text.clear}
        </button>
      </p>
    </form>
  )
}

function problemOf({ meant }: CheckService, text: Areas['check']): string {
  return meant ? format(text.serviceMeant, { suggestion: meant }) : text.serviceUnknown
}
