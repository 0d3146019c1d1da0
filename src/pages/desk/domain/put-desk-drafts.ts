import { EMPTY_DESK_FORM, type DeskForm } from '../../../domain/desk/desk-form.ts'
import { writeChoice } from '../../../domain/account/choice.ts'
import type { Setup } from '../../../domain/link/setup.ts'
import { putDraft } from '../../../state/drafts.ts'

/** The desk opens with this setup in its fields. */
export function putDeskDrafts({ service, incoming, outgoing }: Setup): void {
  const form: DeskForm = {
    ...EMPTY_DESK_FORM,
    ...(service.kind === 'provider'
      ? { service: 'provider', provider: service.id }
      : {
          service: 'servers',
          domain: service.domain,
          inHost: service.inHost ?? '',
          outHost: service.outHost ?? '',
          username: service.username,
        }),
    incoming: incoming ? writeChoice(incoming) : '',
    outgoing: outgoing ? writeChoice(outgoing) : '',
  }
  for (const [field, value] of Object.entries(form)) putDraft(`desk:${field}`, value)
}
