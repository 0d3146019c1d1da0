import { useState } from 'react'
import { EMPTY_DESK_FORM, type DeskField, type DeskForm } from '../../domain/desk/desk-form.ts'
import { forgetDraft, readDraft, putDraft } from '../../state/drafts.ts'

const FIELDS = Object.keys(EMPTY_DESK_FORM) as readonly DeskField[]

const draftKey = (field: DeskField) => `desk:${field}`

export interface DeskFields {
  readonly form: DeskForm
  readonly set: (field: DeskField, value: string) => void
  readonly clear: () => void
}

/** The desk’s fields, kept in this tab like all that is typed. */
export function useDeskForm(): DeskFields {
  const [form, setForm] = useState(restored)
  const set = (field: DeskField, value: string) => {
    putDraft(draftKey(field), value)
    setForm((before) => withField(before, field, value))
  }
  const clear = () => {
    for (const field of FIELDS) forgetDraft(draftKey(field))
    setForm(EMPTY_DESK_FORM)
  }
  return { form, set, clear }
}

function restored(): DeskForm {
  return FIELDS.reduce((form, field) => {
    const kept = readDraft(draftKey(field))
    return kept === undefined ? form : withField(form, field, kept)
  }, EMPTY_DESK_FORM)
}

function withField(form: DeskForm, field: DeskField, value: string): DeskForm {
  if (field === 'service') return { ...form, service: value === 'servers' ? 'servers' : 'provider' }
  return { ...form, [field]: value }
}
