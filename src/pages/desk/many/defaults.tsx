import { useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react'
import {
  CLIENT_FAMILIES,
  CLIENT_IDS,
  isClientFamily,
  isClientId,
} from '../../../domain/clients/client-ids.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import type { Facts } from '../../../state/facts.ts'
import type { ManyDesk } from '../../../state/many/many-desk.ts'
import { manyStore } from '../../../state/many/many-store.ts'
import { useClientName } from './use-client-name.ts'

/** What holds for each row that doesn’t say it itself. A change makes the links anew, of the table that is there. */
export function Defaults({ desk, facts }: { readonly desk: ManyDesk; readonly facts: Facts }): ReactNode {
  const text = useText('many')
  const clientName = useClientName(facts)
  const form = useRef<HTMLFormElement>(null)
  const { defaults } = manyStore.getState().settings
  const change = () => {
    const next = readDefaults(form.current)
    const { provider, client, personal } = manyStore.getState().settings.defaults
    if (next.provider === provider && next.client === client && next.personal === personal) return
    desk.changeDefaults(next)
  }
  // What was chosen before the framework was up is in the form already.
  useEffect(change, [])
  // Whose providers come first, only the browser knows; the document has none of them.
  const here = useSyncExternalStore(neverChanges, yes, no)
  const providers = here ? listProviders(facts) : []
  return (
    <form ref={form} className="needs-script" onChange={change} onSubmit={(event) => event.preventDefault()}>
      <fieldset>
        <legend>
          <h2>{text.defaultsTitle}</h2>
        </legend>
        <div className="defaults">
          <div className="field">
            <label htmlFor="many-provider">{text.provider}</label>
            <select
              id="many-provider"
              name="provider"
              className="input"
              defaultValue={defaults.provider ?? ''}
              aria-describedby="many-provider-hint"
            >
              <option value="">{text.providerByAddress}</option>
              {providers.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
            <p className="small my-1" id="many-provider-hint">
              {text.providerHint}
            </p>
          </div>
          <div className="field">
            <label htmlFor="many-client">{text.client}</label>
            <select id="many-client" name="client" className="input" defaultValue={defaults.client ?? ''}>
              <option value="">{text.clientAsked}</option>
              {CLIENT_FAMILIES.map((family) => (
                <option key={family} value={family}>
                  {format(text.clientFamily, { title: clientName(family) })}
                </option>
              ))}
              {CLIENT_IDS.filter((id) => facts.clients[id].status === 'current').map((id) => (
                <option key={id} value={id}>
                  {clientName(id)}
                </option>
              ))}
            </select>
          </div>
        </div>
        <label className="tick mt-3">
          <input
            type="checkbox"
            name="impersonal"
            className="size-5 accent-water"
            defaultChecked={!defaults.personal}
            aria-describedby="many-impersonal-hint"
          />
          <span>{text.impersonal}</span>
        </label>
        <p className="small my-0" id="many-impersonal-hint">
          {text.impersonalHint}
        </p>
      </fieldset>
    </form>
  )
}

const neverChanges = () => () => undefined
const yes = () => true
const no = () => false

/** As they are found everywhere else: an organisation’s own first. A name that several have is told apart by a domain. */
function listProviders({ providers: { named, hidden } }: Facts) {
  const offered = named.map(({ provider }) => provider).filter(({ id }) => !hidden.has(id))
  const names = new Map<string, number>()
  for (const { name } of offered) names.set(name, (names.get(name) ?? 0) + 1)
  return offered.map(({ id, name, domains: [domain] }) => ({
    id,
    name: domain !== undefined && (names.get(name) ?? 0) > 1 ? `${name} (${domain})` : name,
  }))
}

function readDefaults(form: HTMLFormElement | null) {
  const chosen = new FormData(form ?? undefined)
  const provider = chosen.get('provider')
  const client = chosen.get('client')
  return {
    personal: chosen.get('impersonal') === null,
    ...(typeof provider === 'string' && provider !== '' ? { provider } : {}),
    ...(typeof client === 'string' && (isClientId(client) || isClientFamily(client)) ? { client } : {}),
  }
}
