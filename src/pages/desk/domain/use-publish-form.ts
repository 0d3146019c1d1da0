import { useState } from 'react'
import { PUBLISH_FIELDS, type PublishField, type PublishForm } from '../../../domain/publish/publish-form.ts'
import { forgetDraft, putDraft, readDraft } from '../../../state/drafts.ts'

export interface PublishFields {
  readonly form: PublishForm
  readonly set: (values: PublishForm) => void
  readonly clear: () => void
}

const draftKey = (field: PublishField) => `publish:${field}`

/** The fields of the page, kept in this tab like all that is typed. */
export function usePublishForm(): PublishFields {
  const [form, setForm] = useState(restored)
  const keep = (next: PublishForm) => {
    for (const field of PUBLISH_FIELDS) {
      const value = next[field]
      if (value === undefined) forgetDraft(draftKey(field))
      else if (value !== form[field]) putDraft(draftKey(field), value)
    }
    setForm(next)
  }
  return { form, set: (values) => keep({ ...form, ...values }), clear: () => keep({}) }
}

function restored(): PublishForm {
  return Object.fromEntries(PUBLISH_FIELDS.map((field) => [field, readDraft(draftKey(field))]))
}
