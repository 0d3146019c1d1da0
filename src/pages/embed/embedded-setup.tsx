import { useState, type ReactNode } from 'react'
import { membersOf } from '../../domain/clients/choices.ts'
import {
  CLIENT_IDS,
  isClientFamily,
  isClientId,
  type ClientFamily,
  type ClientId,
} from '../../domain/clients/client-ids.ts'
import { encodeSetup } from '../../domain/link/codec.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import type { Facts } from '../../state/facts.ts'
import { resolveSituation } from '../../state/situation.ts'
import { href, paths } from '../../ui/paths.ts'
import { CompactResult } from './compact-result.tsx'
import { OpenWhole } from './open-whole.tsx'
import type { Embedded } from './read-embed.ts'

const FIELD = 'embed-app'

/** One setup, and the app's question where the link leaves it open. */
export function EmbeddedSetup({
  embedded: { setup, state },
  facts,
}: {
  readonly embedded: Extract<Embedded, { kind: 'setup' }>
  readonly facts: Facts
}): ReactNode {
  const text = useText('embed')
  const { client: asked } = state
  const open = asked === undefined || isClientFamily(asked)
  const apps = asked !== undefined && !open ? [] : appsOf(facts, asked)
  const preset = apps.find((id) => id === facts.organisation?.defaultClient)
  const [chosen, setChosen] = useState<ClientId | undefined>(preset)
  const client = open ? chosen : asked
  const now = { ...state, ...(client ? { client } : {}) }
  const situation = resolveSituation(now, facts)
  const fragment = encodeSetup({ ...setup, ...(client ? { client } : {}) })
  const whole = `${href(paths.setup())}#${fragment}`
  const name = situation.service?.name ?? ''
  return (
    <>
      <h1 tabIndex={-1}>
        {situation.client
          ? format(text.settingsTitle, { provider: name, client: situation.client.name })
          : name}
      </h1>
      {open && !situation.notAllowed && (
        <div className="field mb-4">
          <label htmlFor={FIELD} className="font-semibold">
            {text.appLabel}
          </label>
          <select
            id={FIELD}
            className="input"
            value={chosen ?? ''}
            onChange={({ target: { value } }) => setChosen(isClientId(value) ? value : undefined)}
          >
            <option value="">{text.appChoose}</option>
            {apps.map((id) => (
              <option key={id} value={id}>
                {facts.clients[id].name}
              </option>
            ))}
          </select>
        </div>
      )}
      {(situation.client ?? situation.notAllowed) && (
        <CompactResult view={{ state: now, situation, back: '' }} facts={facts} />
      )}
      <OpenWhole to={whole} words={text.openAll} />
    </>
  )
}

function appsOf(facts: Facts, family: ClientFamily | undefined): readonly ClientId[] {
  if (family) return membersOf(facts.clients, family).map(({ id }) => id)
  return CLIENT_IDS.filter((id) => facts.clients[id].status === 'current').toSorted((one, other) =>
    facts.clients[one].name.localeCompare(facts.clients[other].name, 'en'),
  )
}
