import type { ReactNode } from 'react'
import type { DeskProblem } from '../../domain/desk/desk-form.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { DeskField } from './desk-field.tsx'
import { ProviderField } from './provider-field.tsx'
import { RadioRow } from './radio-row.tsx'
import type { DeskFields } from './use-desk-form.ts'

const KINDS = ['provider', 'servers'] as const

/** Who runs the mail: a provider of ours, or servers that whoever makes the link types. */
export function ServiceFields({
  fields,
  facts,
  problems,
}: {
  readonly fields: DeskFields
  readonly facts: Facts
  readonly problems: readonly DeskProblem[]
}): ReactNode {
  const text = useText('desk')
  const { form, set } = fields
  return (
    <fieldset>
      <legend className="desk-legend">{text.serviceLegend}</legend>
      {KINDS.map((kind) => (
        <RadioRow
          key={kind}
          name="desk-service"
          checked={form.service === kind}
          onChoose={() => set('service', kind)}
        >
          {kind === 'provider' ? text.serviceProvider : text.serviceServers}
        </RadioRow>
      ))}
      {form.service === 'provider' ? (
        <ProviderField fields={fields} facts={facts} />
      ) : (
        <TypedServers fields={fields} problems={problems} />
      )}
    </fieldset>
  )
}

function TypedServers({
  fields: { form, set },
  problems,
}: {
  readonly fields: DeskFields
  readonly problems: readonly DeskProblem[]
}): ReactNode {
  const text = useText('desk')
  const wizard = useText('wizard')
  const rows = [
    ['domain', text.domain, text.domainHint],
    ['inHost', wizard.serversIn, undefined],
    ['outHost', wizard.serversOut, undefined],
  ] as const
  return (
    <>
      {rows.map(([field, label, hint]) => {
        const problem = problems.find((one) => one.field === field)
        return (
          <DeskField
            key={field}
            id={`desk-${field}`}
            label={label}
            {...(hint ? { hint } : {})}
            problem={problem && problem.field === field ? wizard.hostProblem[problem.code] : undefined}
            value={form[field]}
            onValue={(value) => set(field, value)}
          />
        )
      })}
      <fieldset className="mt-4">
        <legend className="font-semibold">{text.username}</legend>
        {(['email', 'localpart'] as const).map((username) => (
          <RadioRow
            key={username}
            name="desk-username"
            checked={form.username === username}
            onChoose={() => set('username', username)}
          >
            {username === 'email' ? text.usernameEmail : text.usernameLocal}
          </RadioRow>
        ))}
      </fieldset>
    </>
  )
}
