import { useState, type ReactNode } from 'react'
import { parseHostname, type Hostname } from '../../domain/address/hostname.ts'
import { allowsHost } from '../../domain/organisation/organisation.ts'
import type { ProviderEntry } from '../../domain/providers/provider.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { takeProvider } from '../../state/answer-entry.ts'
import { useDraft } from '../../state/drafts.ts'
import type { Facts } from '../../state/facts.ts'
import { dispatch } from '../../state/wizard-store.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useOnward } from './use-onward.ts'
import type { StepView } from './use-step.ts'

const IN = 'server-in'
const OUT = 'server-out'

/** The servers as the person has them from their provider. */
export function TypedServers({
  view,
  facts,
  domain,
  shown,
  errors,
  onErrors,
}: {
  readonly view: StepView
  readonly facts: Facts
  readonly domain: Hostname
  /** The domain as the person wrote it, not in A-labels. */
  readonly shown: string
  /** Of the whole page, whose summary stands at its top. */
  readonly errors: readonly FieldError[]
  readonly onErrors: (errors: readonly FieldError[]) => void
}): ReactNode {
  const text = useText('wizard')
  const common = useText('common')
  const onward = useOnward()
  const { typed } = view.situation
  const [inText, setIn] = useDraft(`in:${domain}`, typed?.inHost ?? '')
  const [outText, setOut] = useDraft(`out:${domain}`, typed?.outHost ?? '')
  const [username, setUsername] = useDraft(`username:${domain}`, typed?.username ?? 'email')
  const localOnly = username === 'localpart'
  const inHost = parseHostname(inText)
  const outHost = parseHostname(outText)
  const [known, setKnown] = useState<ProviderEntry>()
  const errorOf = (field: string) => errors.find((error) => error.field === field)?.message

  const errorAt = (field: string, host: ReturnType<typeof parseHostname>): FieldError | undefined => {
    if (!host.ok) return { field, message: text.hostProblem[host.error] }
    if (allowsHost(facts.organisation, host.value)) return undefined
    const name = facts.organisation?.name ?? text.notAllowedNobody
    return { field, message: format(text.notAllowedHost, { name }) }
  }

  const answer = () => {
    // Errors are those of the last Continue: typing on neither changes them nor moves the focus.
    const problems = [errorAt(IN, inHost), errorAt(OUT, outHost)].filter((error) => error !== undefined)
    onErrors(problems)
    if (!inHost.ok || !outHost.ok || problems.length > 0) return
    const owner = findHostOwner(facts, inHost.value)
    if (owner && owner.id !== known?.id) return setKnown(owner)
    dispatch({
      kind: 'servers-typed',
      typed: {
        domain,
        inHost: inHost.value,
        outHost: outHost.value,
        username: localOnly ? 'localpart' : 'email',
      },
    })
    void onward()
  }

  return (
    <>
      <h2>{text.serversOr}</h2>
      <p className="small">{text.serversTypeHint}</p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          answer()
        }}
      >
        <TextField
          id={IN}
          label={text.serversIn}
          hint={format(text.serversInHint, { domain: shown })}
          error={errorOf(IN)}
          value={inText}
          onValue={setIn}
        />
        <TextField
          id={OUT}
          label={text.serversOut}
          hint={format(text.serversOutHint, { domain: shown })}
          error={errorOf(OUT)}
          value={outText}
          onValue={setOut}
        />
        <fieldset className="mt-4">
          <legend className="font-semibold">{text.serversUser}</legend>
          {[false, true].map((local) => (
            <label key={String(local)} className="flex min-h-11 items-center gap-3">
              <input
                type="radio"
                name="username"
                className="size-5 accent-water"
                checked={localOnly === local}
                onChange={() => setUsername(local ? 'localpart' : 'email')}
              />
              {local ? text.serversUserLocal : text.serversUserEmail}
            </label>
          ))}
        </fieldset>
        {known && (
          <div className="notice" role="alert">
            <p>{format(text.serversKnown, { provider: known.name })}</p>
            <button
              type="button"
              className="button-quiet"
              onClick={() => {
                takeProvider(known, 'picked', view.state.address)
                void onward()
              }}
            >
              {format(text.serversUseKnown, { provider: known.name })}
            </button>
          </div>
        )}
        <p className="notice notice-fair">{text.serversTrust}</p>
        <button type="submit" className="button">
          {common.continue}
        </button>
      </form>
    </>
  )
}

/** Whose server this is, if it is one of ours: then its rules are known, and better used. Whoever hosts for others first. */
function findHostOwner({ providers }: Facts, host: Hostname): ProviderEntry | undefined {
  const owners = [...providers.byId.values()].filter((provider) =>
    provider.incoming.some((server) => server.host === (host as string)),
  )
  return owners.find((provider) => provider.kind === 'business') ?? owners[0]
}
