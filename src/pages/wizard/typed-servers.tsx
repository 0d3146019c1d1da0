import { useEffect, useState, type ReactNode } from 'react'
import type { Hostname } from '../../domain/address/hostname.ts'
import { SIDES } from '../../domain/check/said.ts'
import { judgeManual, type ManualAbout, type ManualFinding } from '../../domain/manual/judge-manual.ts'
import { makeTypedService } from '../../domain/manual/make-typed-service.ts'
import type { ManualField, ManualForm } from '../../domain/manual/manual-form.ts'
import type { ProviderEntry } from '../../domain/providers/provider.ts'
import { useText } from '../../i18n/text-context.ts'
import { takeProvider } from '../../state/answer-entry.ts'
import type { Facts } from '../../state/facts.ts'
import { dispatch } from '../../state/wizard-store.ts'
import type { FieldError } from '../../ui/error-summary.tsx'
import { aboutOf, idOf, notesId, sideOf } from './manual/manual-ids.ts'
import { isFieldError } from './manual/manual-notes.tsx'
import { ManualPaste } from './manual/manual-paste.tsx'
import { ManualSide } from './manual/manual-side.tsx'
import { findingWords } from './manual/manual-words.ts'
import { useManualForm } from './manual/use-manual-form.ts'
import { useOnward } from './use-onward.ts'
import type { StepView } from './use-step.ts'

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
  const text = useText('manual')
  const wizard = useText('wizard')
  const common = useText('common')
  const onward = useOnward()
  const about: ManualAbout = { domain, index: facts.providers, organisation: facts.organisation }
  const typing = useManualForm(about, view.situation.typed)
  const [refused, setRefused] = useState<readonly ManualFinding[]>([])
  /** What the last Continue has shown: what is possible, and is kept by pressing it again. */
  const [told, setTold] = useState<readonly ManualFinding[]>([])
  const name = facts.organisation?.name ?? wizard.notAllowedNobody
  /** Of the last Continue. What has a note of its own is said there, with the way out. */
  const errorOf = (field: ManualField) =>
    refused.some((finding) => finding.field === field && isFieldError(finding.code))
      ? errors.find((error) => error.field === idOf(field))?.message
      : undefined
  const fields = {
    ...typing,
    change: (changes: Partial<ManualForm>) => {
      typing.change(changes)
      // A press that puts the last error right takes the summary away; typing never does.
      if (judgeManual({ ...typing.form, ...changes }, about).every(({ weight }) => weight === 'said'))
        onErrors([])
    },
  }

  const [first] = told
  useEffect(() => {
    if (first) document.getElementById(notesId(sideOf(first.field), aboutOf(first.field)))?.focus()
  }, [first])

  const answer = () => {
    const form = fields.send()
    const findings = judgeManual(form, about)
    const wrong = findings.filter(({ weight }) => weight === 'refused')
    setRefused(wrong)
    onErrors(
      wrong.map((finding) => ({
        field: idOf(finding.field),
        message: findingWords(finding, text, wizard.hostProblem, name),
      })),
    )
    const typed = makeTypedService(form, domain)
    if (!typed || wrong.length > 0) return setTold([])
    if (findings.length > 0 && keyOf(findings) !== keyOf(told)) return setTold(findings)
    dispatch({ kind: 'servers-typed', typed })
    void onward()
  }
  const use = (provider: ProviderEntry) => {
    takeProvider(provider, 'picked', view.state.address)
    void onward()
  }
  const stillTold = told.length > 0 && keyOf(fields.notes) === keyOf(told)

  return (
    <>
      <h2>{wizard.serversOr}</h2>
      <p className="small">
        {wizard.serversTypeHint} {text.optional}
      </p>
      <ManualPaste address={view.state.address} onTake={fields.change} />
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          answer()
        }}
      >
        {SIDES.map((side) => (
          <ManualSide
            key={side}
            side={side}
            shown={shown}
            fields={fields}
            errorOf={errorOf}
            onProvider={use}
          />
        ))}
        <p className="notice notice-fair">{wizard.serversTrust}</p>
        <p role="status" className="m-0">
          {stillTold && (
            <span className="mb-3 block">
              {text.lookTitle} {text.lookGoOn}
            </span>
          )}
        </p>
        <button type="submit" className="button">
          {common.continue}
        </button>
      </form>
    </>
  )
}

const keyOf = (findings: readonly ManualFinding[]): string =>
  JSON.stringify(
    findings.map(({ field, code, port, security, provider, other }) => [
      field,
      code,
      port,
      security,
      provider?.id,
      other,
    ]),
  )
