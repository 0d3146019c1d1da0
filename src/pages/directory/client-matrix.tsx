import type { ReactNode } from 'react'
import type { CurrentClient } from '../../domain/clients/client.ts'
import { format } from '../../i18n/format.ts'
import { useText } from '../../i18n/text-context.ts'
import { abilityMatrix, type AbilityNote } from './ability-matrix.ts'
import { AbilityWord } from './ability-word.tsx'
import { useIssuerWords } from './use-issuer-words.ts'

/** What an app can do, as a table: a way of receiving or sending a row, and what must be said of a cell below. */
export function ClientMatrix({ client }: { readonly client: CurrentClient }): ReactNode {
  const { clients: text } = useText('directory')
  const noteWords = useNoteWords()
  const rows = abilityMatrix(client)
  const columns = [
    ['tls', text.columnTls],
    ['starttls', text.columnStarttls],
    ['password', text.columnPassword],
    ['oauth2', text.columnOauth2Short],
  ] as const
  const notes = [
    ...new Set(rows.flatMap((row) => columns.flatMap(([key]) => noteWords(row[key].note) ?? []))),
  ]
  const numberOf = (note: AbilityNote | undefined) => notes.indexOf(noteWords(note) ?? '') + 1
  return (
    <>
      <table className="data-table ability-table">
        <caption className="sr-only">{format(text.abilitiesCaption, { client: client.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{text.columnWay}</th>
            {columns.map(([key, words]) => (
              <th key={key} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.protocol}>
              <th scope="row">{text.can[row.protocol]}</th>
              {columns.map(([key, words]) => (
                <td key={key} data-column={words}>
                  <AbilityWord can={row[key].can} note={numberOf(row[key].note)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {notes.length > 0 && (
        <ol className="numbers small">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ol>
      )}
    </>
  )
}

function useNoteWords(): (note: AbilityNote | undefined) => string | undefined {
  const { clients: text, words } = useText('directory')
  const issuersOf = useIssuerWords()
  return (note) => {
    switch (note?.code) {
      case undefined:
        return undefined
      case 'one-switch':
        return text.noteSwitch
      case 'label-unverified':
        return text.noteUnverifiedLabel
      case 'label-unknown':
        return text.noteUnknownLabel
      case 'protocol-unverified':
        return format(text.noteProtocol, { protocol: words.protocol[note.protocol] })
      case 'oauth2-any':
        return text.noteOauth2Any
      case 'oauth2-with':
        return format(text.noteOauth2With, { issuers: issuersOf(note.issuers) })
      case 'oauth2-entries':
        return format(text.noteOauth2Entries, { issuers: issuersOf(note.issuers) })
    }
  }
}
