import { useState, type ReactNode } from 'react'
import type { DomainExport } from '../../../domain/exporters/exporter.ts'
import { archiveName } from '../../../domain/publish/entries.ts'
import type { Published } from '../../../domain/publish/published.ts'
import { format } from '../../../i18n/format.ts'
import { useText } from '../../../i18n/text-context.ts'
import { giveFile } from '../../../ui/give-file.ts'
import { useAnnounce } from '../../result/announce.tsx'
import { composeArchive } from './archive-words.ts'

/** Everything in one file. What packs it loads only now. */
export function DownloadAll({
  input,
  published,
}: {
  readonly input: DomainExport
  readonly published: readonly Published[]
}): ReactNode {
  const text = useText('publish')
  const announce = useAnnounce()
  const [failed, setFailed] = useState(false)
  const name = archiveName(input)
  const save = async () => {
    try {
      const { packArchive } = await import('./pack-archive.ts')
      const packed = packArchive(composeArchive(input, published, text))
      giveFile(name, packed, 'application/zip')
      setFailed(false)
      announce(format(text.zipDone, { name }))
    } catch {
      // The code that packs didn’t arrive: the person presses again.
      setFailed(true)
    }
  }
  return (
    <div className="card mt-4">
      <p className="mt-0 font-semibold">{text.zipTitle}</p>
      <p className="small">{text.zipLead}</p>
      <button type="button" className="button" onClick={() => void save()}>
        {format(text.zip, { name })}
      </button>
      <p role="status" className="m-0">
        {failed && <span className="field-error block">{text.zipFailed}</span>}
      </p>
    </div>
  )
}
