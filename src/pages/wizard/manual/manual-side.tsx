import type { ReactNode } from 'react'
import { fieldOf, type Side } from '../../../domain/check/said.ts'
import { MANUAL_SECURITIES, MANUAL_USERNAMES, type ManualField } from '../../../domain/manual/manual-form.ts'
import type { ProviderEntry } from '../../../domain/providers/provider.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { useListWords } from '../../../ui/list-words.ts'
import { TextField } from '../../../ui/text-field.tsx'
import { idOf, notesId, sideOf } from './manual-ids.ts'
import { isFieldError, ManualNotes, notesAt } from './manual-notes.tsx'
import { fieldsWords } from './manual-words.ts'
import { SmallError, SmallField, SmallSelect } from './small-field.tsx'
import type { ManualFields } from './use-manual-form.ts'
import { UsernameQuestion } from './username-question.tsx'

/** One direction: the server’s name, which is needed, and how it is reached, as far as the person knows. */
export function ManualSide({
  side,
  shown,
  fields,
  errorOf,
  onProvider,
}: {
  readonly side: Side
  /** The person’s domain, for the examples. */
  readonly shown: string
  readonly fields: ManualFields
  readonly errorOf: (field: ManualField) => ReactNode
  readonly onProvider: (provider: ProviderEntry) => void
}): ReactNode {
  const text = useText('manual')
  const wizard = useText('wizard')
  const listWords = useListWords()
  const { form, set, choose, leave, taken } = fields
  const [host, port, security] = [fieldOf(side, 'host'), fieldOf(side, 'port'), fieldOf(side, 'security')]
  const incoming = side === 'incoming'
  const wayNotes = notesAt(fields, side, 'way').length > 0 ? notesId(side, 'way') : undefined
  const isRefused = (field: ManualField) =>
    fields.notes.some((note) => note.field === field && note.weight === 'refused' && !isFieldError(note.code))
  const portError = errorOf(port)
  const takenHere = taken.filter((field) => sideOf(field) === side)
  return (
    <fieldset className="mt-6 border-t border-rule pt-1">
      <legend className="pe-3 text-lg font-semibold">{incoming ? text.receiving : text.sending}</legend>
      <TextField
        id={idOf(host)}
        label={incoming ? wizard.serversIn : wizard.serversOut}
        hint={format(incoming ? wizard.serversInHint : wizard.serversOutHint, { domain: shown })}
        error={errorOf(host)}
        noteId={notesAt(fields, side, 'host').length > 0 ? notesId(side, 'host') : undefined}
        value={form[host]}
        onValue={(value) => set(host, value)}
        onLeave={leave}
      />
      <p role="status" className="small m-0">
        {takenHere.length > 0 &&
          format(text.takenApart, { what: listWords(fieldsWords(takenHere, form, text)) })}
      </p>
      <ManualNotes side={side} about="host" fields={fields} onProvider={onProvider} />
      <div className="mt-3">
        <SmallError id={idOf(port)} error={portError} />
      </div>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {incoming && (
          <SmallSelect
            id={idOf('protocol')}
            label={text.kind}
            value={form.protocol}
            open={text.unknown}
            options={(['imap', 'pop3'] as const).map((id) => ({ id, name: text.protocol[id] }))}
            noteId={wayNotes}
            invalid={isRefused('protocol')}
            onValue={(value) => choose('protocol', value)}
          />
        )}
        <SmallField
          id={idOf(port)}
          label={text.port}
          value={form[port]}
          wrong={Boolean(portError)}
          invalid={isRefused(port)}
          noteId={wayNotes}
          onValue={(value) => set(port, value)}
          onLeave={leave}
        />
        <SmallSelect
          id={idOf(security)}
          label={text.encryption}
          value={form[security]}
          open={text.unknown}
          options={MANUAL_SECURITIES.map((id) => ({
            id,
            name: id === 'none' ? text.noEncryption : text.security[id],
          }))}
          noteId={wayNotes}
          invalid={isRefused(security)}
          onValue={(value) => choose(security, value)}
        />
      </div>
      <ManualNotes side={side} about="way" fields={fields} onProvider={onProvider} />
      {incoming ? (
        <UsernameQuestion fields={fields} />
      ) : (
        <div className="mt-3 grid gap-3 sm:grid-cols-3">
          <SmallSelect
            id={idOf('outgoing.username')}
            label={text.sendingUser}
            value={form['outgoing.username']}
            open={text.sameUser}
            options={MANUAL_USERNAMES.map((id) => ({ id, name: text.username[id] }))}
            noteId={undefined}
            onValue={(value) => choose('outgoing.username', value)}
          />
        </div>
      )}
    </fieldset>
  )
}
