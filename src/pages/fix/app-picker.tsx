import { useState, type ReactNode } from 'react'
import { clientChoices, membersOf } from '../../domain/clients/choices.ts'
import { CLIENT_FAMILIES, isClientId, type ClientId } from '../../domain/clients/client-ids.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { href, paths } from '../../ui/paths.ts'
import { Text } from '../../ui/text.tsx'
import type { FixReader } from './use-fix-reader.ts'

const focus = (element: HTMLElement | null): void => element?.focus()

/** For which app the cures speak, and with whose settings. */
export function AppPicker({ reader }: { readonly reader: FixReader }): ReactNode {
  const { cures: text } = useText('fix')
  const wizard = useText('wizard')
  const { facts, client, family } = reader
  const clients = facts?.clients
  const families = family ? [family] : CLIENT_FAMILIES
  const howToTell: { readonly [K in ClientId]?: string } = wizard.howToTell
  const single = clients
    ? clientChoices(clients, wizard.family).flatMap(({ id, name, ended }) =>
        ended || !isClientId(id) ? [] : [{ id, name }],
      )
    : []
  // What was pressed before the apps were here opens the menu when they are.
  const [wanted, setWanted] = useState(false)
  const label = family ? format(wizard.editionTitle, { family: wizard.family[family] }) : text.appLabel
  return (
    <div className="app-picker no-print">
      <div className="field">
        {clients ? (
          <label htmlFor="fix-app" className="font-semibold">
            {label}
          </label>
        ) : (
          <span className="font-semibold">{label}</span>
        )}
        <p className="small mb-1 mt-0" id="fix-app-hint">
          {text.appHint}
        </p>
        {!clients && (
          <button type="button" className="button-quiet" onClick={() => setWanted(true)}>
            {wanted ? text.appLoading : text.appChoose}
          </button>
        )}
        {clients && (
          <select
            id="fix-app"
            className="input"
            aria-describedby="fix-app-hint"
            ref={wanted ? focus : undefined}
            value={client?.id ?? ''}
            onChange={({ target: { value } }) => reader.choose(isClientId(value) ? value : '')}
          >
            <option value="">{text.appNone}</option>
            {families.map((each) => (
              <optgroup key={each} label={wizard.family[each]}>
                {membersOf(clients, each).map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
            {!family && (
              <optgroup label={wizard.clientOthers}>
                {single.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </optgroup>
            )}
          </select>
        )}
        {family && clients && (
          <ul className="bullets small">
            {membersOf(clients, family).map(({ id, name }) => (
              <li key={id}>
                {name}: <Text of={howToTell[id] ?? ''} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <WithWhat reader={reader} />
    </div>
  )
}

/** Whose values the cures show. */
function WithWhat({ reader: { client, cure, situation, setup } }: { readonly reader: FixReader }): ReactNode {
  const { cures: text } = useText('fix')
  const provider = situation?.service?.name
  const values = { provider: provider ?? '', client: client?.name ?? '' }
  const says =
    setup.kind !== 'known' || provider === undefined
      ? client && format(text.wordsOnly, { client: client.name })
      : !client
        ? format(text.withProvider, { provider })
        : cure?.account
          ? format(text.withSetup, values)
          : format(
              situation?.advice?.outcome.kind === 'automatic-only' ? text.automatic : text.unusable,
              values,
            )
  if (!says) return null
  return (
    <p className="m-0">
      {says}{' '}
      <span className="small">
        {client && <a href={href(paths.client(client.id))}>{format(text.aboutApp, values)}</a>}
        {client && situation?.provider && ' · '}
        {situation?.provider && (
          <a href={href(paths.provider(situation.provider.id))}>{format(text.aboutProvider, values)}</a>
        )}
      </span>
    </p>
  )
}
