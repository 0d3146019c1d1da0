import { useState } from 'react'
import { fillIn, type FoundAccount } from '../../domain/check/found.ts'
import { EMPTY_CHECK_FORM } from '../../domain/check/read-form.ts'
import { CHECK_FIELDS, type CheckField } from '../../domain/check/said.ts'
import { maskSecrets } from '../../domain/symptoms/secrets.ts'
import { checkDraftKey as draftKey, SAID_HERE } from '../../state/check-draft.ts'
import { forgetDraft, putDraft, readDraft } from '../../state/drafts.ts'
import type { ReaderSetup } from '../../state/reader-setup.ts'
import { useReaderSetup } from '../guides/use-reader-setup.ts'

/**
 * `service`: a provider or an address, as typed; `to`: the one to move to; `own`: what the setup in hand said when the
 * person said otherwise; `unread`: how many lines of the pasted text were left unread, until the person has seen to them.
 */
const MORE = ['mode', 'service', 'client', 'to', 'own', 'unread'] as const
export type CheckInput = CheckField | (typeof MORE)[number]
const INPUTS: readonly CheckInput[] = [...MORE, ...CHECK_FIELDS]

export type CheckInputs = { readonly [F in CheckInput]: string }
const EMPTY: CheckInputs = {
  ...EMPTY_CHECK_FORM,
  mode: '',
  service: '',
  client: '',
  to: '',
  own: '',
  unread: '',
}

export interface CheckFields {
  readonly reader: ReaderSetup
  readonly inputs: CheckInputs
  /** Provider and app are those of the setup that this tab, or the page’s address, is about. */
  readonly fromSetup: boolean
  readonly set: (input: CheckInput, value: string) => void
  readonly fill: (account: FoundAccount, unread: number) => void
  readonly clear: () => void
}

/** The fields of the check, kept in this tab like all that is typed. */
export function useCheckForm(): CheckFields {
  const [kept, setKept] = useState(restored)
  const reader = useReaderSetup()
  const inHand = setupInHand(reader)
  const setup = `${inHand.service ?? ''} ${inHand.client ?? ''}`
  const fromSetup = setup !== ' ' && kept.own !== setup && kept.own !== SAID_HERE
  const inputs = fromSetup ? { ...kept, ...inHand } : kept
  const setAll = (values: Partial<CheckInputs>) => {
    const next: CheckInputs = { ...inputs, ...values }
    for (const input of INPUTS) {
      if (next[input] === '') forgetDraft(draftKey(input))
      else putDraft(draftKey(input), toKeep(input, next[input]))
    }
    setKept(next)
  }
  return {
    reader,
    inputs,
    fromSetup,
    set: (input, value) =>
      setAll({ [input]: value, ...(input === 'service' || input === 'client' ? { own: setup } : {}) }),
    fill: (account, unread) =>
      setAll({
        ...fillIn(EMPTY_CHECK_FORM, account),
        unread: unread > 0 ? String(unread) : '',
        ...(account.address ? { service: account.address, own: setup } : {}),
      }),
    clear: () => setAll({ ...EMPTY, mode: inputs.mode, own: setup }),
  }
}

/** A password that somebody types for a user name never gets into the storage, whether the field was left or not. */
function toKeep(input: CheckInput, value: string): string {
  return input.endsWith('.username') ? maskSecrets(value).text : value
}

function restored(): CheckInputs {
  return INPUTS.reduce<CheckInputs>(
    (inputs, input) => ({ ...inputs, [input]: readDraft(draftKey(input)) ?? '' }),
    EMPTY,
  )
}

function setupInHand(reader: ReaderSetup): Partial<CheckInputs> {
  if (reader.kind !== 'known') return {}
  const { provider, client } = reader.situation
  const service = reader.address?.text ?? provider?.name
  return {
    ...(service ? { service } : {}),
    ...(client?.status === 'current' ? { client: client.id } : {}),
  }
}
