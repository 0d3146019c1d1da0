import type { ReactNode } from 'react'
import type { DomainExport } from '../../../domain/exporters/exporter.ts'
import { readersOf, remarksOn } from '../../../domain/exporters/publish-places.ts'
import type { PublishedFile } from '../../../domain/publish/published.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { giveFile } from '../../../ui/give-file.ts'
import type { Facts } from '../../../state/facts.ts'
import { href, paths } from '../../../ui/paths.ts'
import { CopyableText, CopyableValue } from './copyable.tsx'

export function FormatFile({
  file,
  input,
  facts,
}: {
  readonly file: PublishedFile
  readonly input: DomainExport
  readonly facts: Facts
}): ReactNode {
  const { files: text } = useText('publish')
  const { fileName, mimeType, content, places } = file
  return (
    <>
      <dl className="publish-facts">
        <dt>{text.readBy}</dt>
        <dd className="publish-readers">
          <Readers file={file} facts={facts} />
        </dd>
        {places.length > 0 && (
          <>
            <dt>{places.length > 1 ? text.addresses : text.address}</dt>
            <dd>
              {places.length > 1 && <p className="small m-0 py-2">{text.oneIsEnough}</p>}
              {places.map(({ url }) => (
                <CopyableValue key={url} value={url} what={url} />
              ))}
            </dd>
            <dt>{text.type}</dt>
            <dd>
              <CopyableValue value={mimeType} what={mimeType} />
            </dd>
          </>
        )}
      </dl>
      <ul className="bullets small">
        <li>{text.format[file.format].limits}</li>
        {remarksOn(file.format, input).map((remark) => (
          <li key={remark}>{text.remark[remark]}</li>
        ))}
      </ul>
      <details className="mt-3">
        <summary>{format(text.show, { name: fileName })}</summary>
        <CopyableText value={content} what={fileName} />
      </details>
      <p className="mt-3">
        <button type="button" className="button-quiet" onClick={() => giveFile(fileName, content, mimeType)}>
          {format(text.download, { name: fileName })}
        </button>
      </p>
    </>
  )
}

/** By what the apps’ own records say. */
function Readers({ file, facts }: { readonly file: PublishedFile; readonly facts: Facts }): ReactNode {
  const { files: text } = useText('publish')
  const readers = readersOf(file.format, Object.values(facts.clients)).map((id) => facts.clients[id])
  if (readers.length === 0) return text.readByNone
  return readers.map(({ id, name }, place) => (
    <span key={id}>
      {place > 0 && ' · '}
      <a href={href(paths.client(id))}>{name}</a>
    </span>
  ))
}
