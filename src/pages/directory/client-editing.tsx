import type { ReactNode } from 'react'
import { SETTING_REFS, SWITCHES, type CurrentClient, type EditingWay } from '../../domain/clients/client.ts'
import { findSwitch } from '../../domain/clients/find-editing.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { ProtocolWords } from '../../ui/protocol-words.tsx'
import { Text } from '../../ui/text.tsx'
import { useOutlineWords } from './outline-words.ts'
import { StepsByVersionList } from './steps-by-version-list.tsx'

/** Where the servers of an account that is there already are changed, or that nobody here knows. */
export function ClientEditing({ client }: { readonly client: CurrentClient }): ReactNode {
  const { clients: text } = useText('directory')
  const name = { client: client.name }
  const editable = client.editing.some(({ kind }) => kind === 'change')
  const sameNames = client.editing.some((way) => way.kind === 'change' && !way.labels)
  return (
    <section>
      <h2 id="editing">{text.editing}</h2>
      {client.editing.length === 0 && <p>{format(text.editingNone, name)}</p>}
      {editable && <p>{format(text.editingLead, name)}</p>}
      {client.editing.map((way, place) => (
        <Way key={place} way={way} client={client} />
      ))}
      {sameNames && (
        <p>
          <Text of={text.editingSameNames} with={{ window: <a href="#form">{text.editingForm}</a> }} />
        </p>
      )}
      <Switches client={client} />
    </section>
  )
}

function Way({ way, client }: { readonly way: EditingWay; readonly client: CurrentClient }): ReactNode {
  const { clients: text } = useText('directory')
  const { unverifiedMark } = useText('common')
  const side = way.sides.length === 2 ? 'both' : way.sides[0]
  return (
    <>
      <h3>
        {text.editingSide[side]}
        {way.unverified && <span className="small font-normal"> ({unverifiedMark})</span>}
      </h3>
      {way.kind === 'add-again' && (
        <p>
          {format(text.editingAgain, { client: client.name })}{' '}
          {client.capabilities.protocols.pop3 !== 'no' && text.editingKeepMail}
        </p>
      )}
      <StepsByVersionList steps={way.how} client={client} />
      {way.kind === 'change' && way.labels && <FieldNames labels={way.labels} />}
    </>
  )
}

function FieldNames({
  labels,
}: {
  readonly labels: NonNullable<Extract<EditingWay, { readonly kind: 'change' }>['labels']>
}): ReactNode {
  const { clients: text } = useText('directory')
  const words = useOutlineWords()
  return (
    <>
      <p>{text.editingOtherNames}</p>
      <ul className="bullets">
        {SETTING_REFS.map((ref) => {
          const label = labels[ref]
          return (
            label !== undefined && (
              <li key={ref}>
                <Text
                  of={text.editingName}
                  with={{ setting: words.setting[ref], label: <ProtocolWords label={label} words={words} /> }}
                />
              </li>
            )
          )
        })}
      </ul>
    </>
  )
}

function Switches({ client }: { readonly client: CurrentClient }): ReactNode {
  const { clients: text } = useText('directory')
  if (!client.switches) return null
  return (
    <>
      <h3>{text.switches}</h3>
      {SWITCHES.map((which) => {
        const steps = findSwitch(client, which)
        return (
          steps && (
            <details key={which} className="mt-2">
              <summary>{text.switchName[which]}</summary>
              <StepsByVersionList steps={steps} client={client} />
            </details>
          )
        )
      })}
    </>
  )
}
