import type { Hostname } from '../domain/address/hostname.ts'
import { MANUAL_FIELDS, type ManualField, type ManualForm } from '../domain/manual/manual-form.ts'
import { maskSecrets } from '../domain/symptoms/secrets.ts'
import { putDraft, readDraft } from './drafts.ts'

/** Where this tab keeps what is typed of a domain’s servers. */
const draftKey = (field: ManualField, domain: Hostname): string => `manual:${field}:${domain}`

/** Keeps what is another than before. A password that stands in a server’s address never gets into the storage. */
export function putManualDraft(domain: Hostname, form: ManualForm, before?: ManualForm): void {
  for (const field of MANUAL_FIELDS)
    if (form[field] !== before?.[field]) putDraft(draftKey(field, domain), maskSecrets(form[field]).text)
}

export function readManualDraft(domain: Hostname, before: ManualForm): ManualForm {
  return MANUAL_FIELDS.reduce<ManualForm>(
    (form, field) => ({ ...form, [field]: readDraft(draftKey(field, domain)) ?? before[field] }),
    before,
  )
}
