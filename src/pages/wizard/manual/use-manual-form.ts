import { useState } from 'react'
import type { Hostname } from '../../../domain/address/hostname.ts'
import { SIDES } from '../../../domain/check/said.ts'
import { judgeManual, type ManualAbout, type ManualFinding } from '../../../domain/manual/judge-manual.ts'
import { showTypedService } from '../../../domain/manual/make-typed-service.ts'
import { EMPTY_MANUAL_FORM, type ManualField, type ManualForm } from '../../../domain/manual/manual-form.ts'
import { takeApart } from '../../../domain/manual/take-apart.ts'
import type { TypedService } from '../../../domain/wizard/state.ts'
import { putManualDraft, readManualDraft } from '../../../state/manual-draft.ts'
import { useAfterPress } from '../../../ui/use-after-press.ts'
import { sideOf } from './manual-ids.ts'

export interface ManualFields {
  readonly form: ManualForm
  /** What there is to say about the form as it was last left or sent, as far as it still holds. */
  readonly notes: readonly ManualFinding[]
  /** Fields that were filled in by what stood around a server’s name. */
  readonly taken: readonly ManualField[]
  readonly set: (field: ManualField, value: string) => void
  /** A choice that is whole at once. */
  readonly choose: (field: ManualField, value: string) => void
  /** Typing is over for now: half a word can’t be judged. */
  readonly leave: () => void
  readonly change: (changes: Partial<ManualForm>) => void
  /** The form as it is sent: with everything taken apart, and judged at once. */
  readonly send: () => ManualForm
}

/** The fields of typed servers, kept in this tab like all that is typed. */
export function useManualForm(about: ManualAbout, typed: TypedService | undefined): ManualFields {
  const { domain } = about
  const [form, setForm] = useState<ManualForm>(() => restored(domain, typed))
  const [left, setLeft] = useState<ManualForm>()
  const [sent, setSent] = useState<ManualForm>()
  const [taken, setTaken] = useState<readonly ManualField[]>([])
  const seen = useAfterPress(left)
  const judged = sent === form ? form : seen
  const now = judgeManual(form, about)
  const notes = judged === undefined ? [] : now.filter((each) => holds(each, judgeManual(judged, about)))
  const keep = (next: ManualForm): ManualForm => {
    putManualDraft(domain, next, form)
    setForm(next)
    return next
  }
  const settle = (next: ManualForm): ManualForm => {
    let whole = next
    for (const side of SIDES) {
      const apart = takeApart(whole, side)
      if (!apart) continue
      whole = apart.form
      setTaken((before) => [...before.filter((field) => sideOf(field) !== side), ...apart.fields])
    }
    setLeft(whole)
    return whole === form ? form : keep(whole)
  }
  const forgetTaken = (changed: ManualField) =>
    setTaken((before) => before.filter((field) => sideOf(field) !== sideOf(changed)))
  return {
    form,
    notes,
    taken,
    set: (field, value) => {
      forgetTaken(field)
      keep({ ...form, [field]: value })
    },
    choose: (field, value) => {
      forgetTaken(field)
      setLeft(keep({ ...form, [field]: value }))
    },
    leave: () => settle(form),
    change: (changes) => {
      setTaken([])
      settle({ ...form, ...changes })
    },
    send: () => {
      const whole = settle(form)
      setSent(whole)
      return whole
    },
  }
}

function restored(domain: Hostname, typed: TypedService | undefined): ManualForm {
  return readManualDraft(domain, typed?.domain === domain ? showTypedService(typed) : EMPTY_MANUAL_FORM)
}

const holds = ({ field, code }: ManualFinding, before: readonly ManualFinding[]): boolean =>
  before.some((each) => each.field === field && each.code === code)
