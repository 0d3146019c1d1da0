import { useEffect, useRef, useState, type ReactNode } from 'react'
import { parseEmailAddress } from '../../../domain/address/email-address.ts'
import { tidyEntry } from '../../../domain/address/entry.ts'
import { NOT_IN_NAME } from '../../../domain/link/v1.ts'
import { fitAddress } from '../../../domain/providers/fit-address.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { forgetDraft, useDraft } from '../../../state/drafts.ts'
import { dispatch } from '../../../state/wizard-store.ts'
import { href, paths } from '../../../ui/paths.ts'
import { TextField } from '../../../ui/text-field.tsx'
import { useAnnounce } from '../announce.tsx'
import type { ImportView } from './import-view.ts'
import { misfitWords } from './misfit-words.ts'

const ADDRESS = 'import-address'
const NAME = 'import-name'

/** For whom the file is made. What is typed becomes an answer of the wizard like any other. */
export function AddressForm({
  about: { view, facts, service, input },
  lead,
  button,
  focused = false,
  onDone,
}: {
  readonly about: ImportView
  readonly lead: string
  readonly button: string
  /** Somebody asked for the form. */
  readonly focused?: boolean
  readonly onDone: () => void
}): ReactNode {
  const text = useText('imports')
  const result = useText('result')
  const announce = useAnnounce()
  const { state, situation } = view
  const drafts = { address: `${ADDRESS}:${input.serviceId}`, name: `${NAME}:${input.serviceId}` }
  const [typed, setTyped] = useDraft(drafts.address, state.address?.text ?? '')
  const [name, setName] = useDraft(drafts.name, state.name ?? '')
  const [problem, setProblem] = useState<string>()
  const [nameProblem, setNameProblem] = useState<string>()
  /** The address that was said to look like a slip: given once more, it is none. */
  const doubted = useRef('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (focused) focusOn(form.current, ADDRESS)
  }, [focused])

  const isNameGood = !NOT_IN_NAME.test(name.trim())

  const findProblem = (): string | undefined => {
    if (tidyEntry(typed) === '') return text.addressProblem.empty
    const address = parseEmailAddress(tidyEntry(typed))
    if (!address.ok) return text.addressProblem[address.error]
    const fits = fitAddress(address.value, situation, facts.providers)
    const insists = doubted.current === address.value.text
    if (!fits.ok && !(fits.error.code === 'near-miss' && insists)) {
      doubted.current = address.value.text
      return misfitWords(fits.error, service.name, text)
    }
    if (!isNameGood) return undefined
    dispatch({ kind: 'name-typed', name: name.trim() })
    dispatch({ kind: 'address-typed', address: address.value })
    forgetDraft(drafts.address)
    forgetDraft(drafts.name)
    announce(format(text.form.made, { address: address.value.text }))
    return undefined
  }

  return (
    <form
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const found = findProblem()
        setProblem(found)
        setNameProblem(isNameGood ? undefined : text.form.nameHidden)
        if (found === undefined && isNameGood) onDone()
        else focusOn(form.current, found === undefined ? NAME : ADDRESS)
      }}
    >
      <p className="m-0">{lead}</p>
      <div className="import-fields">
        <TextField
          id={ADDRESS}
          label={text.form.address}
          hint={text.form.addressHint}
          error={problem}
          value={typed}
          autoComplete="email"
          onValue={setTyped}
        />
        <TextField
          id={NAME}
          label={text.form.name}
          hint={text.form.nameHint}
          error={nameProblem}
          value={name}
          autoComplete="name"
          onValue={setName}
        />
      </div>
      <p className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-2">
        <button type="submit" className="button">
          {button}
        </button>
        <a href={href(paths.step('provider'))}>{result.changeProvider}</a>
      </p>
    </form>
  )
}

function focusOn(form: HTMLFormElement | null, id: string): void {
  form?.querySelector<HTMLInputElement>(`#${id}`)?.focus()
}
