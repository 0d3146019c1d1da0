import { memo, type ReactNode } from 'react'
import { renderNote } from '../../../domain/csv/render-note.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import type { Facts } from '../../../state/facts.ts'
import type { ShownRow } from '../../../state/many/protocol.ts'
import { CopyButton } from '../../../ui/copy-button.tsx'
import { href, paths } from '../../../ui/paths.ts'
import { useAnnounce } from '../../result/announce.tsx'
import { useClientName } from './use-client-name.ts'

/** One row of the table with its link, or the reason why it has none. */
export const RowLine = memo(function RowLine({
  row: { line, address, client, provider, fragment, marks },
  facts,
}: {
  readonly row: ShownRow
  readonly facts: Facts
}): ReactNode {
  const text = useText('many')
  const clientName = useClientName(facts)
  const providerName = facts.providers.byId.get(provider)?.name ?? text.ownServers
  const note = renderNote(marks, text.notes)
  return (
    <tr>
      <th scope="row">
        <span className="row-word">{text.columnRow} </span>
        {line}
      </th>
      <td data-column={text.columnAddress} className="value" translate="no">
        {address.trim() || text.none}
      </td>
      {fragment === undefined ? (
        <td colSpan={4} data-column={text.columnNote}>
          <span className="mark-bad">{note}</span>
        </td>
      ) : (
        <>
          <td data-column={text.columnClient}>{client === '' ? text.asked : clientName(client)}</td>
          <td data-column={text.columnProvider}>{providerName}</td>
          <td data-column={text.columnLink} className="row-link">
            <RowLink line={line} fragment={fragment} />
          </td>
          <td data-column={note === '' ? '' : text.columnNote}>
            {note !== '' && <span className="mark-fair">{note}</span>}
          </td>
        </>
      )}
    </tr>
  )
})

function RowLink({ line, fragment }: { readonly line: number; readonly fragment: string }): ReactNode {
  const text = useText('many')
  const common = useText('common')
  const announce = useAnnounce()
  const what = format(text.linkOf, { line })
  const path = `${href(paths.setup())}#${fragment}`
  return (
    <>
      <a href={path} target="_blank" rel="noopener">
        {text.open}
        <span className="sr-only"> {what}</span>
      </a>
      <CopyButton
        value={new URL(path, location.origin).href}
        what={what}
        words={{ copy: common.copy, copied: common.copied, failed: common.copyFailed }}
        onCopied={(ok) => announce(ok ? format(common.copiedWhat, { what }) : common.copyFailed)}
      />
    </>
  )
}
