import type { ReactNode } from 'react'
import { SIDES, type CheckField } from '../../domain/check/said.ts'
import type { CurrentClient, EditingWay } from '../../domain/clients/client.ts'
import { findEditing } from '../../domain/clients/find-editing.ts'
import { applies } from '../../domain/clients/resolve-form.ts'
import type { IncomingProtocol } from '../../domain/ports/ports.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { StepsByVersionList } from '../directory/steps-by-version-list.tsx'

/** The way to the fields that are to be changed, in an account that is there already. */
export function WhereToChange({
  changes,
  client,
  protocol,
}: {
  readonly changes: readonly CheckField[]
  readonly client: CurrentClient
  readonly protocol: IncomingProtocol
}): ReactNode {
  const text = useText('check')
  const { clients: words } = useText('directory')
  const name = { client: client.name }
  const sides = SIDES.filter((side) => changes.some((field) => field.startsWith(side)))
  // An account’s kind can’t be changed: the verdict says so.
  if (sides.length === 0 || changes.includes('protocol')) return null
  const ways = [...new Set(sides.flatMap((side) => findEditing(client, side)))]
  return (
    <section>
      <h3>{format(text.where, name)}</h3>
      {ways.length === 0 && <p>{format(words.editingNone, name)}</p>}
      {ways.map((way, place) => (
        <Way key={place} way={way} client={client} protocol={protocol} titled={ways.length > 1} />
      ))}
    </section>
  )
}

function Way({
  way,
  client,
  protocol,
  titled,
}: {
  readonly way: EditingWay
  readonly client: CurrentClient
  readonly protocol: IncomingProtocol
  readonly titled: boolean
}): ReactNode {
  const text = useText('check')
  const { clients: words } = useText('directory')
  const { unverifiedMark } = useText('common')
  const side = way.sides.length === 2 ? 'both' : way.sides[0]
  return (
    <>
      {titled && <h4 className="mt-3 font-semibold">{words.editingSide[side]}</h4>}
      {way.unverified && <p className="small">({unverifiedMark})</p>}
      {way.kind === 'add-again' && (
        <p>
          {format(text.whereAgain, { client: client.name })} {protocol === 'pop3' && words.editingKeepMail}
        </p>
      )}
      <StepsByVersionList steps={way.how.filter((step) => applies(step, protocol))} client={client} />
    </>
  )
}
